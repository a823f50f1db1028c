import { describe, expect, test } from "vitest";
import { parseCallback } from "../../src/callback/parse-callback.js";
import type { PaymentScenarioName, Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import {
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  sendSigned,
  signed,
  statusByRequestPath,
  statusPath,
} from "./support/merchant.js";
import { type Received, startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** A sandbox on a clock that stands still, whose service takes five minutes, and what its merchant hears. */
async function withReceiver(options: SandboxOptions = {}) {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url, clock: "manual", basicTime: "5m", ...options });
  return { sandbox, received };
}

const heard = (received: readonly Received[]) =>
  received.map(({ body: { payment, operation } }) => [payment.status, operation.status, operation.code]);

async function operations(sandbox: Sandbox) {
  const day = sandbox.payments[0]?.created_at.slice(0, 10);
  const query = {
    token: sandbox.dataApiToken,
    interval: { from: `${day} 00:00:00`, to: `${day} 23:59:59` },
  };
  const answer = await send(sandbox, "/operations/get", signed(query, sandbox.dataApiSecretKey));
  return (answer.body as { operations: Record<string, unknown>[] }).operations;
}

async function statusOf(sandbox: Sandbox, id: string) {
  const { body } = await sendSigned(sandbox, statusPath, { general: { project_id: 200, payment_id: id } });
  return [body.payment.status, body.payment.sum.amount, body.operations.at(-1).status];
}

/** A payout by card, up to the service's word. */
async function payOut(sandbox: Sandbox, pan: string) {
  await sendSigned(sandbox, payoutPath, payout("P", { payment: { amount: 48_560 }, card: { pan } }));
  await sandbox.advance("5m");
}

describe("a payout that needs clarification", () => {
  const card = "6200000000000104";

  test("is told as such, by callback, status answer and Data API", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, card);
    expect(heard(received)).toEqual([["awaiting clarification", "awaiting clarification", "3191"]]);
    expect(await statusOf(sandbox, "P")).toEqual([
      "awaiting clarification",
      48_560,
      "awaiting clarification",
    ]);
    expect((await operations(sandbox))[0]).toMatchObject({
      operation_status: "awaiting clarification",
      operation_completed_at: null,
    });
  });

  test.each<[PaymentScenarioName, string, string]>([
    ["success", "success", "0"],
    ["account_unavailable", "decline", "20106"],
    ["error", "error", "501"],
  ])("goes on at once when the scenario %s is chosen for it", async (name, status, code) => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, card);
    sandbox.setScenario(name, { paymentId: "P" });
    await sandbox.settled();
    expect(heard(received).at(-1)).toEqual([status, status, code]);
  });

  test("is declined at the threshold time when nobody clarifies it", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, card);
    await sandbox.advance("3299s");
    expect(received).toHaveLength(1);
    await sandbox.advance("1s");
    expect(heard(received).at(-1)).toEqual(["decline", "decline", "20602"]);
  });
});

describe("a payout that is put off", () => {
  const card = "6200000000000112";

  test("is told as such, and paid when the basic time has passed again", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, card);
    expect(heard(received)).toEqual([["awaiting retry", "processing", "20601"]]);
    expect(await statusOf(sandbox, "P")).toEqual(["awaiting retry", 48_560, "processing"]);
    await sandbox.advance("599s");
    expect(received).toHaveLength(1);
    await sandbox.advance("1s");
    expect(heard(received).at(-1)).toEqual(["success", "success", "0"]);
  });

  test("tells that it is processed again, when progress is told", async () => {
    const { sandbox, received } = await withReceiver({ callbacks: { progress: true } });
    await payOut(sandbox, card);
    await sandbox.advance("10m");
    expect(received.map(({ body }) => body.payment.status)).toEqual([
      "processing",
      "awaiting retry",
      "processing",
      "success",
    ]);
  });

  test("is put off once only, whatever the scenario for all says", async () => {
    const { sandbox, received } = await withReceiver({ scenario: "awaiting_retry", basicTime: 0 });
    await payOut(sandbox, card);
    expect(heard(received).map(([status]) => status)).toEqual(["awaiting retry", "success"]);
  });

  test("is not answered by what was planned before it was put off", async () => {
    const { sandbox, received } = await withReceiver();
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("2m");
    sandbox.setScenario("awaiting_retry", { paymentId: "P" });
    const statuses: unknown[] = [];
    for (const step of ["0ms", "4m", "1m", "4m", "1m"] as const) {
      await sandbox.advance(step);
      statuses.push(sandbox.payments[0]?.status);
    }
    expect(statuses).toEqual(["awaiting retry", "awaiting retry", "processing", "processing", "success"]);
    expect(heard(received).map(([status]) => status)).toEqual(["awaiting retry", "success"]);
  });

  test("ends as its amount says", async () => {
    const { sandbox, received } = await withReceiver();
    await sendSigned(sandbox, payoutPath, payout("P", { payment: { amount: 40_000 }, card: { pan: card } }));
    await sandbox.advance("15m");
    expect(heard(received).at(-1)).toEqual(["decline", "decline", "20000"]);
  });
});

