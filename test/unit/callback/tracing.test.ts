import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HandlingOptions } from "../../../src/callback/callback-handler-options.js";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { withResolvers } from "../../support/with-resolvers.js";

const channel = tracingChannel("cup-quickpay:callback");
/** What subscribers have got by the end, with whether it failed. */
const heard: { event: string; fields: Record<string, unknown> }[] = [];
const subscribers = {
  start: () => {},
  end: () => {},
  asyncStart: () => {},
  asyncEnd: (fields: object) => void heard.push({ event: "asyncEnd", fields: { ...fields } }),
  error: (fields: object) => void heard.push({ event: "error", fields: { ...fields } }),
};
beforeEach(() => channel.subscribe(subscribers));
afterEach(() => {
  channel.unsubscribe(subscribers);
  heard.length = 0;
});

const url = "https://shop.example.com/callbacks";
const handler = (options: Partial<HandlingOptions> = {}) =>
  createCallbackHandler({
    secretKey: "secret",
    on: { update: () => {}, purchaseSuccess: () => {} },
    ...options,
  });

test("a delivery that was handled is told with its key, event, status and duration", async () => {
  const { request } = await signedCallback("purchase-success", "secret");
  await handler()(request(url));
  expect(heard).toEqual([
    {
      event: "asyncEnd",
      fields: {
        method: "POST",
        key: expect.stringMatching(/order_155860015.*24101000000751/),
        event: "purchaseSuccess",
        status: 200,
        duration: expect.any(Number),
        result: undefined,
      },
    },
  ]);
  expect(heard[0]?.fields.duration).toBeGreaterThan(0);
});

test("a delivery that goes to update for want of a handler of its own is told as update", async () => {
  const { request } = await signedCallback("payout-success", "secret");
  await handler()(request(url));
  expect(heard).toMatchObject([{ fields: { event: "update", status: 200 } }]);
});

test("a forged delivery is told with its error, and nothing of the callback", async () => {
  const { request } = await signedCallback("purchase-success", "another secret");
  await handler()(request(url));
  expect(heard.map(({ event }) => event)).toEqual(["error", "asyncEnd"]);
  expect(heard[1]?.fields).toEqual({
    method: "POST",
    status: 400,
    duration: expect.any(Number),
    error: expect.objectContaining({ name: "CallbackError", code: "bad_signature" }),
  });
});

test("a repeat that is busy is told with its error", async () => {
  const { promise, resolve } = withResolvers();
  const update = vi.fn(() => promise);
  const handle = handler({ on: { update }, store: memoryCallbackStore() });
  const { request } = await signedCallback("purchase-success", "secret");
  const first = handle(request(url));
  await vi.waitFor(() => expect(update).toHaveBeenCalled(), { timeout: 15_000 });
  await handle(request(url));
  expect(heard[0]).toMatchObject({ event: "error", fields: { status: 503, error: { code: "busy" } } });
  resolve();
  await first;
});

test("the words of a handler's own error, and a card number in a payment's id, are not told", async () => {
  const { request } = await signedCallback("payout-success", "secret", {
    payment: { id: "CARD 6229880011223344558" },
    customer: { phone: "8613900112233" },
  });
  const update = ({ customer }: { customer?: { phone?: unknown } }) => {
    throw new Error(`no sale to ${customer?.phone} by 6229880011223344558`);
  };
  await handler({ on: { update } as HandlingOptions["on"] })(request(url));
  expect(heard[0]).toMatchObject({ event: "error", fields: { status: 500, error: { name: "Error" } } });
  const text = inspect(heard, { depth: 9, showHidden: true });
  expect(text).not.toContain("8613900112233");
  expect(text).not.toContain("6229880011223344558");
});

test("a delivery that timed out tells no outcome, as nobody knows what its handler has done", async () => {
  const { request } = await signedCallback("purchase-success", "secret");
  await handler({ timeout: 20, on: { update: () => new Promise(() => {}) } })(request(url));
  const [{ fields } = { fields: {} }] = heard;
  expect(fields).toMatchObject({ status: 503, error: { code: "timed_out", outcome: undefined } });
});

test("a delivery that was refused tells no outcome, as no call has failed", async () => {
  const { request } = await signedCallback("purchase-success", "another secret");
  await handler()(request(url));
  const [{ fields } = { fields: {} }] = heard;
  expect(fields).toMatchObject({ status: 400, error: { code: "bad_signature", outcome: undefined } });
});
