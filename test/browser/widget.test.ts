import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { paymentPageConfig } from "../../src/payment-page/payment-page-config.js";
import type { PaymentPageInput } from "../../src/payment-page/payment-page-input.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { launch } from "./launch.js";
import { resultOf } from "./result-of.js";

let browser: Browser;
let sandbox: Sandbox;
let shop: Awaited<ReturnType<typeof startPage>>;
let page: Page;
/** Requests to elsewhere than the sandbox and the shop, and errors on the pages. */
let strays: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  sandbox = await startSandbox();
  shop = await startPage();
  strays = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("request", (request) => {
    if (![sandbox.url, shop.url, "data:"].some((home) => request.url().startsWith(home))) {
      strays.push(request.url());
    }
  });
  page.on("pageerror", (error) => strays.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") {
      strays.push(message.text());
    }
  });
});
afterEach(async () => {
  await page.close();
  shop.close();
  await sandbox.close();
  expect(strays).toEqual([]);
});

/** A page of a shop, of another origin than the sandbox, as strict as a shop's should be. */
async function startPage() {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const sources = ["script-src", "style-src", "frame-src", "form-action"];
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; img-src data:; ${sources.map((name) => `${name} 'self' ${sandbox.url}`).join("; ")}`,
    );
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><head><title>Shop</title><link rel="icon" href="data:,">
      <link rel="stylesheet" href="${sandbox.url}/shared/merchant.css">
      <script src="${sandbox.url}/shared/merchant.js"></script></head>
      <body><h1>${request.url}</h1><button id="pay">Pay</button><div id="here"></div></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const handlers = ["onLoaded", "onPaymentSuccess", "onPaymentFail", "onExit", "onDestroy"];

/** Runs the widget as a shop's page does, with a handler for every event, which notes what it is told. */
async function run(
  change: Partial<PaymentPageInput> = {},
  { method, how = "run" }: { method?: string; how?: "run" | "bind" } = {},
) {
  const { projectId, secretKey } = sandbox;
  const config = await paymentPageConfig(
    {
      payment_id: "ORDER_1",
      customer_id: "123",
      payment_amount: 1000,
      payment_description: "Tea & cake 茶",
      force_payment_method: "cup-quick",
      ...change,
    },
    { projectId, secretKey },
  );
  await page.goto(shop.url);
  await page.evaluate(
    ({ config, method, how, handlers }) => {
      const told: unknown[] = [];
      const notes = handlers.map((name) => [name, (...values: unknown[]) => told.push([name, ...values])]);
      const all = { ...config, ...Object.fromEntries(notes) };
      const host = window as unknown as {
        told: unknown[];
        EPayWidget: {
          run(config: object, method?: string): void;
          bind(id: string, config: object, method?: string): void;
        };
      };
      host.told = told;
      if (how === "run") {
        host.EPayWidget.run(all, method);
      } else {
        host.EPayWidget.bind("pay", all, method);
      }
    },
    { config, method, how, handlers },
  );
}

const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
const frame = (): FrameLocator => page.frameLocator("iframe.epay-widget-frame");
const dialog = () => page.getByRole("dialog", { name: "支付 Payment" });

/** The frame's page has run its script too, which a press or a click may need. */
async function shown() {
  await frame().getByRole("button", { name: "同意并支付" }).waitFor();
  await expect.poll(told).toContainEqual(["onLoaded"]);
}

async function confirm(within: FrameLocator | Page = frame()) {
  await within.getByRole("button", { name: "同意并支付" }).click();
}

async function pay(within: FrameLocator | Page = frame(), number = "6200000000000005") {
  await confirm(within);
  await within.locator("#card_number").fill(number);
  await within.getByRole("button", { name: "确认支付" }).click();
}

describe("in a popup", () => {
  test.each(["GET", "POST"])("a purchase is paid, opened by %s", async (method) => {
    await run({}, { method });
    await pay();
    await resultOf(frame(), "支付成功").waitFor();
    expect(sandbox.payments.map(({ id, status }) => [id, status])).toEqual([["ORDER_1", "success"]]);
    await expect
      .poll(told)
      .toEqual([["onLoaded"], ["onPaymentSuccess", { status: "success", payment_id: "ORDER_1" }]]);
  });

  test("flags that were signed as 1 and 0 are sent as such, and handlers are not sent", async () => {
    const opened = page.waitForRequest((request) => request.url().startsWith(`${sandbox.url}/payment?`));
    await run({ close_on_missclick: true, redirect: false });
    const sent = new URL((await opened).url()).searchParams;
    expect([sent.get("close_on_missclick"), sent.get("redirect")]).toEqual(["1", "0"]);
    expect([...sent.keys()].filter((name) => name.startsWith("on"))).toEqual([]);
    await frame().getByText("¥ 10.00").waitFor();
  });

  test("a decline is told as such", async () => {
    await run();
    await pay(frame(), "6200000000000021");
    await expect
      .poll(told)
      .toEqual([["onLoaded"], ["onPaymentFail", { status: "decline", payment_id: "ORDER_1" }]]);
  });

  test("the close button closes it, and the focus goes back to the shop's button", async () => {
    await run({}, { how: "bind" });
    await page.locator("#pay").click();
    await shown();
    await page.getByRole("button", { name: "关闭 Close" }).click();
    expect(await dialog().count()).toBe(0);
    expect(await told()).toEqual([["onLoaded"], ["onExit", { payment_id: "ORDER_1" }], ["onDestroy"]]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pay");
    expect(sandbox.payments).toEqual([]);
  });

  test("Escape closes it, on the shop's side of the frame", async () => {
    await run();
    await shown();
    await page.getByRole("button", { name: "关闭 Close" }).focus();
    await page.keyboard.press("Escape");
    expect(await dialog().count()).toBe(0);
  });

  test("Escape closes it, pressed inside the frame", async () => {
    await run();
    await confirm();
    await frame().locator("#card_number").focus();
    await page.frames().at(-1)?.waitForLoadState();
    // Not awaited: the frame goes with the key, and Chromium may never tell that the key is up again.
    page.keyboard.press("Escape").catch(() => {});
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await told()).toContainEqual(["onExit", { payment_id: "ORDER_1" }]);
  });

  test("the focus stays in it", async () => {
    await run();
    await shown();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("pay");
    }
  });

  test.each([
    [true, 0],
    [false, 1],
  ])("a click beside it, with close_on_missclick %s, leaves %i open", async (close_on_missclick, count) => {
    await run({ close_on_missclick });
    await shown();
    await page.mouse.click(20, 20);
    expect(await dialog().count()).toBe(count);
  });

  test("a second one takes the place of the first", async () => {
    await run({}, { how: "bind" });
    await page.locator("#pay").click();
    await shown();
    await page.locator("#pay").evaluate((button: HTMLButtonElement) => button.click());
    expect(await dialog().count()).toBe(1);
    await expect.poll(told).toEqual([["onLoaded"], ["onDestroy"], ["onLoaded"]]);
  });

  test("what does not hold shows why, and takes no payment", async () => {
    await page.goto(shop.url);
    await page.evaluate(() => {
      const { EPayWidget } = window as unknown as { EPayWidget: { run(config: object): void } };
      EPayWidget.run({ project_id: 200, payment_id: "ORDER_1", signature: "bm90aGluZw==" });
    });
    await frame().getByText("Payment Page cannot open").waitFor();
    expect(sandbox.payments).toEqual([]);
    // Chromium tells the status of the frame's page.
    strays = strays.filter((text) => !text.includes("400 (Bad Request)"));
  });
});

describe("elsewhere than in a popup", () => {
  test("it stands in target_element", async () => {
    await run({ target_element: "here" });
    await pay();
    await resultOf(frame(), "支付成功").waitFor();
    expect(await dialog().count()).toBe(0);
    expect(await page.locator("#here > iframe").count()).toBe(1);
  });

  test("target_element that is not there is told to the developer", async () => {
    await expect(run({ target_element: "nowhere" })).rejects.toThrow(
      'EPayWidget: there is no element with the id "nowhere" of target_element.',
    );
  });

  test.each(["GET", "POST"])("it is a page of its own with redirect, opened by %s", async (method) => {
    await run({ redirect: 1 }, { method });
    await page.waitForURL(`${sandbox.url}/payment**`);
    await pay(page);
    await resultOf(page, "支付成功").waitFor();
    expect(sandbox.payments[0]?.status).toBe("success");
  });

  test.each([
    ["a phone", true],
    ["no phone", false],
  ])("redirect_on_mobile opens a page of its own on %s", async (_, isPhone) => {
    if (isPhone) {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "userAgentData", { value: { mobile: true } });
      });
    }
    await run({ redirect_on_mobile: 1 });
    const within = isPhone ? page : frame();
    await within.getByRole("button", { name: "同意并支付" }).waitFor();
    expect(page.url().startsWith(isPhone ? sandbox.url : shop.url)).toBe(true);
  });
});

describe("the way back to the shop", () => {
  test("leads the page around the frame, by itself", async () => {
    await run({ redirect_success_url: `${shop.url}/thanks`, redirect_fail_url: `${shop.url}/fail` });
    await pay();
    await page.waitForURL(`${shop.url}/thanks`);
  });

  test("leads it by the button, at once", async () => {
    await run({ redirect_success_url: `${shop.url}/thanks` });
    await pay();
    await frame().getByRole("link", { name: "返回商家" }).click();
    await page.waitForURL(`${shop.url}/thanks`);
  });

  test("leads the frame in mode iframe", async () => {
    await run({
      redirect_fail_url: `${shop.url}/fail`,
      redirect_fail_mode: "iframe",
      target_element: "here",
    });
    await pay(frame(), "6200000000000013");
    await frame().getByRole("heading", { name: "/fail" }).waitFor();
    expect(page.url()).toBe(`${shop.url}/`);
  });

  test("opens a new page by the button in mode blank_page", async () => {
    await run({ merchant_success_url: `${shop.url}/thanks`, merchant_success_redirect_mode: "blank_page" });
    await pay();
    const opened = page.waitForEvent("popup");
    await frame().getByRole("link", { name: "返回商家" }).click();
    await (await opened).waitForURL(`${shop.url}/thanks`);
    expect(page.url()).toBe(`${shop.url}/`);
  });
});

describe("what the frame tells", () => {
  test("is told to the origin of the page around it alone, and is status and payment_id", async () => {
    await page.addInitScript(() => {
      if (self === top) {
        const heard: unknown[] = [];
        addEventListener("message", ({ data }) => heard.push(data));
        Object.assign(window, { heard });
      }
    });
    await run();
    await pay();
    await expect.poll(told).toHaveLength(2);
    const heard = await page.evaluate(() => (window as unknown as { heard: object[] }).heard);
    expect([...new Set(heard.map((message) => JSON.stringify(message)))]).toEqual([
      '{"sandbox":"page"}',
      '{"sandbox":"result","status":"success","payment_id":"ORDER_1"}',
    ]);
  });

  test("is heard from the own frame alone: a message of the shop's page is no success", async () => {
    await run();
    await shown();
    await page.evaluate(async () => {
      postMessage({ sandbox: "result", status: "success", payment_id: "ORDER_1" }, "*");
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await told()).toEqual([["onLoaded"]]);
  });
});
