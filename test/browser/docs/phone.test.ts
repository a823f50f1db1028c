import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../launch.js";
import { goTo } from "./support/follow.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

const width = 390;
let browser: Browser;
let english: OfflinePage;
let chinese: OfflinePage;

beforeAll(async () => {
  const docs = inject("docs");
  browser = await launch();
  english = await offlinePage(browser, docs, { width });
  chinese = await offlinePage(browser, new URL("zh/index.html", docs).href, { width });
});
afterAll(async () => {
  english?.expectQuiet();
  chinese?.expectQuiet();
  await browser?.close();
});

test.each([
  ["/sign-in-your-language", "python/signature.py"],
  ["/receiving-callbacks", "payment.type"],
  ["/purchase-through-gate", "general.project_id"],
])("In the tables of %s names break between their words, and only there", async (part, name) => {
  const { page, show } = english;
  await show(part, width);
  const table = page.locator(`[data-section-id^="${part}"] table`, { hasText: name }).first();
  await table.waitFor();
  await expect.poll(() => brokenWords(page)).toEqual([]);
  await expect.poll(() => surplus(table)).toBeLessThanOrEqual(0);
});

test("So does the address of an operation", async () => {
  const { page, show } = english;
  await show("/gate/listpayoutbanks", width);
  await page.locator(".address", { hasText: "/v2/info/banks/chinaunionpay/payout/list" }).waitFor();
  await expect.poll(() => brokenWords(page)).toEqual([]);
});

test.each([
  ["English", () => english],
  ["Chinese", () => chinese],
] as const)(
  "A bar over the text has the button of the menu and the link to the other language: %s",
  async (_language, opened) => {
    const { page, show } = opened();
    await show("/receiving-callbacks", width);
    await page.mouse.wheel(0, 700);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
    const bar = (await page.locator(".other-language").boundingBox()) ?? {
      y: Number.NaN,
      height: Number.NaN,
    };
    expect(bar).toMatchObject({ x: 0, y: 0, width });
    for (const control of [".other-language a", "[data-testid='floating-button']"]) {
      const box = (await page.locator(control).boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(bar.height);
    }
  },
);

test.each([
  ["/gate/createsale", "Purchase through Gate"],
  ["/errata/e11", "E11"],
  ["/response-codes/request-and-project-limits", "Request and project limits"],
])("What the address %s leads to begins below the bar", async (part, title) => {
  const { page, show } = english;
  await show("/", width);
  await goTo(page, part);
  const heading = page.locator(`[data-section-id="${part}"] :is(h2, h3)`, { hasText: title }).first();
  await expect
    .poll(async () => (await heading.boundingBox())?.y)
    .toSatisfy((y: number | undefined) => y !== undefined && y >= 48 && y < 200);
});

test("The button opens the menu, and closes it", async () => {
  const { page, show } = english;
  await show("/", width);
  const menu = page.getByRole("navigation", { name: "Contents" });
  await page.getByRole("button", { name: "Open navigation menu" }).click();
  await menu.getByText("Getting started").waitFor();
  await page.getByRole("button", { name: "Close navigation menu" }).click();
  await menu.getByText("Getting started").waitFor({ state: "hidden" });
});

test("A table that is wider than its place shows that it goes on, and no other does", async () => {
  const { page, show } = english;
  for (const [part, areWide] of [
    ["/limits-and-times", true],
    ["/receiving-callbacks", false],
  ] as const) {
    await show(part, width);
    const tables = () =>
      page.locator(`[data-section-id^="${part}"] .md-table-wrapper`).evaluateAll((places) =>
        places.map((place) => ({
          isWide: place.scrollWidth > place.clientWidth,
          hasShadow: getComputedStyle(place).backgroundImage.includes("linear-gradient"),
        })),
      );
    await expect
      .poll(async () => (await tables()).some(({ isWide }) => isWide), { message: part })
      .toBe(areWide);
    await expect
      .poll(async () => (await tables()).filter(({ isWide, hasShadow }) => isWide !== hasShadow), {
        message: part,
      })
      .toEqual([]);
  }
});

test("A table of Chinese sentences fits", async () => {
  const { page, show } = chinese;
  await show("/sign-in-your-language", width);
  const table = page.locator("table", { hasText: "python/signature.py" }).first();
  await expect.poll(() => surplus(table)).toBeLessThanOrEqual(0);
});

/** By how much a table is wider than its place. */
const surplus = (table: Locator): Promise<number> =>
  table.evaluate((element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0));

/** The two ends of each word that goes on in the next line, in names in tables and in addresses of operations. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator("td code, .address code").evaluateAll((names) =>
    names.flatMap((name) => {
      const letters: { letter: string; line: number }[] = [];
      const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (let at = 0; at < text.length; at++) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          letters.push({
            letter: text.data.charAt(at),
            line: Math.round(range.getBoundingClientRect().bottom),
          });
        }
      }
      return letters.flatMap(({ letter, line }, index) => {
        const next = letters[index + 1];
        const isBroken =
          next !== undefined &&
          next.line > line + 5 &&
          /[a-z0-9]/i.test(letter) &&
          /[a-z0-9]/.test(next.letter);
        return isBroken ? [`${name.textContent}: ${letter}|${next.letter}`] : [];
      });
    }),
  );
