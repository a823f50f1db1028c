import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../launch.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

let browser: Browser;
let docs: string;
let opened: OfflinePage;

beforeAll(async () => {
  docs = inject("docs");
  browser = await launch();
  opened = await offlinePage(browser, docs);
});
afterAll(async () => {
  opened?.expectQuiet();
  await browser?.close();
});

test("The first screen says what it is, and has the platform, a callback and a purchase", async () => {
  await opened.show("/");
  for (const text of [
    "Purchases and payouts with China UnionPay cards on the ECommPay platform",
    "npx cup-quickpay sandbox --auto --callback-url http://127.0.0.1:3000/callbacks",
    "createNodeCallbackHandler({",
    "  on: {",
    "createGateClient({ projectId, secretKey, baseUrl })",
    "gate.sale({",
  ]) {
    await expect
      .poll(() => bottom(opened.page, text), { message: text })
      .toSatisfy((pixels) => pixels > 0 && pixels < 900);
  }
});

test.each([
  [1280, true],
  [1920, true],
  [390, false],
])("At %i pixels the callback and the purchase stand side by side: %s", async (width, areBeside) => {
  await opened.show("/", width);
  await expect
    .poll(async () => {
      const [, callback, purchase] = await tabs(opened.page);
      return (purchase?.left ?? 0) > (callback?.right ?? 0) && purchase?.top === callback?.top;
    })
    .toBe(areBeside);
});

test("All languages stand in one row of tabs where there is room", async () => {
  for (const part of ["/", "/callbacks/receivepurchasecallback"]) {
    await opened.show(part);
    await expect
      .poll(async () => Math.max(...(await tabs(opened.page)).map(({ height }) => height)), { message: part })
      .toBeLessThan(40);
  }
});

test("Source marks and history come after it", async () => {
  await opened.show("/");
  for (const text of ["not a publication of ECommPay", "documentation of a sibling deployment"]) {
    await expect.poll(() => bottom(opened.page, text), { message: text }).toBeGreaterThan(900);
  }
});

describe("The language that is chosen", () => {
  test.each([
    ["curl", "npx cup-quickpay sign --body"],
    ["TypeScript", "gate.sale({"],
    ["PHP", "Signature\\sign("],
    ["Python", "import "],
    ["Go", "package main"],
    ["Java", "class CreateSale"],
  ])("%s: shows it, and no other", async (language, code) => {
    await opened.show("/");
    await choose(opened.page, language);
    await expect.poll(() => visibleSamples(opened.page)).toHaveLength(3);
    const shown = await visibleSamples(opened.page);
    expect(shown[0]).toMatch(new RegExp(`^# ${language}\n`));
    expect(shown[2]).toContain(code);
  });

  test("holds for operations and callbacks, and when the page is opened again", async () => {
    await opened.show("/");
    const { page } = opened;
    await choose(page, "PHP");
    await opened.show("/gate/createpayout");
    await expect.poll(() => requestSample(page, "/gate/createpayout")).toContain("<?php");
    await opened.show("/callbacks/receivepurchasecallback");
    await expect.poll(() => visibleSamples(page)).toContainEqual(expect.stringContaining("<?php"));
    await page.goto(`${docs}#/gate/createsale`);
    await page.reload();
    await expect.poll(() => requestSample(page, "/gate/createsale")).toContain("<?php");
  });

  test("can be chosen beside an operation, and holds for the first screen", async () => {
    const first = await offlinePage(browser, `${docs}#/gate/createsale`);
    const { page } = first;
    const panel = page.locator('[data-section-id="/gate/createsale"] .panel-request-samples');
    await expect.poll(() => requestSample(page, "/gate/createsale")).toContain("gate.sale({");
    await panel.getByRole("button", { name: "TypeScript" }).click();
    await page.getByRole("menuitem", { name: "Python" }).click();
    await expect.poll(() => requestSample(page, "/gate/createsale")).toContain("import ");
    await first.show("/");
    await expect
      .poll(async () => (await visibleSamples(page))[2])
      .toContain("Purchase through Gate. Run it: python3");
    first.expectQuiet();
    await first.close();
  });
});

test("The samples can be copied as they are shown", async () => {
  await opened.show("/");
  const { page } = opened;
  await page.evaluate(() => {
    const kept = window as { copied?: string };
    navigator.clipboard.writeText = async (text: string) => {
      kept.copied = text;
    };
  });
  await choose(page, "PHP");
  await page.locator(".samples").nth(2).getByRole("button", { name: "Copy" }).click();
  const copied = await page.evaluate(() => (window as { copied?: string }).copied ?? "");
  expect(copied.startsWith("<?php")).toBe(true);
  expect(copied).toContain("'payment_id' => 'ORDER_155860015'");
});

test("They are selected where the browser gives no clipboard", async () => {
  await opened.show("/");
  const { page } = opened;
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await choose(page, "PHP");
  await page.locator(".samples").last().getByRole("button", { name: "Copy" }).click();
  await expect
    .poll(() => page.evaluate(() => String(getSelection())))
    .toContain("'payment_id' => 'ORDER_155860015'");
});

const choose = (page: Page, language: string) =>
  page.locator(".samples").first().getByRole("button", { name: language, exact: true }).click();

const visibleSamples = (page: Page) =>
  page
    .locator("[data-sample] pre")
    .evaluateAll((blocks) =>
      blocks
        .filter((block) => (block as HTMLElement).checkVisibility())
        .map((block) => block.textContent ?? ""),
    );

const requestSample = (page: Page, address: string) =>
  page.locator(`[data-section-id="${address}"] .panel-request-samples pre`).first().innerText();

const tabs = (page: Page) =>
  page
    .locator(".samples")
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().toJSON() as DOMRect));

/** Where a text that can be read ends, in pixels from the top. NaN where nobody reads it without scrolling its block. */
const bottom = (page: Page, text: string): Promise<number> =>
  page.locator("#api-content").evaluate((content, wanted) => {
    const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0 && node.parentElement?.checkVisibility()) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const end = range.getBoundingClientRect().bottom;
        const block = node.parentElement.closest("pre");
        return block && end > block.getBoundingClientRect().bottom ? Number.NaN : end;
      }
    }
    return Number.NaN;
  }, text);
