import type { Page } from "playwright-core";
import { goTo } from "./follow.js";

/** What a page has shown when all of it was drawn. */
export interface Drawn {
  /** `href` of each link, as it is written, with a place where it stands. */
  readonly links: Map<string, string>;
  /** Addresses of the parts, and of the rows of response codes. */
  readonly parts: Set<string>;
  /** Ids of the elements, and of the answers of an operation. */
  readonly ids: Set<string>;
}

/** Goes through all chapters of a page that draws at once: guides, interfaces, schemas. Opens what is folded up in them. */
export async function drawn(page: Page): Promise<Drawn> {
  const all: Drawn = { links: new Map(), parts: new Set(), ids: new Set() };
  for (const chapter of await chapters(page)) {
    await goTo(page, chapter);
    await page.waitForFunction(isDrawn, chapter, { timeout: 30_000 });
    let tabs = 1;
    // Of several variants or answers one is shown: each in its turn.
    for (let tab = 0; tab < tabs; tab++) {
      tabs = await page.evaluate(open, { chapter, tab });
      const seen = await page.evaluate(look, chapter);
      for (const [href, place] of seen.links) {
        all.links.set(href, place);
      }
      for (const part of seen.parts) {
        all.parts.add(part);
      }
      for (const id of seen.ids) {
        all.ids.add(id);
      }
    }
  }
  return all;
}

/** Redoc draws the parts of a chapter only while the address leads there. */
async function chapters(page: Page): Promise<string[]> {
  await page.locator('[data-section-id="/schemas"]').first().waitFor({ state: "attached" });
  return page
    .locator("[data-section-id]")
    .evaluateAll((all) =>
      all.map((part) => (part as HTMLElement).dataset.sectionId ?? "").filter((id) => /^\/[^/]*$/.test(id)),
    );
}

function isDrawn(chapter: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>("[data-section-id]")];
  return (
    all.every((part) => part.childElementCount > 0) &&
    all.some((part) => chapter === "/" || part.dataset.sectionId?.startsWith(`${chapter}/`))
  );
}

/**
 * Chooses the tab of this number wherever a chapter has so many, and opens what can be opened.
 *
 * @returns How many tabs stand side by side where there are most, at least 1.
 */
async function open({ chapter, tab }: { chapter: string; tab: number }): Promise<number> {
  const within = <T extends Element>(what: string) =>
    [...document.querySelectorAll<HTMLElement>("[data-section-id]")]
      .filter(({ dataset }) => dataset.sectionId?.startsWith(chapter === "/" ? "/section/" : `${chapter}/`))
      .flatMap((section) => [...section.querySelectorAll<T>(what)]);
  // Redoc has drawn when it is idle, is idle again after a timer, and has changed nothing in between.
  const settled = async () => {
    let hasChanged = true;
    const observer = new MutationObserver(() => {
      hasChanged = true;
    });
    observer.observe(document.body, { childList: true, subtree: true });
    while (hasChanged) {
      hasChanged = false;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    observer.disconnect();
  };
  const lists = () => within("[role='tablist']");
  const tabs = (list: Element) => [...list.querySelectorAll<HTMLElement>("[role='tab']")];
  if (tab > 0) {
    for (const list of lists()) {
      tabs(list)[tab]?.click();
    }
  }
  await settled();
  // What is folded up in a schema stands unfolded as a schema of its own.
  const isFolded = (button: HTMLElement) =>
    chapter !== "/schemas" &&
    (button.textContent?.startsWith("+") ||
      (button.ariaExpanded === "false" && !button.hasAttribute("aria-haspopup")));
  const clicked = new Set<HTMLElement>();
  for (;;) {
    const folded = within<HTMLElement>("button").filter((button) => !clicked.has(button) && isFolded(button));
    if (folded.length === 0) {
      return Math.max(1, ...lists().map((list) => tabs(list).length));
    }
    for (const button of folded) {
      clicked.add(button);
      button.click();
    }
    await settled();
  }
}

function look(chapter: string) {
  const sections = [...document.querySelectorAll<HTMLElement>("[data-section-id]")];
  const idOf = (section?: HTMLElement | null) => section?.dataset.sectionId;
  if (chapter !== "/" && !sections.some((section) => idOf(section)?.startsWith(`${chapter}/`))) {
    throw new Error(`The page has left ${chapter} while it was read: ${location.hash}`);
  }
  const place = (link: Element) => idOf(link.closest<HTMLElement>("[data-section-id]")) ?? "around";
  return {
    links: [...document.querySelectorAll("a[href]")].map(
      (link) => [link.getAttribute("href") ?? "", `${place(link)}: ${link.textContent}`] as const,
    ),
    parts: sections.flatMap((section) => [
      idOf(section) ?? "",
      ...[...section.querySelectorAll("tr")].map(
        (row) => `${idOf(section)}?code=${row.cells[0]?.textContent?.trim()}`,
      ),
    ]),
    ids: [...document.querySelectorAll("[id]")].flatMap((element) =>
      element.id.endsWith("/responses")
        ? [
            element.id,
            ...[...(element.closest("[data-section-id]")?.querySelectorAll("[role='tab']") ?? [])].map(
              (answer) => `${element.id}&c=${answer.textContent?.trim()}`,
            ),
          ]
        : [element.id],
    ),
  };
}
