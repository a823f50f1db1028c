import { PGlite } from "@electric-sql/pglite";
import { type Sandbox, startSandbox } from "cup-quickpay/sandbox";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startShop } from "../../src/shop/start-shop.js";
import { launch } from "./launch.js";
import { resultOf } from "./result-of.js";

/** The orders are kept as by `npm start`. */
const database = new PGlite();
let browser: Browser;
let sandbox: Sandbox;
let shop: Awaited<ReturnType<typeof startShop>>;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await database.close();
});

beforeEach(async () => {
  sandbox = await startSandbox();
  const { projectId, secretKey, url } = sandbox;
  shop = await startShop({ projectId, secretKey, platformUrl: url, port: 0, database });
  page = await browser.newPage();
  await page.goto(shop.url);
});
afterEach(async () => {
  await page?.close();
  await shop?.close();
  await sandbox?.close();
});

const good = (name: string) => page.locator("article", { hasText: name });
const status = async () => {
  await page.waitForURL(`${shop.url}/orders/**`);
  await page.getByText("From a callback whose signature was verified.").waitFor();
  return page.locator("article").innerText();
};
const enterCard = async (number: string) => {
  await page.locator("#card_number").fill(number);
  await page.getByRole("button", { name: "确认支付" }).click();
};

test("A purchase through Gate comes back paid, by a verified callback", async () => {
  await good("Green tea").getByRole("button", { name: "Pay 支付" }).click();
  await enterCard("6200000000000005");
  expect(await status()).toContain("success");
  expect(sandbox.payments.map((payment) => payment.status)).toEqual(["success"]);
});

test("A card without money comes back declined, and is told why in both languages", async () => {
  await good("Green tea").getByRole("button", { name: "Pay 支付" }).click();
  await enterCard("6200000000000021");
  expect(await status()).toMatch(
    /decline The payment could not be made: there is not enough money in the account\. Please use another card, or try again later\.\s+交易未成功\s+付款未能完成：账户可用余额不足。请更换银行卡，或稍后再试。/,
  );
});

test("A customer who cancels comes back declined", async () => {
  await good("Green tea").getByRole("button", { name: "Pay 支付" }).click();
  await page.getByRole("button", { name: "取消支付" }).click();
  expect(await status()).toContain("decline The payment was cancelled. You can start it again in the shop.");
});

test("Another sum than the order's is paid, and the shop delivers nothing", async () => {
  await good("Tea set").getByRole("button", { name: "Pay 支付" }).click();
  await enterCard("6216261000000000018");
  expect(await status()).toContain("Not the sum of the order, so nothing is delivered.");
});

test("A purchase through Payment Page comes back paid", async () => {
  await good("Green tea").getByRole("button", { name: "Pay by Payment Page" }).click();
  await page.getByRole("button", { name: "同意并支付" }).click();
  await enterCard("6200000000000005");
  await resultOf(page, "支付成功").waitFor();
  expect(await status()).toContain("success");
});

test("A payout is paid", async () => {
  await page.getByRole("button", { name: "Pay out" }).click();
  expect(await status()).toContain("success");
});

test("A double click pays once", async () => {
  await good("Green tea").getByRole("button", { name: "Pay 支付" }).dblclick();
  await enterCard("6200000000000005");
  expect(await status()).toContain("success");
  expect(sandbox.payments).toHaveLength(1);
});

test("Going back to the form and paying again does not pay twice", async () => {
  await good("Green tea").getByRole("button", { name: "Pay 支付" }).click();
  await enterCard("6200000000000005");
  await status();
  await page.goBack();
  if (await page.locator("#card_number").isVisible()) {
    await enterCard("6200000000000021");
  }
  expect(await status()).toContain("success");
  expect(sandbox.payments.map((payment) => payment.status)).toEqual(["success"]);
});

test("A purchase in the shop's page, by the widget, comes back paid", async () => {
  await good("Green tea").getByRole("button", { name: "Pay in the page" }).click();
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "同意并支付" }).click();
  expect(page.url()).toBe(`${shop.url}/`);
  await frame.locator("#card_number").fill("6200000000000005");
  await frame.getByRole("button", { name: "确认支付" }).click();
  expect(await status()).toContain("success");
  expect(sandbox.payments.map(({ origin, status }) => [origin, status])).toEqual([["page", "success"]]);
});

test("What the widget shows makes no order paid: the callback does", async () => {
  await shop.close();
  await sandbox.close();
  // Callbacks come up to ten seconds late, by a clock that stands still.
  sandbox = await startSandbox({ clock: "manual", seed: 1, callbacks: { order: "shuffled" } });
  const { projectId, secretKey, url } = sandbox;
  shop = await startShop({ projectId, secretKey, platformUrl: url, port: 0, database });
  await page.goto(shop.url);
  await good("Green tea").getByRole("button", { name: "Pay in the page" }).click();
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "同意并支付" }).click();
  await frame.locator("#card_number").fill("6200000000000005");
  await frame.getByRole("button", { name: "确认支付" }).click();
  await page.waitForURL(`${shop.url}/orders/**`);
  expect(await page.locator("#status").innerText()).toBe("new");
  await sandbox.advance("10s");
  expect(await status()).toContain("success");
});

test("A customer who closes the widget comes to an order that nobody has paid", async () => {
  await good("Green tea").getByRole("button", { name: "Pay in the page" }).click();
  await page.frameLocator("iframe").getByRole("button", { name: "同意并支付" }).waitFor();
  await page.getByRole("button", { name: "关闭 Close" }).click();
  await page.waitForURL(`${shop.url}/orders/**`);
  expect(await page.locator("#status").innerText()).toBe("new");
});

test("On a phone the widget opens Payment Page in place of the shop's page, and it comes back paid", async () => {
  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36",
    isMobile: true,
  });
  await page.close();
  page = phone;
  await page.goto(shop.url);
  await good("Green tea").getByRole("button", { name: "Pay in the page" }).click();
  await page.waitForURL(`${sandbox.url}/payment**`);
  await page.getByRole("button", { name: "同意并支付" }).click();
  await enterCard("6200000000000005");
  expect(await status()).toContain("success");
});

test("Without the widget, the button leads to Payment Page", async () => {
  await page.route("**/shared/merchant.js", (route) => route.abort());
  await page.goto(shop.url);
  await good("Green tea").getByRole("button", { name: "Pay in the page" }).click();
  await page.waitForURL(`${sandbox.url}/payment**`);
  await page.getByRole("button", { name: "同意并支付" }).waitFor();
});

test("The page with the widget takes scripts, styles, frames and forms of the shop and the platform alone", async () => {
  const answer = await page.goto(shop.url);
  const policy = (answer?.headers()["content-security-policy"] ?? "").replace(/'sha256-[^']+'/, "'sha256-…'");
  expect(policy.split("; ").sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    `form-action 'self' ${sandbox.url}`,
    "frame-ancestors 'none'",
    `frame-src ${sandbox.url}`,
    "img-src data:",
    `script-src 'self' ${sandbox.url}`,
    `style-src 'sha256-…' ${sandbox.url}`,
  ]);
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).maxWidth)).toBe("544px");
});
