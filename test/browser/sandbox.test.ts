import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { redirectForm } from "../../src/redirect/redirect-form.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { type Message, sale, salePath, sendSigned } from "../sandbox/support/merchant.js";
import { pageUrl, parameters, signedPage } from "../sandbox/support/page.js";
import { launch } from "./launch.js";
import { resultOf } from "./result-of.js";

let browser: Browser;
let shop: Shop;
let sandbox: Sandbox;
let context: BrowserContext;
let page: Page;
/** Requests to elsewhere than the sandbox and the shop, and errors on the pages. */
let strays: string[];

beforeAll(async () => {
  browser = await launch();
  shop = await startShop();
});
afterAll(async () => {
  await browser?.close();
  shop?.close();
});

beforeEach(async () => {
  shop.callbacks.length = 0;
  sandbox = await startSandbox({ callbackUrl: `${shop.url}/callbacks` });
  strays = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.on("request", (request) => {
    const isHome = [sandbox.url, shop.url, "data:"].some((home) => request.url().startsWith(home));
    if (!isHome) {
      strays.push(request.url());
    }
  });
  context.on("weberror", (error) => strays.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") {
      strays.push(message.text());
    }
  });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await sandbox.close();
  expect(strays).toEqual([]);
});

const card = (number: string) => page.fill("input[name=card_number]", number);
const pay = () => page.click("text=确认支付");
const statuses = () => sandbox.payments.map(({ status, code }) => `${status} ${code}`);

describe("the form of CUP QuickPay, after a purchase through Gate", () => {
  const urls = () => ({
    success: `${shop.url}/paid`,
    decline: `${shop.url}/declined`,
    return: `${shop.url}/back`,
  });

  async function redirected(): Promise<Message> {
    await sendSigned(sandbox, salePath, sale("ORDER_1", { return_url: urls() }));
    await expect.poll(() => shop.callbacks.length, { timeout: 20_000 }).toBe(1);
    return shop.callbacks[0].redirect_data;
  }

  test("a customer who is sent by GET pays, and comes back to the shop", async () => {
    const { url, body } = await redirected();
    await page.goto(`${url}?${new URLSearchParams(body)}`);
    await card("6200 0000 0000 0005");
    await pay();
    await page.waitForURL(`${shop.url}/paid`);
    expect(statuses()).toEqual(["success 0"]);
  });

  test("a customer who is sent by POST, from the shop's own page, pays too", async () => {
    sandbox.setScenario("redirect_post");
    shop.page = redirectForm(await redirected());
    await page.goto(`${shop.url}/redirect`);
    await card("6200000000000005");
    await pay();
    await page.waitForURL(`${shop.url}/paid`);
  });

  test("a test card is filled in by a click, and its number decides", async () => {
    const { url, body } = await redirected();
    await page.goto(`${url}?${new URLSearchParams(body)}`);
    await page.click("[data-card='6200000000000021']");
    await pay();
    await page.waitForURL(`${shop.url}/declined`);
    expect(statuses()).toEqual(["decline 20105"]);
  });

  test("a wrong number can be corrected", async () => {
    const { url, body } = await redirected();
    await page.goto(`${url}?${new URLSearchParams(body)}`);
    await card("6200000000000006");
    await pay();
    await page.waitForSelector("text=卡号有误");
    strays.length = 0; // Chromium reports the 422 on its console.
    expect(await page.inputValue("input[name=card_number]")).toBe("6200000000000006");
    await card("6200000000000005");
    await pay();
    await page.waitForURL(`${shop.url}/paid`);
  });

  test("a customer who cancels comes back to the shop", async () => {
    const { url, body } = await redirected();
    await page.goto(`${url}?${new URLSearchParams(body)}`);
    await page.click("text=取消支付");
    await page.waitForURL(`${shop.url}/declined`);
    expect(statuses()).toEqual(["decline 20301"]);
  });
});

