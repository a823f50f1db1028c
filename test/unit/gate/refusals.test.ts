import { describe, expect, test } from "vitest";
import { httpServer, json } from "../../support/http-server.js";
import { judged } from "../../support/judged.js";
import { clientOf, rejection } from "./client-of.js";
import { order } from "./orders.js";

const missing = { code: 2004, message: "Required field not provided", field: "payment.currency" };
const repeated = { code: 3041, message: "Payment ID already exists" };
const internal = { code: 501, message: "Internal error" };

/** What the client says of the body of an HTTP 400, and whether the contract has it as a refusal. */
const table: [what: string, body: object, isRefusal: boolean, told: string][] = [
  ["a code, a status, and words", { status: "error", code: "2004", message: "x" }, true, "refused"],
  ["a code and a status", { status: "error", code: "2004" }, true, "refused"],
  ["errors beside them", { status: "error", code: "2004", errors: [missing] }, true, "refused"],
  ["errors of null beside them", { status: "error", code: "2004", errors: null }, true, "refused"],
  ["errors alone", { errors: [missing] }, true, "refused"],
  ["errors alone, one of which refuses a repeat", { errors: [missing, repeated] }, true, "refused"],
  ["errors alone, one of which may be of a result", { errors: [missing, internal] }, true, "refusal_unclear"],
  ["errors alone with an unknown code", { errors: [{ code: 99999, message: "x" }] }, true, "refusal_unclear"],
  [
    "a code with an error that may be of a result",
    { status: "error", code: "502", errors: [internal] },
    true,
    "refusal_unclear",
  ],
  [
    "a code with an error of success",
    { status: "error", code: "502", errors: [{ code: 0, message: "Success" }] },
    true,
    "refusal_unclear",
  ],
  [
    "a code with an error of a field that nobody knows",
    { status: "error", code: "502", errors: [{ code: 99999, message: "x", field: "customer.zip" }] },
    true,
    "refused",
  ],
  ["errors beside a payment", { payment: { status: "success" }, errors: [missing] }, true, "answer_invalid"],
  [
    "errors beside operations",
    { operations: [{ type: "sale", status: "success" }], errors: [missing] },
    true,
    "answer_invalid",
  ],
  [
    "a code beside an operation",
    { status: "error", code: "2004", operation: { status: "success" } },
    true,
    "answer_invalid",
  ],
  [
    "a code beside a redirect",
    { status: "error", code: "2004", redirect_data: { method: "GET", url: "https://example.com" } },
    true,
    "answer_invalid",
  ],
  [
    "a code beside a payment in general",
    { status: "error", code: "2004", general: { payment: { status: "success" } } },
    true,
    "answer_invalid",
  ],
  [
    "errors about another payment",
    { general: { payment_id: "ANOTHER" }, errors: [missing] },
    true,
    "answer_mismatch",
  ],
  ["a status alone", { status: "error" }, true, "refusal_unclear"],
  ["a status with words", { status: "error", message: "blocked" }, true, "refusal_unclear"],
  ["a status with errors", { status: "error", errors: [missing] }, true, "refused"],
  ["a code alone", { code: "2004", message: "x" }, false, "answer_invalid"],
  ["nothing", {}, false, "answer_invalid"],
  ["no errors", { errors: [] }, false, "answer_invalid"],
  ["an error as a text", { errors: ["2004"] }, false, "answer_invalid"],
  ["another status", { status: "fail", code: "2004", message: "x" }, false, "answer_invalid"],
  ["success as its status", { status: "success", errors: [missing] }, false, "answer_invalid"],
  ["a code as a number", { status: "error", code: 2004, message: "x" }, false, "answer_invalid"],
];

describe.each(table)("A refusal of %s", (_, body, isRefusal, told) => {
  test(`is one to the contract: ${isRefusal}`, () => {
    expect(judged("RequestRejected", body).length === 0).toBe(isRefusal);
  });

  test(`is told by the client as ${told}`, async () => {
    await using server = await httpServer((response) => json(response, body, 400));
    expect(await rejection(clientOf(server).sale(order))).toMatchObject({
      code: told,
      outcome: told === "refused" ? "refused" : "unknown",
    });
  });
});

async function refusalOf(body: object): Promise<unknown> {
  await using server = await httpServer((response) => json(response, body, 400));
  return await rejection(clientOf(server).sale(order));
}

test("A refusal of errors alone has the code and the words of the first, and names every field", async () => {
  expect(await refusalOf({ errors: [missing, repeated] })).toMatchObject({
    responseCode: "2004",
    responseMessage: "Required field not provided",
    paymentExists: true,
    problems: [
      { path: "payment.currency", message: "Required field not provided" },
      { path: "", message: "Payment ID already exists" },
    ],
  });
});

test("A refusal with a repeat among its errors says that the payment exists, and what to do about that", async () => {
  expect(await refusalOf({ status: "error", code: "502", errors: [missing, repeated] })).toMatchObject({
    outcome: "refused",
    responseCode: "502",
    paymentExists: true,
    message: expect.stringContaining("the first one counts: ask for its status"),
  });
});

test("A refusal without a repeat among its errors does not say that the payment exists", async () => {
  expect(await refusalOf({ errors: [missing] })).toMatchObject({ paymentExists: false });
});

test("An unclear refusal of errors names the code that makes it so", async () => {
  expect(await refusalOf({ errors: [missing, internal] })).toMatchObject({
    responseCode: "501",
    problems: [
      {
        path: "code",
        message:
          "is “Internal error”. Nothing can be concluded: ask for the payment's status before you do anything else.",
      },
      { path: "message", message: "is “Required field not provided”" },
    ],
  });
});

test("A refusal of a status alone says that it has no code", async () => {
  expect(await refusalOf({ status: "error" })).toMatchObject({
    responseCode: "",
    problems: [{ path: "code", message: "is missing" }],
  });
});
