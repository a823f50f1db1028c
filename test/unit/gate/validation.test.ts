import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { verify } from "../../../src/signature/verify.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
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
    problems: [
      { path: "card.pan", message: "must be digits only, 12 to 19 of them, without blanks or dashes" },
    ],
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

const change = (part: "general" | "customer" | "payment" | "return_url" | "account", fields: object) => ({
  [part]: { ...({ ...payout, ...order } as Record<string, object>)[part], ...fields },
});

test.each([
  [
    "a phone number with +86",
    change("customer", { phone: "+8613632264147" }),
    "customer.phone must be digits only, without + or blanks, 4 to 24 of them",
  ],
  [
    "an id with a blank at its end",
    change("general", { payment_id: "ORDER_1 " }),
    "general.payment_id must be a text that neither begins nor ends with white space, without line breaks or other control characters",
  ],
  [
    "an id with a line break inside",
    change("general", { payment_id: "ORDER\n1" }),
    "general.payment_id must be a text that neither begins nor ends with white space, without line breaks or other control characters",
  ],
  ["no id", change("general", { payment_id: "" }), "general.payment_id must not be empty"],
  [
    "an amount as text",
    change("payment", { amount: "1000" }),
    "payment.amount must be a whole number of fen, not a text: 10.00 CNY is 1000",
  ],
  [
    "an amount in yuan",
    change("payment", { amount: 10.5 }),
    "payment.amount must be a whole number of fen, not a text: 10.00 CNY is 1000",
  ],
  ["another currency", change("payment", { currency: "RMB" }), 'payment.currency must be "CNY"'],
  [
    "a country by name",
    change("customer", { country: "China" }),
    "customer.country must be the two capital letters of a country in ISO 3166-1; China is CN",
  ],
  [
    "a country that there is not",
    change("customer", { country: "XX" }),
    "customer.country must be the two capital letters of a country in ISO 3166-1; China is CN",
  ],
  [
    "an address with a port",
    change("customer", { ip_address: "183.57.40.238:443" }),
    "customer.ip_address must be an IP address, version 4 or 6, without a port",
  ],
  [
    "a postal code as a number",
    change("customer", { zip: 510000 }),
    "customer.zip must be a text that is not blank, and no number: it can begin with 0",
  ],
  [
    "a blank first name",
    change("customer", { first_name: " " }),
    "customer.first_name must be a text that is not blank",
  ],
  [
    "an e-mail address without a host",
    change("customer", { email: "customer" }),
    "customer.email must be an e-mail address, with an @ and a domain",
  ],
  [
    "a return URL without https:",
    change("return_url", { success: "shop.example.com/paid" }),
    "return_url.success must be a complete URL that begins with http:// or https://",
  ],
])("A sale with %s is told what it must be, once", async (_name, fields, problem) => {
  const error = await rejection(
    clientOf({ url: "http://127.0.0.1:9" }).sale({ ...order, ...fields } as never),
  );
  const { problems } = error as InvalidInputError;
  const lines = problems.map(({ path, message }) => `${path} ${message}`);
  expect(lines.filter((line) => line === problem)).toEqual([problem]);
});

test.each([
  [
    "the name of a bank",
    change("account", { bank_id: "ICBC" }),
    "account.bank_id must be the id of a bank, such as 23: digits only, as a number or a text",
  ],
  [
    "a region above 34",
    change("account", { region_id: 35 }),
    "account.region_id must be the id of a region, from 1 to 34, as a number or a text",
  ],
  [
    "a country that is not China",
    { customer: { ...payout.customer, country: "CH" } },
    'customer.country must be "CN"; a payout goes to China only',
  ],
])("A payout with %s is told what it must be, and nothing else", async (_name, fields, problem) => {
  const error = await rejection(
    clientOf({ url: "http://127.0.0.1:9" }).payout({ ...payout, ...fields } as never),
  );
  expect((error as Error).message).toBe(
    `The request to /v2/payment/chinaunionpay/payout is not what the contract says:\n  ${problem}`,
  );
});

test("Further parameters of Gate are joined to the body, sent and signed", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const extra = {
    customer: { day_of_birth: "01-01-1980" },
    recurring: { register: true },
    skipped: undefined,
  };
  await clientOf(server).sale(order, { extra });
  const sent = JSON.parse(server.received[0]?.body ?? "");
  expect(sent.customer).toEqual({ ...order.customer, day_of_birth: "01-01-1980" });
  expect(sent.recurring).toEqual({ register: true });
  expect(sent).not.toHaveProperty("skipped");
  // Not that of the body alone.
  expect(sent.general.signature).not.toBe(
    "Xi6zlp5bXOfFu72RDpbgEk9vU/u1rlEsG2WV2d1w6GwS8zh+Scg7sXsV5E98yYp/7gLYyYVgvU7wssicVVCqdA==",
  );
  expect(await verify(sent, "secret")).toBe(true);
});

test("A further parameter that is in the body already is refused", async () => {
  const extra = { payment: { amount: 1 }, customer: "Li" };
  const error = await rejection(clientOf({ url: "http://127.0.0.1:9" }).sale(order, { extra }));
  expect(error).toMatchObject({
    problems: [
      { path: "payment.amount", message: "is in the body and in extra" },
      { path: "customer", message: "is in the body and in extra" },
    ],
  });
});