describe("Payment Page", () => {
  const url = (change: Record<string, string> = {}) => pageUrl(sandbox, signedPage(parameters(change)));

  async function toForm(
    change: Record<string, string> = { force_payment_method: "cup-quick" },
  ): Promise<void> {
    await page.goto(url(change));
    await page.click("text=同意并支付");
    await page.waitForURL(/\/cup\//);
  }

  test("a customer chooses the method, pays, and sees the result", async () => {
    await page.goto(url());
    await page.click("text=银联快捷支付");
    await page.click("text=同意并支付");
    await card("6200000000000005");
    await pay();
    await resultOf(page, "支付成功").waitFor();
    expect(await page.textContent("main")).toContain("620000******0005");
    await expect.poll(() => shop.callbacks.map(({ payment }) => payment.status)).toEqual(["success"]);
  });

  test("no payment is registered until the customer confirms", async () => {
    await page.goto(url());
    await page.close();
    expect(sandbox.payments).toEqual([]);
  });

  test("a declined customer sees why", async () => {
    await toForm();
    await card("6200000000000013");
    await pay();
    await resultOf(page, "支付未成功").waitFor();
    expect(await page.textContent("main")).toContain("20000 General decline");
  });

  test("a customer who cancels sees that nothing was paid", async () => {
    await toForm();
    await page.click("text=取消支付");
    await resultOf(page, "支付未成功").waitFor();
    expect(statuses()).toEqual(["decline 20301"]);
  });

  test("the page goes back to the shop by itself", async () => {
    await toForm({ force_payment_method: "cup-quick", redirect_success_url: `${shop.url}/paid` });
    await card("6200000000000005");
    await pay();
    await page.waitForURL(`${shop.url}/paid`);
  });

  test("the back button after paying leads to the result, not to a second payment", async () => {
    await toForm();
    await card("6200000000000005");
    await pay();
    await resultOf(page, "支付成功").waitFor();
    await page.goBack();
    await resultOf(page, "支付成功").waitFor();
    expect(statuses()).toEqual(["success 0"]);
  });

  test("a double click on each button is one payment", async () => {
    await page.goto(url({ force_payment_method: "cup-quick" }));
    await page.dblclick("text=同意并支付");
    await page.waitForURL(/\/cup\//);
    await card("6200000000000005");
    await page.dblclick("text=确认支付");
    await resultOf(page, "支付成功").waitFor();
    expect(statuses()).toEqual(["success 0"]);
    await sandbox.settled();
    expect(shop.callbacks).toHaveLength(1);
  });

  test("of two tabs the first one counts, and both show the same result", async () => {
    await toForm();
    const second = await context.newPage();
    await second.goto(page.url());
    await card("6200000000000021");
    await pay();
    await resultOf(page, "支付未成功").waitFor();
    expect(await page.textContent("main")).toContain("20105");
    await second.fill("input[name=card_number]", "6200000000000005");
    await second.click("text=确认支付");
    await resultOf(second, "支付未成功").waitFor();
    expect(await second.textContent("main")).toContain("20105");
    expect(statuses()).toEqual(["decline 20105"]);
  });

  test("works without scripts", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(url({ force_payment_method: "cup-quick" }));
    await tab.click("text=同意并支付");
    await tab.fill("input[name=card_number]", "6200000000000005");
    await tab.click("text=确认支付");
    await resultOf(tab, "支付成功").waitFor();
    await plain.close();
  });

  test("works in a frame of the shop", async () => {
    shop.page = `<link rel="icon" href="data:,"><iframe src="${url({ force_payment_method: "cup-quick" }).replaceAll("&", "&amp;")}" width="600" height="800"></iframe>`;
    await page.goto(`${shop.url}/redirect`);
    const frame = page.frameLocator("iframe");
    await frame.getByText("同意并支付").click();
    await frame.locator("input[name=card_number]").fill("6200000000000005");
    await frame.getByText("确认支付").click();
    await resultOf(frame, "支付成功").waitFor();
    expect(statuses()).toEqual(["success 0"]);
    // The form asks for the focus, which a frame does not get.
    strays = strays.filter((stray) => !stray.startsWith("Blocked autofocusing"));
  });

  test("a wrong signature is explained", async () => {
    const shown = await page.goto(url().replace("payment_amount=1000", "payment_amount=1"));
    strays.length = 0; // Chromium reports the 400 on its console.
    expect(shown?.status()).toBe(400);
    expect(await page.textContent("main")).toContain("3261 Invalid signature");
  });
});

describe("the dashboard", () => {
  test("does nothing in a frame of another site, where a customer's button would be pressed unseen", async () => {
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    await page.goto(`${sandbox.url}/dashboard`);
    await page.click("text=ORDER_1");
    const boxOf = () => page.locator("button:has-text('Cancel as')").boundingBox();
    // None while the page is put up, or renewed.
    await expect.poll(boxOf, { timeout: 20_000 }).not.toBeNull();
    const button = (await boxOf()) ?? expect.unreachable("The button has gone.");
    shop.page = `<link rel="icon" href="data:,"><iframe src="${page.url()}" style="position: absolute; left: 0; top: 0; border: 0; width: 1280px; height: 900px"></iframe>`;
    // Another name of the same machine is another site for the browser.
    await page.goto(`${shop.url.replace("127.0.0.1", "localhost")}/redirect`);
    await page.waitForTimeout(500);
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await page.waitForTimeout(500);
    expect(statuses()).toEqual(["awaiting redirect result 9999"]);
    // The shop by its other name is no stray; that the frame is refused, the browser says on its console.
    expect(strays.pop()).toContain("frame-ancestors 'none'");
    strays = strays.filter((stray) => !stray.startsWith("http://localhost:"));
  });
});

interface Shop {
  readonly url: string;
  readonly callbacks: Message[];
  /** What stands at `/redirect`. */
  page: string;
  close(): void;
}

/** A merchant: takes callbacks, and has pages to return to. */
async function startShop(): Promise<Shop> {
  const callbacks: Message[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) {
      text += chunk;
    }
    if (request.url === "/callbacks") {
      callbacks.push(JSON.parse(text));
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(request.url === "/redirect" ? started.page : '<link rel="icon" href="data:,"><h1>Shop</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const started: Shop = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    callbacks,
    page: "",
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return started;
}
