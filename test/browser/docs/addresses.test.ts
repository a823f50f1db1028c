import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../launch.js";
import { deadAddresses, goTo, linksWithin } from "./support/follow.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

/** All addresses that the page's menu had in version 0.1.0. People have kept them. */
const former = readFileSync(new URL("addresses-of-0.1.0.txt", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean);

let browser: Browser;
let docs: string;
let opened: OfflinePage;

beforeAll(async () => {
  docs = inject("docs");
  browser = await launch();
  opened = await offlinePage(browser, docs);
}, 120_000);
afterAll(async () => {
  opened?.expectQuiet();
  await browser?.close();
});

test("Every link within the page leads to a part of it", async () => {
  const page = readFileSync(fileURLToPath(docs), "utf8");
  const links = linksWithin(page);
  expect(links.size).toBeGreaterThan(40);
  expect(await deadAddresses(opened.page, links)).toEqual([]);
}, 120_000);

test("No other link leads to a place within the page or beside it that is not there", async () => {
  const page = readFileSync(fileURLToPath(docs), "utf8");
  const definition = page.slice(page.indexOf("const __redoc_definition"));
  const links = [...definition.matchAll(/\]\((?!https?:|\?:|#\/|<#\/|mailto:)([^)\\]*)\)/g)].map(
    ([, link]) => link,
  );
  expect(links).toEqual([]);
});

test("Every address of 0.1.0 leads to a part of the page", async () => {
  expect(former.length).toBeGreaterThan(150);
  expect(await deadAddresses(opened.page, former)).toEqual([]);
}, 120_000);

describe("An address that people write leads to its place", () => {
  test.each([
    ["/errata/E11", "/errata/e11"],
    ["/errata-of-the-method-page", "/errata"],
    ["operation/createSale", "/gate/createsale"],
    ["/operations/createSale", "/gate/createsale"],
    ["/guides/mock", "/mock"],
    ["operation/receivePurchaseCallback", "/callbacks/receivepurchasecallback"],
    ["tag/Signing-requests", "/signing-requests"],
    ["tag/Errata-of-the-method-page", "/errata"],
    ["schema/PurchaseCallback", "/schemas/purchasecallback"],
  ])("%s: %s", async (written, stands) => {
    expect(await goTo(opened.page, written)).toBe(stands);
    await opened.page
      .locator(`[data-section-id="${stands}"] h2, [data-section-id="${stands}"] h1`)
      .first()
      .waitFor();
    expect(await isNotFound()).toBe(false);
  });

  test.each([
    ["/errata/E11", "/errata/e11"],
    ["operation/createPayout", "/gate/createpayout"],
  ])("%s, when it is the first that is opened", async (written, stands) => {
    const first = await offlinePage(browser, `${docs}#${written}`);
    await expect.poll(() => new URL(first.page.url()).hash).toBe(`#${stands}`);
    const heading = first.page.locator(`[data-section-id="${stands}"] h2`).first();
    await expect
      .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(300);
    first.expectQuiet();
    await first.close();
  });
});

test("An address of an operation that is none stays as it was written", async () => {
  await goTo(opened.page, "operation/constructor");
  expect(new URL(opened.page.url()).hash).toBe("#operation/constructor");
  await goTo(opened.page, "/");
});

test("A link to a response code leads to its row", async () => {
  const page = readFileSync(fileURLToPath(docs), "utf8");
  const link = /#(\/response-codes\/[^)\s]*\?code=3041)/.exec(page)?.[1] ?? "";
  await goTo(opened.page, decodeURI(link));
  const row = opened.page.locator("tr.asked-for");
  await row.waitFor();
  expect(await row.locator("td").first().innerText()).toBe("3041");
  await expect
    .poll(async () => Math.round((await row.boundingBox())?.y ?? -1))
    .toSatisfy((y) => y > 0 && y < 900);
});

test("A response code can be read on a phone without scrolling sideways, and has room for what to do", async () => {
  await opened.show("/response-codes", 390);
  await goTo(opened.page, "/response-codes/request-and-project-limits");
  const section = opened.page.locator('[data-section-id="/response-codes/request-and-project-limits"]');
  await expect
    .poll(() =>
      section.locator("table").evaluate((table: HTMLTableElement) => ({
        fits: table.scrollWidth <= (table.parentElement?.clientWidth ?? 0),
        isWide: (table.rows[1]?.cells[2]?.clientWidth ?? 0) > 130,
      })),
    )
    .toEqual({ fits: true, isWide: true });
});

test("An erratum can be read on a phone without scrolling sideways", async () => {
  const phone = await offlinePage(browser, `${docs}#/errata/E11`, { width: 390 });
  const text = phone.page.locator('[data-section-id="/errata/e11"] p', { hasText: "Refuses amounts" });
  const box = await text.boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  expect(box?.y).toBeLessThan(900);
  expect(
    await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  phone.expectQuiet();
  await phone.close();
});

const isNotFound = () => opened.page.getByText("No page at this address").isVisible();
