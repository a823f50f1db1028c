import { Callback, Payment } from "ecommpay";
import { expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { follow, open } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

// The platform's own SDK for JavaScript: a client that this project has not written.
const key = "sandbox-secret-key";

function pageOf(sandbox: Sandbox, secret = key): string {
  const payment = new Payment(200, secret);
  payment.paymentId = "SDK_1";
  payment.paymentAmount = 1000;
  payment.paymentCurrency = "CNY";
  payment.customerId = "123";
  payment.languageCode = "zh";
  payment.paymentDescription = "茶叶 & tea";
  payment.forcePaymentMethod = "cup-quick";
  payment.closeOnMissclick = true;
  return payment.getUrl().replace("https://paymentpage.ecommpay.com", sandbox.url);
}

test("Payment Page opens with the URL of the platform's SDK", async () => {
  const { status, text } = await open(pageOf(await sandboxFor()));
  expect(status).toBe(200);
  expect(text).toContain("茶叶 &amp; tea");
});

test("Payment Page does not open with the SDK's URL when its key is another", async () => {
  const { status, text } = await open(pageOf(await sandboxFor(), "another"));
  expect([status, text.includes("3261 Invalid signature")]).toEqual([400, true]);
});

test("the SDK verifies every callback: redirect, success, decline, payout", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  await sendSigned(sandbox, salePath, sale("PAID"));
  await sendSigned(sandbox, salePath, sale("DECLINED"));
  await sendSigned(sandbox, payoutPath, payout("PAID_OUT"));
  await sandbox.settled();
  await sandbox.pay("PAID");
  await sandbox.pay("DECLINED", "6200000000000021");
  await sandbox.settled();

  const verified = received.map(({ text }) => new Callback(key, text));
  const results = verified.map((callback) => `${callback.getPaymentId()} ${callback.isPaymentSuccess()}`);
  expect(results.sort()).toEqual([
    "DECLINED false",
    "DECLINED false",
    "PAID false",
    "PAID true",
    "PAID_OUT true",
  ]);
});

test("the SDK refuses a callback that has been changed", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  await sendSigned(sandbox, payoutPath, payout("PAID_OUT"));
  await sandbox.settled();
  const changed = received[0]?.text.replace('"amount":48560', '"amount":48561') ?? "";
  expect(() => new Callback(key, changed)).toThrow("Invalid signature");
});

test("the SDK's callback of a purchase through its own page", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  const page = new URL(pageOf(sandbox));
  const confirmed = await open(`${sandbox.url}/payment/confirm`, { method: "POST", body: page.searchParams });
  expect((await follow(sandbox, confirmed)).text).toContain("银行卡号");
  await sandbox.pay("SDK_1");
  await sandbox.settled();
  expect(new Callback(key, received[0]?.text ?? "").isPaymentSuccess()).toBe(true);
});
