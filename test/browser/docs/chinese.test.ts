import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findings } from "../axe.js";
import { launch } from "../launch.js";
import { deadAddresses, goTo, linksWithin } from "./support/follow.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

let browser: Browser;
let addresses: { readonly english: string; readonly chinese: string };
let english: OfflinePage;
let chinese: OfflinePage;

beforeAll(async () => {
  const docs = inject("docs");
  addresses = { english: docs, chinese: new URL("zh/index.html", docs).href };
  browser = await launch();
  [english, chinese] = await Promise.all([
    offlinePage(browser, addresses.english),
    offlinePage(browser, addresses.chinese),
  ]);
});
afterAll(async () => {
  english?.expectQuiet();
  chinese?.expectQuiet();
  await browser?.close();
});

describe.each([1280, 390])("At %s pixels", (width) => {
  test("the first screen is Chinese, with samples in tabs", async () => {
    await chinese.show("/", width);
    const { page } = chinese;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    expect(await page.title()).toBe("CUP QuickPay 银联快捷支付");
    await page.getByRole("heading", { name: "首先，启动平台" }).waitFor();
    const tabs = page.getByRole("group", { name: "示例的语言" }).first();
    await expect
      .poll(() => tabs.getByRole("button").allInnerTexts())
      .toEqual([...["curl", "TypeScript", "PHP", "Python", "Go", "Java"], "复制"]);
    await tabs.getByRole("button", { name: "PHP" }).click();
    await expect.poll(() => page.locator("[data-sample='PHP'] pre").first().isVisible()).toBe(true);
    await expect.poll(() => page.locator("[data-sample='TypeScript'] pre").first().isVisible()).toBe(false);
    await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  });

  test("a guide can be read without scrolling sideways", async () => {
    await chinese.show("/receiving-callbacks", width);
    await chinese.page.getByRole("heading", { name: "接收回调" }).first().waitFor();
    await expect.poll(() => sideways(chinese.page)).toBeLessThanOrEqual(0);
  });

  test("a link leads to the other language, and back to the same place", async () => {
    const { page, close } = await offlinePage(browser, `${addresses.english}#/gate/createsale`, { width });
    await heading(page, "/gate/createsale", "Purchase through Gate");
    await page.getByRole("link", { name: "中文", exact: true }).click();
    await heading(page, "/gate/createsale", "通过 Gate 收款");
    expect(page.url()).toBe(`${addresses.chinese}#/gate/createsale`);
    await page.getByRole("link", { name: "English", exact: true }).click();
    await heading(page, "/gate/createsale", "Purchase through Gate");
    expect(page.url()).toBe(`${addresses.english}#/gate/createsale`);
    await close();
  });

  test.each(["/", "/getting-started", "/response-codes", "/gate/createsale"])(
    "axe finds nothing in %s",
    async (part) => {
      await chinese.show(part, width);
      await expect.poll(() => findings(chinese.page)).toEqual([]);
    },
  );
});

describe("A place has its place in the other language", () => {
  test.each([
    ["/receiving-callbacks", "/receiving-callbacks"],
    ["/receiving-callbacks/statuses", "/receiving-callbacks/状态"],
    ["/section/where-to-start", "/section/从哪里开始"],
    ["/schemas/purchasecallback", "/schemas/purchasecallback"],
    ["/mock/which-code", "/mock/which-code"],
    ["/response-codes/platform?code=501", "/response-codes/平台?code=501"],
  ])("%s: %s", async (there, here) => {
    await goTo(english.page, there);
    expect(await linkOf(english.page, "中文")).toBe(`zh/index.html#${here}`);
    await goTo(chinese.page, here);
    expect(await linkOf(chinese.page, "English")).toBe(`../index.html#${there}`);
  });
});

test("A guide that is still English says so in the menu, in its title and in its first line", async () => {
  await chinese.show("/mock");
  const { page } = chinese;
  await heading(page, "/mock", "Mock 模拟服务（英文）");
  const guide = page.locator('[data-section-id="/mock"]');
  await expect.poll(() => guide.locator("blockquote").first().innerText()).toBe(englishSoFar);
  const menu = page.getByRole("navigation", { name: "目录" });
  await expect.poll(() => menu.innerText()).toContain("Mock 模拟服务（英文）");
  await chinese.show("/signing-requests");
  await heading(page, "/signing-requests", "请求签名");
  const translated = page.locator('[data-section-id="/signing-requests"]');
  expect(await translated.innerText()).not.toContain(englishSoFar);
  await expect.poll(() => menu.innerText()).not.toContain("请求签名（英文）");
});

test("The link follows the reader through the page", async () => {
  await chinese.show("/signing-requests");
  await heading(chinese.page, "/signing-requests", "请求签名");
  expect(await linkOf(chinese.page, "English")).toBe("../index.html#/signing-requests");
});

test("The link comes after the one that skips the menu", async () => {
  const { page, close } = await offlinePage(browser, addresses.chinese);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("跳到正文");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("English");
  await close();
});

test("Redoc's own words are Chinese, and stay English on the English page", async () => {
  await chinese.show("/gate/createsale");
  const { page } = chinese;
  const operation = page.locator('[data-section-id="/gate/createsale"]');
  await heading(page, "/gate/createsale", "通过 Gate 收款");
  for (const word of ["请求", "全部展开", "必填", "请求体"]) {
    await expect.poll(() => operation.innerText(), { message: word }).toMatch(new RegExp(`^${word}`, "m"));
  }
  await expect.poll(() => page.locator("[data-testid='search-trigger']").innerText()).toContain("搜索");
  await expect.poll(() => operation.getByText("required", { exact: true }).count()).toBe(0);
  await english.show("/gate/createsale");
  const other = english.page;
  await expect.poll(() => other.locator("[data-testid='search-trigger']").innerText()).toContain("Search");
  expect(await other.getByText("必填", { exact: true }).count()).toBe(0);
});

test("What can be read on a button is its name", async () => {
  await chinese.show("/gate/createsale");
  await heading(chinese.page, "/gate/createsale", "通过 Gate 收款");
  const other = () =>
    chinese.page.evaluate(() =>
      [...document.querySelectorAll("button[aria-label]")]
        .filter((button) => /\p{Script=Han}/u.test(button.textContent ?? ""))
        .map((button) => button.getAttribute("aria-label")),
    );
  await expect.poll(other).toEqual([]);
});

test("A link to a response code leads to its row", async () => {
  await goTo(chinese.page, "/response-codes/支付方式?code=20105");
  const row = chinese.page.locator("tr.asked-for");
  await row.waitFor();
  expect(await row.locator("td").first().innerText()).toBe("20105");
});

test("Every link within the page leads to a part of it", async () => {
  const links = linksWithin(readFileSync(fileURLToPath(addresses.chinese), "utf8"));
  expect(links.size).toBeGreaterThan(40);
  expect(await deadAddresses(chinese.page, links)).toEqual([]);
}, 120_000);

const englishSoFar = "本指南尚未译成中文，以下为英文原文。";

const heading = (page: Page, part: string, name: string) =>
  page.locator(`[data-section-id="${part}"]`).getByRole("heading", { name }).first().waitFor();

/** Where the link to the other language leads, when the reader comes to it. */
async function linkOf(page: Page, name: string): Promise<string> {
  const link = page.getByRole("link", { name, exact: true });
  await link.blur();
  await link.focus();
  return decodeURI((await link.getAttribute("href")) ?? "");
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
