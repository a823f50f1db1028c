import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder } from "../../../src/cli/serve-folder.js";
import { launch } from "../launch.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";
import { scrollTo } from "./support/scroll-to.js";

let browser: Browser;
let docs: string;

beforeAll(async () => {
  docs = inject("docs");
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each([
  ["desktop", 1280],
  ["phone", 390],
])("The page at %s width, with the network cut", (_name, width) => {
  let opened: OfflinePage;

  beforeAll(async () => {
    opened = await offlinePage(browser, docs, { width });
  });
  afterAll(() => opened?.close());
  afterEach(() => opened.expectQuiet());

  test("opens, and does not scroll sideways", async () => {
    const { page } = opened;
    const summary = page.getByText("Purchases and payouts with China UnionPay cards");
    expect(await scrollTo(page, summary)).toBe(true);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(surplus).toBeLessThanOrEqual(0);
  });

  test.each([
    ["the bank table", "banks-and-regions", ["Agricultural Bank of China", "Zheshang Bank"]],
    ["the region table", "banks-and-regions", ["Anhui Sheng", "Zhejiang Sheng"]],
    ["the response codes", "response-codes", ["Insufficient funds on customer account"]],
    ["the limits", "limits-and-times", ["44,999.00"]],
    ["the errata", "errata", ["Refuses amounts below 1000."]],
  ])("shows %s", async (_what, route, texts) => {
    const { page } = opened;
    await page.goto(`${docs}#/${route}`);
    for (const text of texts) {
      expect(await scrollTo(page, page.getByText(text)), text).toBe(true);
    }
  });

  test.each([
    ["purchase-through-payment-page", "Payment Page"],
    ["purchase-through-gate", "Gate"],
    ["payout-through-gate", "payout"],
    ["sandbox", "State diagram"],
  ])("shows the diagram of %s as a picture", async (route, subject) => {
    const { page } = opened;
    await page.goto(`${docs}#/${route}`);
    const picture = page.locator(`img[src^="data:image/svg+xml"][alt*="${subject}" i]`);
    expect(await scrollTo(page, picture)).toBe(true);
    const drawn = await picture
      .first()
      .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth);
    expect(drawn).toBeGreaterThan(300);
  });

  test("breaks the name of a field into three lines at most", async () => {
    const { page } = opened;
    await page.goto(`${docs}#/purchase-through-gate/request-rules`);
    const name = page.locator("td code", { hasText: "general.payment_id" });
    expect(await scrollTo(page, name)).toBe(true);
    const lines = await name.first().evaluate((code) => code.getClientRects().length);
    expect(lines).toBeLessThanOrEqual(3);
  });

  test.each([
    ["Redirect the customer", "receiveredirectcallback"],
    ["Result of a purchase", "receivepurchasecallback"],
    ["Result of a payout", "receivepayoutcallback"],
  ])("shows the callback “%s”", async (title, route) => {
    const { page } = opened;
    await page.goto(`${docs}#/callbacks/${route}`);
    expect(await scrollTo(page, page.getByRole("heading", { name: title }))).toBe(true);
  });
});

test.each([1000, 1280])(
  "At %i pixels a table breaks no name, and is no wider than its place",
  async (width) => {
    const { page, show, close } = await offlinePage(browser, docs, { width });
    await show("/sign-in-your-language", width);
    const path = page.locator("td code", { hasText: "python/signature.py" }).first();
    await expect.poll(() => path.evaluate((code) => code.getClientRects().length)).toBe(1);
    for (const part of [
      "sign-in-your-language",
      "receiving-callbacks",
      "limits-and-times",
      "payout-through-gate",
    ]) {
      await show(`/${part}`, width);
      const surplus = () =>
        page
          .locator("table")
          .evaluateAll((tables) =>
            tables.map((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
          );
      await expect.poll(async () => Math.max(...(await surplus())), { message: part }).toBeLessThanOrEqual(1);
    }
    await close();
  },
);

test("The search finds words of neighbouring cells of a table, each for itself", async () => {
  const { page, expectQuiet, close } = await offlinePage(browser, docs);
  await page
    .getByRole("button", { name: /Search/ })
    .first()
    .click();
  await page.getByRole("textbox").first().fill("redirect_data is present");
  await page.getByText("redirect_data is present Purchase result").first().waitFor();
  expectQuiet();
  await close();
});

test("A link of the menu that is opened in a new tab of the served page leads to its place", async () => {
  const server = await serveFolder(dirname(fileURLToPath(docs)), 0);
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  try {
    await page.goto(server.url);
    const path = await page.locator("a", { hasText: "Receiving callbacks" }).first().getAttribute("href");
    await page.goto(server.url + path);
    expect(page.url()).toBe(`${server.url}/#/receiving-callbacks`);
    await page.getByRole("heading", { name: "Receiving callbacks" }).first().waitFor();
    // Its Content-Security-Policy forbids nothing that it does.
    expect(refused).toEqual([]);
  } finally {
    await page.close();
    await server.close();
  }
});
