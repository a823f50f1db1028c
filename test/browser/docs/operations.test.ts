import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../launch.js";
import { type OfflinePage, offlinePage } from "./support/offline-page.js";

let browser: Browser;
let opened: OfflinePage;

beforeAll(async () => {
  browser = await launch();
  opened = await offlinePage(browser, inject("docs"));
});
afterAll(async () => {
  opened?.expectQuiet();
  await browser?.close();
});

const operations = [
  ["gate/createsale", "POST", "https://api.ecommpay.com/v2/payment/cup/quick/sale"],
  ["gate/createpayout", "POST", "https://api.ecommpay.com/v2/payment/chinaunionpay/payout"],
  ["gate/listpayoutbanks", "POST", "https://api.ecommpay.com/v2/info/banks/chinaunionpay/payout/list"],
  ["gate/getpaymentstatus", "POST", "https://api.ecommpay.com/v2/payment/status"],
  ["gate/getpaymentstatusbyrequest", "POST", "https://api.ecommpay.com/v2/payment/status/request"],
  ["payment-page/openpaymentpage", "GET", "https://paymentpage.ecommpay.com/payment"],
  ["payment-page/openpaymentpagebyform", "POST", "https://paymentpage.ecommpay.com/payment"],
  ["data-api/listoperations", "POST", "https://data.ecommpay.com/v1/operations/get"],
  ["data-api/listpaymentoperations", "POST", "https://data.ecommpay.com/v1/operations/get-by-payment"],
  ["callbacks/receiveredirectcallback", "POST", "your callback URL"],
  ["callbacks/receivepurchasecallback", "POST", "your callback URL"],
  ["callbacks/receivepayoutcallback", "POST", "your callback URL"],
] as const;

describe.each([1280, 390])("At %i pixels an operation opens with its method, host and path:", (width) => {
  test.each(operations)("%s", async (route, method, url) => {
    await opened.show(`/${route}`, width);
    await expect
      .poll(() => addressOf(route))
      .toSatisfy(({ text, below }) => text === `${method} ${url}` && below > 0 && below < 250);
  });
});

test("Request and answer samples stand beside an operation where there is room", async () => {
  await opened.show("/gate/createsale");
  await expect
    .poll(boxes)
    .toSatisfy(
      ([text, request, answer]) =>
        request.x > text.x + text.width - 100 && answer.x === request.x && request.width > 380,
    );
});

test("They stand below it on a phone", async () => {
  await opened.show("/gate/createsale", 390);
  await expect.poll(boxes).toSatisfy(([text, request]) => request.y > text.y && request.x < 60);
});

test.each([
  ["the phone", "customer.phone", "digits"],
  ["the payment's id", "general.payment_id", "payment"],
])("The words about %s come before its pattern", async (_what, field, word) => {
  await opened.show("/gate/createsale");
  const operation = opened.page.locator('[data-section-id="/gate/createsale"]');
  const item = operation.locator(".schema-property-item", { hasText: field.split(".")[1] ?? field }).last();
  const text = async () => (await item.innerText()).toLowerCase();
  await expect.poll(text).toContain("pattern: ^");
  expect((await text()).split("pattern: ^")[0]).toContain(word);
});

/** What stands as an operation's address, and how far below its title. Both at once: the page moves while it is drawn. */
const addressOf = (route: string) =>
  opened.page.locator(`[data-section-id="/${route}"]`).evaluate((operation) => {
    const address = operation.querySelector<HTMLElement>(".address");
    const top = (element?: Element | null) => element?.getBoundingClientRect().top ?? Number.NaN;
    return { text: address?.innerText, below: top(address) - top(operation.querySelector("h2")) };
  });

/** Where its text stands, the samples of its request, and those of its answers. */
const boxes = () =>
  opened.page
    .locator('[data-section-id="/gate/createsale"]')
    .evaluate((operation) =>
      [".address", ".panel-request-samples", ".panel-response-samples"].map(
        (part) => operation.querySelector(part)?.getBoundingClientRect().toJSON() ?? {},
      ),
    );
