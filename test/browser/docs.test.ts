import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildDocs } from "../../scripts/docs.js";
import { serveFile } from "../../src/cli/serve-file.js";
import { launch } from "./launch.js";

let browser: Browser;
let docs: string;

beforeAll(async () => {
  docs = pathToFileURL(buildDocs(join(mkdtempSync(join(tmpdir(), "cup-quickpay-")), "index.html"))).href;
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each([
  ["desktop", 1440],
  ["phone", 390],
])("The Redoc page at %s width, with the network cut", (_name, width) => {
  let page: Page;
  const requests: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true });
    page = await context.newPage();
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) {
        requests.push(request.url());
      }
    });
    page.on("console", (message) => {
      if (message.type() === "error") {
        errors.push(message.text());
      }
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(docs);
  });
  afterAll(() => page?.context().close());
  afterEach(() => {
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("opens, and does not scroll sideways", async () => {
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
    ["the errata", "errata-of-the-method-page", ["Payout of 5.01 CNY, below the minimum"]],
  ])("shows %s", async (_what, route, texts) => {
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
    await page.goto(`${docs}#/${route}`);
    const picture = page.locator(`img[src*=base64][alt*="${subject}" i]`);
    expect(await scrollTo(page, picture)).toBe(true);
    const drawn = await picture
      .first()
      .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth);
    expect(drawn).toBeGreaterThan(300);
  });

  test("breaks the name of a field into three lines at most", async () => {
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
    await page.goto(`${docs}#/callbacks/${route}`);
    expect(await scrollTo(page, page.getByRole("heading", { name: title }))).toBe(true);
  });
});

test("A link of the menu that is opened in a new tab of the served page leads to its place", async () => {
  const server = await serveFile(fileURLToPath(docs), 0);
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    const path = await page.locator("a", { hasText: "Receiving callbacks" }).first().getAttribute("href");
    await page.goto(server.url + path);
    expect(page.url()).toBe(`${server.url}/#/receiving-callbacks`);
    await page.getByRole("heading", { name: "Receiving callbacks" }).first().waitFor();
  } finally {
    await page.close();
    await server.close();
  }
});

/** Scrolls down until something can be seen: Redoc renders the parts of a page only when they come near. */
async function scrollTo(page: Page, target: Locator): Promise<boolean> {
  await page.getByRole("heading").first().waitFor();
  for (let step = 0; step < 80; step++) {
    if (await target.first().isVisible()) {
      return true;
    }
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
  return false;
}
