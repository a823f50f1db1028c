import { chooseLanguage, chosenLanguage, languages, onLanguage } from "./language.js";
import { word } from "./words.js";

/** Shows samples that say the same in several languages, which stand behind a mark, as tabs. */
export function showSamples(): void {
  for (const mark of document.querySelectorAll<HTMLElement>(".samples:empty")) {
    const panels = panelsBehind(mark);
    if (panels.length > 1) {
      const list = tabList(panels);
      mark.append(list);
      show(panels, list);
    }
  }
}

interface Panel {
  readonly label: string;
  readonly element: HTMLElement;
}

/** The blocks of code that follow the mark without anything between them. */
function panelsBehind(mark: HTMLElement): Panel[] {
  const panels: Panel[] = [];
  let next = mark.closest("[data-component-name='Markdown/Markdown']")?.nextElementSibling;
  while (next instanceof HTMLElement) {
    const label = labelOf(next);
    if (label === undefined || panels.some((panel) => panel.label === label)) {
      break;
    }
    panels.push({ label, element: next });
    next = next.nextElementSibling;
  }
  return panels;
}

/** Commands of a shell say in a comment at their beginning which language they are for. */
function labelOf(block: HTMLElement): string | undefined {
  const code = block.querySelector<HTMLElement>("pre[data-language]");
  const named = /^# (\w+)\n/.exec(code?.textContent?.trimStart() ?? "")?.[1];
  if (named !== undefined && Object.values(languages).includes(named)) {
    return named;
  }
  return languages[code?.dataset.language ?? ""];
}

function tabList(panels: Panel[]): HTMLElement {
  const list = document.createElement("div");
  list.role = "group";
  list.ariaLabel = word("Language of the samples");
  for (const { label } of panels) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => chooseLanguage(label));
    list.append(button);
  }
  list.append(copyButton(panels));
  onLanguage(() => list.isConnected && show(panels, list));
  return list;
}

/** Copies what is shown. */
function copyButton(panels: Panel[]): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = word("Copy");
  button.addEventListener("click", async () => {
    const shown = panels.find(({ element }) => !element.hidden)?.element;
    try {
      await navigator.clipboard.writeText(shown?.textContent ?? "");
    } catch {
      // A browser that gives no clipboard: the text is selected, to be copied by hand.
      getSelection()?.selectAllChildren(shown?.querySelector("pre") ?? button);
      return;
    }
    button.textContent = word("Copied");
    setTimeout(() => {
      button.textContent = word("Copy");
    }, 2000);
  });
  return button;
}

function show(panels: Panel[], list: HTMLElement): void {
  const chosen = chosenLanguage();
  const label = panels.some((panel) => panel.label === chosen) ? chosen : panels[0]?.label;
  for (const panel of panels) {
    panel.element.hidden = panel.label !== label;
    panel.element.dataset.sample = panel.label;
  }
  for (const button of list.querySelectorAll<HTMLElement>("button:not(.copy)")) {
    button.ariaPressed = String(button.textContent === label);
  }
}
