import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { colorRules, findings } from "../axe.js";
import { launch } from "../launch.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

let browser: Browser;
let docs: string;
let light: OfflinePage;
let dark: OfflinePage;

beforeAll(async () => {
  docs = inject("docs");
  browser = await launch();
  light = await offlinePage(browser, docs);
  dark = await offlinePage(browser, docs, { colorScheme: "dark" });
});
afterAll(async () => {
  light?.expectQuiet();
  dark?.expectQuiet();
  await browser?.close();
});

const parts = [
  "/",
  "/gate/createsale",
  "/callbacks/receivepurchasecallback",
  "/receiving-callbacks",
  "/errata",
  "/response-codes",
  "/schemas/salerequest",
];
describe.each([1280, 390])("At %i pixels axe finds nothing", (width) => {
  // Redoc still draws when its heading is there: what is wrong is what stays.
  test.each(parts)("in %s", async (part) => {
    await light.show(part, width);
    await expect.poll(() => findings(light.page)).toEqual([]);
  });

  test.each(parts)("in %s, in the dark", async (part) => {
    await dark.show(part, width);
    expect(await dark.page.evaluate(() => document.documentElement.className)).toContain("dark");
    await expect.poll(() => findings(dark.page, undefined, colorRules)).toEqual([]);
  });
});

describe.each([
  ["light", () => light],
  ["dark", () => dark],
] as const)("Samples can be read, %s:", (_, opened) => {
  test.each(["curl", "TypeScript", "PHP", "Python", "Go", "Java"])("%s", async (language) => {
    const { page, show } = opened();
    await show("/");
    await page.locator(".samples").first().getByRole("button", { name: language, exact: true }).click();
    await show("/gate/createsale");
    const panel = page.locator('[data-section-id="/gate/createsale"] .panel-request-samples');
    await panel.getByRole("button", { name: language }).waitFor();
    await expect.poll(() => findings(page, ".panel-request-samples", colorRules)).toEqual([]);
  });
});

test("There is one heading of the first level in each kind of part", async () => {
  for (const part of parts) {
    await light.show(part);
    await expect.poll(() => light.page.getByRole("heading", { level: 1 }).count(), { message: part }).toBe(1);
  }
});

test("The first stop of the tab key skips the menu", async () => {
  const { page, close } = await offlinePage(browser, docs);
  await page.keyboard.press("Tab");
  const link = page.getByRole("link", { name: "Skip to the text" });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await close();
});

test("The search opens by the keyboard", async () => {
  const { page, close } = await offlinePage(browser, docs);
  await page
    .getByRole("button", { name: /Search/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox").first().waitFor();
  await close();
});

test("The menu is a landmark", async () => {
  await light.show("/");
  const menu = light.page.getByRole("navigation", { name: "Contents" });
  expect(await menu.getByText("Getting started").count()).toBe(1);
});

test("Every button has a name", async () => {
  await light.show("/gate/createsale");
  const nameless = () =>
    light.page.evaluate(() =>
      [...document.querySelectorAll("button")]
        .filter((button) => !button.textContent?.trim() && !button.ariaLabel && !button.title)
        .map((button) => button.outerHTML.slice(0, 200)),
    );
  await expect.poll(nameless).toEqual([]);
});
