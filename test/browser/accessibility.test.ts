import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, send, sendSigned } from "../sandbox/support/merchant.js";
import { pageUrl, parameters, signedPage, submit } from "../sandbox/support/page.js";
import { startReceiver } from "../sandbox/support/receiver.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";
import { colorRules, findings, serious } from "./axe.js";
import { launch } from "./launch.js";
import { openTab } from "./tab.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A sandbox in which every page has something to show: of each status, each state, and what went wrong. */
async function busy(): Promise<Sandbox> {
  let calls = 0;
  const receiver = await startReceiver((response) => {
    calls += 1;
    response.writeHead(calls % 3 === 0 ? 500 : 200).end(calls % 3 === 0 ? '{"message":"no"}' : "");
  });
  const sandbox = await sandboxFor({
    callbackUrl: receiver.url,
    clock: "manual",
    basicTime: "1h",
    thresholdTime: "1d",
    projects: [{ projectId: 201 }],
  });
  const cards = ["6200000000000005", "6200000000000013", "6200000000000088"];
  for (const [index, card] of cards.entries()) {
    await sendSigned(sandbox, salePath, sale(`ORDER_${index}`));
    await sandbox.settled();
    await sandbox.pay(`ORDER_${index}`, card);
  }
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.advance("1h");
  await sendSigned(sandbox, salePath, sale("WAITING"));
  await sendSigned(sandbox, salePath, sale("PROCESSING"));
  await sandbox.settled();
  await sandbox.pay("PROCESSING");
  await send(sandbox, salePath, sale("WRONG", { general: { signature: "wrong" } }));
  for (const id of ["PAID", "DECLINED"]) {
    await submit(`${sandbox.url}/payment/confirm`, signedPage(parameters({ payment_id: id })));
    await sandbox.pay(id, id === "PAID" ? "6200000000000005" : "6200000000000021");
  }
  await sandbox.advance("1h");
  await sandbox.pay("PROCESSING").catch(() => {});
  sandbox.setScenario("decline");
  sandbox.setFaults([
    { at: "callbacks", does: "delay", delay: 2000, share: 0.5 },
    { at: "data_api", does: "cut" },
  ]);
  return sandbox;
}

const form = (sandbox: Sandbox, id: string) =>
  sandbox.payments.find((each) => each.id === id)?.form_url ?? "";
const detail = (sandbox: Sandbox, id: string) =>
  `/dashboard/payments/${sandbox.payments.find((each) => each.id === id)?.operation_id}`;

type Way = string | ((sandbox: Sandbox, page: Page) => string | Promise<string>);

/** Every page of the sandbox, and how one gets to it. */
const pages: readonly [name: string, way: Way][] = [
  ["home", "/"],
  ["payments", "/dashboard"],
  ["no payments", "/dashboard?project=201"],
  ["callbacks", "/dashboard/callbacks"],
  ["requests", "/dashboard/requests"],
  ["a payment that is over", (sandbox) => detail(sandbox, "ORDER_1")],
  ["a payment that waits", (sandbox) => detail(sandbox, "WAITING")],
  [
    "a callback",
    (sandbox) =>
      `/dashboard/callbacks/${sandbox.callbacks.find(({ attempts }) => attempts.some(({ status }) => status === 500))?.id}`,
  ],
  ["a request", "/dashboard/requests/1"],
  [
    "a refused request",
    (sandbox) => `/dashboard/requests/${sandbox.requests.find(({ accepted }) => !accepted)?.number}`,
  ],
  ["a row that is not there", "/dashboard/requests/999"],
  ["the form", (sandbox) => form(sandbox, "WAITING")],
  [
    "the form with a wrong card",
    async (sandbox, page) => {
      await page.goto(form(sandbox, "WAITING"));
      await page.fill("#card_number", "6200000000000006");
      await page.click("text=确认支付");
      await page.waitForSelector("text=卡号有误");
      return "";
    },
  ],
  [
    "waiting",
    async (sandbox) => {
      await sandbox.pay("WAITING");
      return form(sandbox, "WAITING").replace(/\?.*/, "/return");
    },
  ],
  ["Payment Page", (sandbox) => pageUrl(sandbox, signedPage(parameters({ payment_id: "NEW" })))],
  ["Payment Page that cannot open", (sandbox) => pageUrl(sandbox, { ...parameters(), signature: "wrong" })],
  [
    "Payment Page, paid",
    (sandbox) =>
      form(sandbox, "PAID")
        .replace("/cup/", "/payment/")
        .replace(/\?.*|$/, "/result"),
  ],
  [
    "Payment Page, declined",
    (sandbox) =>
      form(sandbox, "DECLINED")
        .replace("/cup/", "/payment/")
        .replace(/\?.*|$/, "/result"),
  ],
  ["a redirect without its fields", (sandbox) => form(sandbox, "WAITING").replace(/\?.*/, "")],
  ["nothing", "/nowhere"],
];

const screens = [1280, 390].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe("At 1280 and 390 pixels, light and dark, axe finds nothing serious, and nothing is wider than the screen:", () => {
  test.each(pages)("%s", async (_, way) => {
    const sandbox = await busy();
    const page = await openTab(browser);
    const address = typeof way === "string" ? way : await way(sandbox, page);
    if (address !== "") {
      await page.goto(new URL(address, sandbox.url).href);
    }
    await expectAccessible(page);
  });

  test.each(["#fault-tool", "#reset-tool", "#send-many"])("the dashboard's %s, opened", async (tool) => {
    const sandbox = await busy();
    const page = await openTab(browser);
    await page.goto(`${sandbox.url}/dashboard/callbacks`);
    await page.evaluate((id) => {
      for (const details of document.querySelectorAll("details")) {
        details.open = details.id === "tools" || `#${details.id}` === id;
      }
    }, tool);
    await expectAccessible(page);
  });

  test("the dashboard's keys", async () => {
    const sandbox = await busy();
    const page = await openTab(browser);
    await page.goto(`${sandbox.url}/dashboard/callbacks`);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await expectAccessible(page);
  });
});

async function expectAccessible(page: Page): Promise<void> {
  for (const { width, colorScheme } of screens) {
    const screen = `at ${width} pixels, ${colorScheme}`;
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === "dark" ? colorRules : undefined;
    expect(serious(await findings(page, undefined, rules)), screen).toEqual([]);
    const shown = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      background: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(shown.width, screen).toBeLessThanOrEqual(width);
    expect(shown.background).toBe(colorScheme === "dark" ? "rgb(16, 24, 31)" : "rgb(244, 247, 249)");
  }
  const shape = await page.evaluate(() => ({
    mains: document.querySelectorAll("main").length,
    titles: document.querySelectorAll("h1").length,
    levels: [...document.querySelectorAll("h1, h2, h3, h4")]
      .filter((heading) => heading.getClientRects().length > 0)
      .map((heading) => Number(heading.localName[1])),
  }));
  expect([shape.mains, shape.titles, shape.levels[0]]).toEqual([1, 1, 1]);
  const jumps = shape.levels.filter((level, index) => level - (shape.levels[index - 1] ?? 0) > 1);
  expect(jumps).toEqual([]);
}
