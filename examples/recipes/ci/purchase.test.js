// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { createGateClient } from "cup-quickpay";

// `cup-quickpay sandbox --wait` sets these. Your shop takes them where it takes its own.
const { CUP_GATE_URL, CUP_PROJECT_ID, CUP_SECRET_KEY = "", CUP_SANDBOX_URL } = process.env;
const gate = createGateClient({
  projectId: Number(CUP_PROJECT_ID),
  secretKey: CUP_SECRET_KEY,
  baseUrl: CUP_GATE_URL,
});

/** Tells the sandbox what its customers and its time do. @param {string} path @param {object} [body] */
async function control(path, body = {}) {
  const answer = await fetch(`${CUP_SANDBOX_URL}/_sandbox/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, await answer.text());
}

/** Buys, and pays with a card. @param {string} payment_id @param {string} card_number */
async function buy(payment_id, card_number) {
  const customer = {
    ...{ id: "123", ip_address: "183.57.40.238", first_name: "倩文", last_name: "伍", phone: "13632264147" },
    ...{ email: "customer@example.com", street: "天河路1号", city: "广州市", zip: "510000", country: "CN" },
  };
  const payment = { amount: 1000, currency: /** @type {const} */ ("CNY"), description: "绿茶" };
  const return_url = { success: "https://shop.example.com/paid" };
  await gate.sale({ general: { payment_id }, customer, payment, return_url });
  await control("/settled");
  await control(`/payments/${payment_id}/pay`, { card_number });
  await control("/settled");
  await control("/clock/advance", { by: "10s" }); // the status may be asked for only then
  const answer = await gate.paymentStatus({ general: { payment_id } });
  return "payment" in answer ? answer.payment.status : answer.code;
}

test("A purchase is paid", async () => {
  assert.equal(await buy("CI_1", "6200000000000005"), "success");
});

test("A purchase is declined", async () => {
  assert.equal(await buy("CI_2", "6200000000000021"), "decline");
});
