import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import type { Callback } from "../../../src/callback/callback.js";
import { callbackKey } from "../../../src/callback/callback-key.js";

const success = callbackExamples["purchase-success"];
const withOperation = (change: object): Callback => ({
  ...success,
  operation: { ...success.operation, ...change },
});
const withPayment = (change: object) =>
  ({ ...success, payment: { ...success.payment, ...change } }) as Callback;

test("a key is readable", () => {
  expect(callbackKey(success)).toBe(
    '[200,"order_155860015","purchase","success","24101000000751","sale","success","0",1000,"CNY",""]',
  );
});

describe("repeats have the same key", () => {
  test.each<[string, Callback]>([
    ["with another date of the operation", withOperation({ date: "2019-03-25T03:56:02+0000" })],
    ["with another date of the provider", withOperation({ provider: null })],
    ["with the payment's id in other case", withPayment({ id: "order_155860015" })],
    ["with the operation's id as text", withOperation({ id: "24101000000751" })],
    ["with another description", withPayment({ description: null })],
    ["with its parts in another order", Object.fromEntries(Object.entries(success).reverse()) as Callback],
    ["with another signature", { ...success, signature: "x" }],
  ])("%s", (_, repeat) => {
    expect(callbackKey(repeat)).toBe(callbackKey(success));
  });

  test("without an operation id", () => {
    const { id: _, ...rest } = success.operation;
    const first = { ...success, operation: rest };
    const repeat = { ...success, operation: { ...rest, date: "2019-03-25T03:56:02+0000" } };
    expect(callbackKey(repeat)).toBe(callbackKey(first));
  });

  test("without an operation id and a request id", () => {
    const operation = { type: "sale", status: "error" };
    expect(callbackKey({ ...success, operation })).toBe(
      '[200,"order_155860015","purchase","success","","sale","error","",1000,"CNY",""]',
    );
  });
});

describe("different events have different keys", () => {
  test.each<[string, Callback]>([
    ["another project", { ...success, project_id: 201 }],
    ["another payment", withPayment({ id: "ORDER_155860016" })],
    ["another type", withPayment({ type: "payout" })],
    ["another status", withPayment({ status: "decline" })],
    ["another sum", withPayment({ sum: { amount: 999, currency: "CNY" } })],
    ["another currency", withPayment({ sum: { amount: 1000, currency: "USD" } })],
    ["another operation", withOperation({ id: 24101000000752 })],
    ["another type of operation", withOperation({ type: "reversal" })],
    ["another status of the operation", withOperation({ status: "processing" })],
    ["a redirect", { ...success, redirect_data: { method: "GET", url: "https://pay.example.com" } }],
  ])("%s", (_, other) => {
    expect(callbackKey(other)).not.toBe(callbackKey(success));
  });

  test("another request, without operation ids", () => {
    const { id: _, ...rest } = success.operation;
    const first = { ...success, operation: { ...rest, request_id: "a" } };
    const second = { ...success, operation: { ...rest, request_id: "b" } };
    expect(callbackKey(first)).not.toBe(callbackKey(second));
  });

  test("another code, without operation ids", () => {
    const { id: _, request_id: __, ...rest } = success.operation;
    const first = { ...success, operation: { ...rest, code: "501" } };
    const second = { ...success, operation: { ...rest, code: "602" } };
    expect(callbackKey(first)).not.toBe(callbackKey(second));
  });

  test("payments whose ids differ only after a semicolon", () => {
    expect(callbackKey(withPayment({ id: "A;1" }))).toContain('"a;1"');
    expect(callbackKey(withPayment({ id: "A;2" }))).toContain('"a;2"');
  });

  test("a payment whose id imitates the key of another", () => {
    const imitation = withPayment({ id: 'order_155860015","purchase', type: "success" });
    expect(callbackKey(imitation)).not.toBe(callbackKey(success));
  });
});
