import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client.js";
import { accepted, order, payout } from "./orders.js";

test("A request against the contract is refused before it leaves, with every field at fault", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const payment = { amount: 5000001, currency: "USD" } as never;
  const error = await rejection(clientOf(server).sale({ ...order, payment }));
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toMatchObject({
    name: "InvalidInputError",
    code: "invalid_input",
    problems: [
      { path: "payment.description", message: "is missing" },
      { path: "payment.amount", message: "must be <= 5000000" },
      { path: "payment.currency", message: 'must be "CNY"' },
    ],
  });
  expect(String(error)).toContain(
    "The request to /v2/payment/cup/quick/sale is not what the contract says:\n",
  );
  expect(server.received).toEqual([]);
});

test("The check can be switched off", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const payment = { ...order.payment, amount: 5000001 };
  await clientOf(server, { validate: false }).sale({ ...order, payment });
  expect(JSON.parse(server.received[0]?.body ?? "").payment.amount).toBe(5000001);
});

test("An error names fields, never their values", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const card = { pan: "6216 2610 0000 0000 018" };
  const error = await rejection(clientOf(server).payout({ ...payout, card }));
  expect(error).toMatchObject({
    problems: [{ path: "card.pan", message: expect.stringContaining("pattern") }],
  });
  expect(JSON.stringify(error) + String(error) + (error as Error).stack).not.toContain("6216");
});

test.each([
  ["null", null, "must be an object"],
  ["a list", [], "must be an object"],
  ["undefined", undefined, "must be an object"],
  ["a bigint inside", { ...order, payment: { ...order.payment, amount: 1000n } }, "must be writable as JSON"],
])("A request that is or has %s is refused", async (_name, body, message) => {
  await using server = await httpServer((response) => json(response, accepted));
  const error = await rejection(clientOf(server).sale(body as never));
  expect(error).toMatchObject({ code: "invalid_input", problems: [{ path: "", message }] });
  expect(server.received).toEqual([]);
});

test("A request with half a character, which has no signature, is refused", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const payment = { ...order.payment, description: "Order \ud83d" };
  const error = await rejection(clientOf(server).sale({ ...order, payment }));
  expect(error).toMatchObject({ code: "invalid_input" });
  expect(String(error)).toContain("payment.description");
  expect(server.received).toEqual([]);
});