describe("a payout that is paid in part", () => {
  test("is told with the sum that was paid, and nothing follows", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, "6200000000000120");
    await sandbox.advance("2h");
    expect(heard(received)).toEqual([["partially_paid_out", "processing", "29999"]]);
    expect(received[0]?.body.payment.sum.amount).toBe(24_280);
    expect(await statusOf(sandbox, "P")).toEqual(["partially_paid_out", 24_280, "processing"]);
    expect(sandbox.payments[0]?.paid).toBe(24_280);
    expect((await operations(sandbox))[0]).toMatchObject({
      operation_status: "processing",
      operation_completed_at: null,
      sum_initial: { amount: 48_560 },
      sum_converted: { amount: 24_280 },
    });
  });
});

describe("a payout that is taken back", () => {
  test("is paid first, and reversed when the basic time has passed again", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, "6200000000000138");
    expect(heard(received)).toEqual([["success", "success", "0"]]);
    await sandbox.advance("299s");
    expect(received).toHaveLength(1);
    await sandbox.advance("1s");
    expect(heard(received).at(-1)).toEqual(["reversed", "success", "0"]);
    expect(await statusOf(sandbox, "P")).toEqual(["reversed", 48_560, "success"]);
    expect(sandbox.payments[0]?.paid).toBeNull();
    expect((await parseCallback(received[1]?.text ?? "", "sandbox-secret-key")).payment.status).toBe(
      "reversed",
    );
  });

  test("can have been paid long ago: choosing the scenario takes it back at once", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, "6200000000000005");
    await sandbox.advance("1d");
    sandbox.setScenario("reversed", { paymentId: "P" });
    await sandbox.settled();
    expect(received.map(({ body }) => body.payment.status)).toEqual(["success", "reversed"]);
  });

  test("does not make a declined one reversed", async () => {
    const { sandbox, received } = await withReceiver();
    await payOut(sandbox, "6200000000000013");
    expect(() => sandbox.setScenario("reversed", { paymentId: "P" })).toThrow(
      "that of P is there: decline. Choose it before.",
    );
    await sandbox.settled();
    expect(received.map(({ body }) => body.payment.status)).toEqual(["decline"]);
  });

  test("is told to the URL of all callbacks, neither to that of a success nor of a decline", async () => {
    const paths: unknown[] = [];
    const { url } = await startReceiver((response, _, request) => {
      paths.push(request.url);
      response.end();
    });
    const sandbox = await sandboxFor({ clock: "manual" });
    const general = {
      merchant_callback_url: `${url}/any`,
      merchant_success_callback_url: `${url}/success`,
      merchant_decline_callback_url: `${url}/decline`,
    };
    await sendSigned(sandbox, payoutPath, payout("P", { general, card: { pan: "6200000000000138" } }));
    await sandbox.settled();
    expect(paths).toEqual(["/callbacks/success", "/callbacks/any"]);
  });

  test("leaves a purchase paid", async () => {
    const { sandbox, received } = await withReceiver({ scenario: "reversed", autoComplete: true });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.advance("1h");
    expect(received.at(-1)?.body.payment.status).toBe("success");
  });
});

describe("a payment_id that the platform finds used before after it has accepted the request", () => {
  test.each([
    ["purchase", salePath, sale],
    ["payout", payoutPath, payout],
  ] as const)("is declined by callback with 3041: a %s", async (_, path, body) => {
    const { sandbox, received } = await withReceiver({ scenario: "duplicate" });
    const answer = await sendSigned(sandbox, path, body("ONE"));
    expect([answer.status, answer.body.status]).toEqual([200, "success"]);
    await sandbox.settled();
    expect(heard(received)).toEqual([["decline", "decline", "3041"]]);
    expect(received[0]?.body.operation).toMatchObject({
      request_id: answer.body.request_id,
      message: "Payment ID already exists",
    });
    expect(received[0]?.body.operation).not.toHaveProperty("provider");
  });

  test("leaves the payment that has the id alone", async () => {
    const { sandbox, received } = await withReceiver();
    await sendSigned(sandbox, payoutPath, payout("P"));
    sandbox.setScenario("duplicate", { paymentId: "P" });
    const second = await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    expect(second.status).toBe(200);
    expect(heard(received)).toEqual([["decline", "decline", "3041"]]);
    expect((await statusOf(sandbox, "P"))[0]).toBe("processing");
    await sandbox.advance("5m");
    expect(heard(received).at(-1)).toEqual(["success", "success", "0"]);
    expect((await statusOf(sandbox, "P"))[0]).toBe("success");
  });

  test("is found by the second request's id, and is an operation of its own", async () => {
    const { sandbox } = await withReceiver();
    await sendSigned(sandbox, payoutPath, payout("P"));
    sandbox.setScenario("duplicate", { paymentId: "P" });
    const second = await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("5m");
    const { body } = await sendSigned(sandbox, statusByRequestPath, {
      project_id: 200,
      request_id: second.body.request_id,
    });
    expect(body.payment.status).toBe("decline");
    expect(
      (await operations(sandbox)).map(({ payment_id, operation_status }) => [payment_id, operation_status]),
    ).toEqual([
      ["P", "success"],
      ["P", "decline"],
    ]);
  });
});
