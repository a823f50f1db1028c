import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { payoutForm } from "../../examples/recipes/payout-form/form.js";
import { findings } from "./axe.js";
import { launch } from "./launch.js";
import { openTab } from "./tab.js";

/* examples/recipes/payout-form/form.ts, as it comes and as it comes back. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const wrong = { amount: "金额不正确 The amount is not right", bank_id: "请选择 Choose a bank" };

test.each([
  ["new, at 1280 px", {}, 1280],
  ["new, at 390 px", {}, 390],
  ["with problems, at 1280 px", wrong, 1280],
  ["with problems, at 390 px", wrong, 390],
])(
  "The payout form %s: axe finds nothing, and nothing is wider than the screen",
  async (_, problems, width) => {
    const page = await openTab(browser, { viewport: { width, height: 800 } });
    await page.setContent(payoutForm("PAYOUT_1", {}, problems));
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test("The summary of problems leads to the field, which says what is wrong with it", async () => {
  const page = await openTab(browser);
  await page.setContent(payoutForm("PAYOUT_1", {}, wrong));
  await page.getByRole("link", { name: "Choose a bank" }).click();
  const bank = page.getByRole("combobox", { name: "Bank", exact: false }).first();
  expect(await bank.evaluate((field) => field.matches(":target, :focus"))).toBe(true);
  const ids = (await bank.getAttribute("aria-describedby"))?.split(" ") ?? [];
  expect(await page.locator(`#${ids[0]}`).innerText()).toBe("请选择 Choose a bank");
});
