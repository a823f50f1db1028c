import { expect, test } from "vitest";
import type { ClientEvent } from "../../../src/transport/client-event.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, banksQuery, order, payout } from "./orders.js";

test("Events tell of the request and its answer, with everything sensitive redacted", async () => {
  const events: ClientEvent[] = [];
  await using server = await httpServer((response) =>
    json(response, { ...accepted, payment_id: "PAYOUT_15392667771145" }),
  );
  await clientOf(server, { onEvent: (event) => events.push(event) }).payout(payout);
  expect(events).toEqual([
    {
      type: "request",
      operation: "POST /v2/payment/chinaunionpay/payout",
      callId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      paymentId: "PAYOUT_15392667771145",
      attempt: 1,
      body: expect.objectContaining({
        general: { payment_id: "PAYOUT_15392667771145", project_id: 200, signature: "[redacted]" },
        payment: { amount: 48560, currency: "CNY", description: "Payout 15392667771145" },
        card: { pan: "[redacted]" },
      }),
    },
    {
      type: "response",
      operation: "POST /v2/payment/chinaunionpay/payout",
      callId: events[0]?.callId,
      paymentId: "PAYOUT_15392667771145",
      attempt: 1,
      httpStatus: 200,
      body: { ...accepted, payment_id: "PAYOUT_15392667771145" },
      duration: expect.any(Number),
    },
  ]);
  const logged = JSON.stringify(events);
  for (const secret of [
    "6216261000000000018",
    "23512361283",
    "倩文",
    "13632264147",
    "customer@example.com",
  ]) {
    expect(logged).not.toContain(secret);
  }
});

test("A failure without an answer is told by its code", async () => {
  const events: ClientEvent[] = [];
  await using server = await httpServer(() => {});
  await rejection(clientOf(server, { timeout: 50, onEvent: (event) => events.push(event) }).sale(order));
  expect(events.map(({ type }) => type)).toEqual(["request", "error"]);
  expect(events[1]).toEqual({
    type: "error",
    operation: "POST /v2/payment/cup/quick/sale",
    callId: events[0]?.callId,
    paymentId: "ORDER_155860015",
    attempt: 1,
    code: "timeout",
    outcome: "unknown",
    httpStatus: undefined,
    duration: expect.any(Number),
  });
});

test("A refusal is told after its answer, with its outcome", async () => {
  const events: ClientEvent[] = [];
  const refusal = { status: "error", code: "3041", message: "Payment ID already exists" };
  await using server = await httpServer((response) => json(response, refusal, 400));
  await rejection(clientOf(server, { onEvent: (event) => events.push(event) }).sale(order));
  expect(events.map(({ type }) => type)).toEqual(["request", "response", "error"]);
  expect(events[2]).toMatchObject({ code: "refused", outcome: "refused", httpStatus: 400 });
});

test("Each attempt of a query has its number, under one callId", async () => {
  const events: ClientEvent[] = [];
  await using server = await httpServer((response, _request, count) =>
    count < 2 ? json(response, {}, 503) : json(response, []),
  );
  await clientOf(server, { onEvent: (event) => events.push(event) }).payoutBanks(banksQuery);
  expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual([
    "request 1",
    "response 1",
    "error 1",
    "request 2",
    "response 2",
  ]);
  expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
});

test("Two calls have two ids", async () => {
  const ids = new Set<string>();
  await using server = await httpServer((response) => json(response, []));
  const gate = clientOf(server, { onEvent: ({ callId }) => ids.add(callId) });
  await gate.payoutBanks(banksQuery);
  await gate.payoutBanks(banksQuery);
  expect(ids.size).toBe(2);
});

test("A card number in a payment's id is not told", async () => {
  const events: ClientEvent[] = [];
  await using server = await httpServer((response) => json(response, {}, 500));
  const general = { payment_id: "6216261000000000018" };
  await rejection(clientOf(server, { onEvent: (event) => events.push(event) }).sale({ ...order, general }));
  expect(events[0]?.paymentId).toBe("[redacted]");
});

test("A phone number in a payment's id is not told", async () => {
  const events: ClientEvent[] = [];
  await using server = await httpServer((response) => json(response, {}, 500));
  const general = { payment_id: "o-13632264147" };
  await rejection(clientOf(server, { onEvent: (event) => events.push(event) }).sale({ ...order, general }));
  expect(events.map(({ paymentId }) => paymentId)).toEqual(["o-[redacted]", "o-[redacted]", "o-[redacted]"]);
  expect(JSON.stringify(events)).not.toContain("13632264147");
});

test("Below a base URL with a path, an event and an error name the operation alike", async () => {
  const names: string[] = [];
  await using server = await httpServer((response) => json(response, {}, 500));
  const gate = clientOf(
    { url: `${server.url}/prefix/` },
    { onEvent: ({ operation }) => names.push(operation) },
  );
  const error = await rejection(gate.sale(order));
  await gate.http.POST("/v2/payment/cup/quick/sale", { body: order });
  expect(new Set([...names, (error as { operation: string }).operation])).toEqual(
    new Set(["POST /v2/payment/cup/quick/sale"]),
  );
  expect(server.received.map(({ url }) => url)).toEqual([
    "/prefix/v2/payment/cup/quick/sale",
    "/prefix/v2/payment/cup/quick/sale",
  ]);
});

test("An answer that is not JSON is told by its length only", async () => {
  const events: ClientEvent[] = [];
  await using server = await httpServer((response) =>
    response.writeHead(502).end("<html>6216261000000000018"),
  );
  await rejection(clientOf(server, { onEvent: (event) => events.push(event) }).sale(order));
  expect(events[1]).toMatchObject({ body: "[25 characters that are not JSON]" });
});

test("A listener that throws does not cost the answer", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const onEvent = () => {
    throw new Error("The log is full.");
  };
  expect(await clientOf(server, { onEvent }).sale(order)).toEqual(accepted);
});
