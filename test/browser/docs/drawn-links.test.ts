import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../launch.js";
import { type Drawn, drawn } from "./support/drawn.js";
import { goTo } from "./support/follow.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

interface Shown extends Drawn {
  readonly address: string;
  readonly opened: OfflinePage;
}

let browser: Browser;
let english: Shown;
let chinese: Shown;

beforeAll(async () => {
  browser = await launch();
  const docs = inject("docs");
  [english, chinese] = await Promise.all([show(docs), show(new URL("zh/index.html", docs).href)]);
}, 240_000);
afterAll(async () => {
  english?.opened.expectQuiet();
  chinese?.opened.expectQuiet();
  await browser?.close();
});

describe.each([
  ["English", () => english],
  ["Chinese", () => chinese],
] as const)("Of the links that can be seen on the %s page", (_language, shown) => {
  test("each within it leads to a part, a row or a field that is there", () => {
    const { links, parts, ids } = shown();
    const dead = [...links].filter(([href]) => {
      const [, part = "", field] = decodeURI(href).split("#");
      const isPart = part.startsWith("/") ? parts.has(part) : ids.has(part);
      return href.startsWith("#") && !(isPart && (field === undefined || ids.has(field)));
    });
    expect(dead).toEqual([]);
  });

  test("each to a file leads to one of the documentation", () => {
    const { address, links } = shown();
    const folder = new URL(".", english.address).href;
    const dead = [...links].filter(([href]) => {
      const { href: to } = new URL(href.replace(/#.*/, ""), address);
      return isFile(href) && !(to.startsWith(folder) && existsSync(fileURLToPath(to)));
    });
    expect(dead).toEqual([]);
  });

  test("each other one is a whole address of the web", () => {
    const outside = [...shown().links.keys()].filter((href) => !href.startsWith("#") && !isFile(href));
    expect(outside).toContain("https://developers.ecommpay.com/en/pm_cup_quickpay.html");
    for (const href of outside) {
      expect(href).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/\S*)?$/);
    }
  });

  test("some stand in the menu, at parts of a guide, at fields, in answers, in tables, and below the menu", () => {
    const { links, opened } = shown();
    const missing = [
      "#/errata",
      "#/schemas/salerequest",
      "#/mock/which-code",
      "#/gate/createsale#gate/createsale/t=request&path=customer/identify/doc_number",
      "#/gate/createsale#gate/createsale/response&c=422/body",
      "https://redocly.com/redoc/",
    ].filter((href) => !links.has(href));
    expect(missing).toEqual([]);
    expect([...links.keys()].filter((href) => href.includes("?code=")).length).toBeGreaterThan(10);
    opened.expectQuiet();
  });

  test("one to a field leads to this field", async () => {
    const { page } = shown().opened;
    const field = "gate/createsale/t=request&path=customer/phone";
    await goTo(page, `/gate/createsale#${field}`);
    const top = () =>
      page.locator(`[id="${field}"]`).evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toSatisfy((pixels) => pixels > -1 && pixels < 300);
  });
});

const isFile = (href: string) => !/^(#|\w+:)/.test(href);

async function show(address: string): Promise<Shown> {
  const opened = await offlinePage(browser, address, { drawsAtOnce: true });
  return { address, opened, ...(await drawn(opened.page)) };
}
