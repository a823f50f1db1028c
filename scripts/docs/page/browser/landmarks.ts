import { isChinese, word } from "./words.js";

/** Gives Redoc's page the landmarks, names and levels that it lacks, for those who do not see it or use no mouse. */
export function nameLandmarks(): void {
  const menu = document.querySelector<HTMLElement>(".menu-content");
  if (menu && menu.role !== "navigation") {
    menu.role = "navigation";
    menu.ariaLabel = word("Contents");
  }
  addHead();
  levelHeadings();
  nameControls();
}

/** What stands before Redoc: a link that skips its menu, and a title for where Redoc shows none. */
function addHead(): void {
  if (document.querySelector(".skip-link")) {
    return;
  }
  const link = document.createElement("a");
  link.className = "skip-link";
  link.href = "#api-content";
  link.textContent = word("Skip to the text");
  link.addEventListener("click", (event) => {
    // The fragment is Redoc's: it would look for a page of this name.
    event.preventDefault();
    const main = document.querySelector<HTMLElement>("main");
    if (main) {
      main.tabIndex = -1;
      main.focus();
    }
  });
  const head = document.createElement("header");
  head.className = "title-of-page";
  const title = document.createElement("h1");
  title.textContent = document.title;
  head.append(title);
  document.body.prepend(link, head);
}

/**
 * One heading of the first level, also where Redoc shows none: it has only the overview's, which goes when the reader goes
 * on. And a level for each part that fits what it is a part of: Redoc gives a guide and its parts the same.
 */
function levelHeadings(): void {
  document
    .querySelector(".title-of-page")
    ?.toggleAttribute("hidden", document.querySelector("#redoc h1") !== null);
  for (const [level, headings] of Object.entries(levels)) {
    for (const heading of document.querySelectorAll(headings)) {
      heading.ariaLevel = level;
    }
  }
}

const levels = {
  // The overview's steps come right behind its title.
  2: "[data-section-id^='/section/'] h3",
  3: "[data-item-kind='markdown'] h2, [data-item-kind='httpItem'] h4, [data-item-kind='webhookItem'] h4",
};

function nameControls(): void {
  // A name that says less than what can be read on the button.
  for (const button of document.querySelectorAll("button[aria-haspopup='menu'][aria-label]")) {
    if (button.textContent?.trim()) {
      button.ariaLabel = null;
    }
  }
  // Or that is in English, while what can be read is not.
  for (const button of isChinese() ? document.querySelectorAll("button[aria-label]") : []) {
    if (/\p{Script=Han}/u.test(button.textContent ?? "")) {
      button.ariaLabel = null;
    }
  }
  // The arrow keys scroll what has the focus.
  for (const part of document.querySelectorAll<HTMLElement>(".md-table-wrapper, pre[data-language]")) {
    if (part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight) {
      part.tabIndex = 0;
    }
  }
  const search = document.querySelector<HTMLElement>("[data-testid='search-trigger']");
  if (search && search.role !== "button") {
    search.role = "button";
    search.tabIndex = 0;
    search.addEventListener("keydown", ({ key }) => (key === "Enter" || key === " ") && search.click());
  }
}
