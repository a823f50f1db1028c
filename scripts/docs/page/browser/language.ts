/** What the highlighter calls a language of the samples, and what readers call it. */
export const languages: Readonly<Record<string, string>> = {
  bash: "curl",
  typescript: "TypeScript",
  php: "PHP",
  python: "Python",
  go: "Go",
  java: "Java",
};

const key = "cup-quickpay.language";
const listeners: (() => void)[] = [];

let chosen = read() ?? "TypeScript";

/** The language that the reader has chosen, anywhere on the page, now or at an earlier visit. */
export const chosenLanguage = (): string => chosen;

/** Keeps the choice, and shows it everywhere. */
export function chooseLanguage(language: string): void {
  chosen = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
  for (const listener of listeners) {
    listener();
  }
  passToRedoc();
}

/** Calls back when another language is chosen. */
export function onLanguage(listener: () => void): void {
  listeners.push(listener);
}

const opened = new WeakSet<Element>();

/**
 * Redoc has a choice of its own beside each operation, and does not know of ours. One of its lists sets all of them; it
 * makes the entries of a list, at the end of the page, only when the list is opened: so that takes two passes.
 */
export function passToRedoc(): void {
  for (const button of document.querySelectorAll<HTMLElement>(
    ".panel-request-samples button[aria-haspopup='menu']",
  )) {
    if (!isLanguage(button) || button.textContent === chosen) {
      continue;
    }
    const entries = document.querySelectorAll<HTMLElement>("[role='menuitem']");
    const entry = [...entries].find((candidate) => candidate.textContent === chosen);
    if (entry) {
      opened.delete(button);
      entry.click();
    } else if (!opened.has(button)) {
      opened.add(button);
      button.click();
    }
    return;
  }
}

const isLanguage = (item: Element) => Object.values(languages).includes(item.textContent ?? "");

/** Keeps what the reader chooses in Redoc's own list. */
export function followRedoc(): void {
  addEventListener(
    "click",
    ({ target, isTrusted }) => {
      const item = target instanceof Element ? target.closest("[role='menuitem']") : null;
      if (isTrusted && item && isLanguage(item)) {
        chooseLanguage(item.textContent ?? "");
      }
    },
    { capture: true },
  );
}

function read(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
