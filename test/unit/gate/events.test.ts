import { expect, test } from "vitest";
import type { ClientEvent } from "../../../src/transport/client-event.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client.js";
import { accepted, order, payout } from "./orders.js";

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
  expect(events[1]).toMatchObject({ code: "timeout" });
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
