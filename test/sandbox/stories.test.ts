import { expect, test } from "vitest";
import { parseCallback } from "../../src/callback/parse-callback.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

test("a purchase through Gate: accepted, redirect callback, card, result callback", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });

  const answer = await sendSigned(sandbox, salePath, sale("ORDER_1"));
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ status: "success", project_id: 200, payment_id: "ORDER_1" });

  await sandbox.settled();
  expect(received.map(({ body }) => body.payment.status)).toEqual(["awaiting redirect result"]);
  expect(received[0]?.body.redirect_data).toMatchObject({ method: "GET", encrypted: [] });

  await sandbox.pay("ORDER_1");
  await sandbox.settled();
  expect(received.map(({ body }) => body.payment.status)).toEqual(["awaiting redirect result", "success"]);
  const callback = await parseCallback(received[1]?.text ?? "", "sandbox-secret-key");
  expect(callback.payment).toMatchObject({ id: "ORDER_1", sum: { amount: 1000, currency: "CNY" } });
  expect(callback.operation).toMatchObject({
    type: "sale",
    code: "0",
    message: "Success",
    request_id: answer.body.request_id,
  });
});

test("a payout: accepted, carried out, result callback with the account masked", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });

  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.settled();

  expect(received).toHaveLength(1);
  expect(received[0]?.body).toMatchObject({
    project_id: 200,
    payment: {
      id: "PAYOUT_1",
      type: "payout",
      status: "success",
      method: "ChinaUnionPay",
      sum: { amount: 48560 },
    },
    account: { number: "621626******0018" },
    customer: { id: "127", phone: "13632264147" },
    operation: { type: "payout", status: "success", code: "0" },
  });
});

test("a declined purchase: the card decides", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.pay("ORDER_1", "6200000000000021");
  await sandbox.settled();
  expect(received.at(-1)?.body).toMatchObject({
    payment: { status: "decline" },
    operation: { code: "20105", message: "Insufficient funds on customer account" },
  });
});

test("a purchase that the customer cancels is declined with 20301", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.cancel("ORDER_1");
  await sandbox.settled();
  expect(received.at(-1)?.body.operation).toMatchObject({ status: "decline", code: "20301" });
});

test("a purchase whose customer never comes is declined at the threshold, and not before", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url, clock: "manual", thresholdTime: "30m" });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.advance("1799s");
  expect(sandbox.payments[0]?.status).toBe("awaiting redirect result");
  await sandbox.advance("1s");
  expect(received.at(-1)?.body.operation).toMatchObject({
    status: "decline",
    code: "20602",
    message: "Time-out",
  });
});

test("a payout that the service never answers is declined at the threshold", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url, clock: "manual", scenario: "no_answer" });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.advance("59m");
  expect(received).toEqual([]);
  await sandbox.advance("1m");
  expect(received[0]?.body.operation).toMatchObject({ status: "decline", code: "20602" });
});

test("a final payment outlives the threshold", async () => {
  const sandbox = await sandboxFor({ clock: "manual" });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.advance("1d");
  expect(sandbox.payments[0]?.status).toBe("success");
});

test("a purchase that the service refuses at once is declined without a redirect", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url, scenario: "unavailable" });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.settled();
  expect(received.map(({ body }) => body.operation.code)).toEqual(["20202"]);
});

test("the result takes the basic time", async () => {
  const sandbox = await sandboxFor({ clock: "manual", basicTime: "5m" });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.advance("299s");
  expect(sandbox.payments[0]?.status).toBe("processing");
  await sandbox.advance("1s");
  expect(sandbox.payments[0]?.status).toBe("success");
});

test("with autoComplete a customer comes by itself, once the merchant has the redirect", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url, autoComplete: true });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.settled();
  expect(received.map(({ body }) => body.payment.status)).toEqual(["awaiting redirect result", "success"]);
});

test("an outcome can be set before its payment comes", async () => {
  const sandbox = await sandboxFor();
  sandbox.setScenario("limit", { paymentId: "payout_1" });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_2"));
  await sandbox.settled();
  expect(sandbox.payments.map(({ code }) => code)).toEqual(["20101", "0"]);
});

test("an outcome can be set for a payment that waits for the service", async () => {
  const sandbox = await sandboxFor({ scenario: "no_answer" });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.settled();
  sandbox.setScenario("success", { paymentId: "PAYOUT_1" });
  await sandbox.settled();
  expect(sandbox.payments[0]?.status).toBe("success");
});

test("the second of two customers of one payment is refused, and changes nothing", async () => {
  const sandbox = await sandboxFor({ clock: "manual", basicTime: "60s" });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.pay("ORDER_1");
  await expect(sandbox.pay("ORDER_1", "6200000000000021")).rejects.toThrow(
    "The payment ORDER_1 does not wait for its customer, its status is processing.",
  );
  await sandbox.advance("1m");
  expect(sandbox.payments[0]).toMatchObject({ status: "success", card: "620000******0005" });
});

test("nobody can pay what does not exist", async () => {
  const sandbox = await sandboxFor();
  await expect(sandbox.pay("NONE")).rejects.toThrow('The sandbox has no payment "NONE".');
});

test("nobody can pay with what is no card number", async () => {
  const sandbox = await sandboxFor();
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await expect(sandbox.pay("ORDER_1", "6200000000000006")).rejects.toThrow(TypeError);
});

test("a merchant may play the customer while it handles the redirect callback", async () => {
  const { url, received } = await startReceiver(async (response, { body }) => {
    if (body.redirect_data) {
      await sandbox.pay("ORDER_1");
    }
    response.end();
  });
  const sandbox = await sandboxFor({ callbackUrl: url });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.settled();
  expect(received).toHaveLength(2);
});

test("news come as they happen, and stop when nobody listens any more", async () => {
  const { url } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  const news: string[] = [];
  const stop = sandbox.on((event) => {
    if (event.type === "request") {
      news.push(`request ${event.request.status}`);
    } else if (event.type !== "data") {
      news.push(`${event.type} ${event.payment.status}`);
    }
  });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.settled();
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  stop();
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  expect([...new Set(news)]).toEqual([
    "payment processing",
    "request 200",
    "payment success",
    "attempt success",
    "request 400",
  ]);
});

test("a clock that runs a thousand times faster brings a day's repeats at once", async () => {
  let calls = 0;
  const { url, received } = await startReceiver((response) => {
    calls += 1;
    response.writeHead(calls < 12 ? 500 : 200).end();
  });
  const sandbox = await sandboxFor({ callbackUrl: url, clock: { speed: 2000 } });
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.settled();
  expect(received).toHaveLength(12);
});

test.each([
  ["purchase", 40_000, "decline"],
  ["purchase", 90_000, "success"],
  ["payout", 40_400, "decline"],
] as const)(
  "the amount decides, as in the platform's test projects: a %s of %i ends in %s",
  async (kind, amount, status) => {
    const sandbox = await sandboxFor();
    if (kind === "purchase") {
      await sendSigned(sandbox, salePath, sale("ONE", { payment: { amount } }));
      await sandbox.pay("ONE");
    } else {
      await sendSigned(sandbox, payoutPath, payout("ONE", { payment: { amount } }));
    }
    await sandbox.settled();
    expect(sandbox.payments[0]?.status).toBe(status);
  },
);
