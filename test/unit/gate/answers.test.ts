import { expect, test } from "vitest";
import { AnswerError } from "../../../src/errors/answer-error.js";
import { RefusedError } from "../../../src/errors/refused-error.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, banksQuery, order, statusQuery } from "./orders.js";

/** spec/examples/status-success.yaml, signed with the key “secret”. */
const paid = `{
  "project_id": 200,
  "payment": {
    "id": "ORDER_155860015", "type": "purchase", "status": "success", "date": "2019-03-25T03:56:01+0000",
    "method": "quick", "sum": { "amount": 1000, "currency": "CNY" }, "description": "Order 155860015"
  },
  "operations": [{
    "id": 24101000000751, "type": "sale", "status": "success", "date": "2019-03-25T03:56:01+0000",
    "created_date": "2019-03-25T03:54:57+0000", "request_id": "gh72ef7c07157e6bde92072a52",
    "sum_initial": { "amount": 1000, "currency": "CNY" }, "sum_converted": { "amount": 1000, "currency": "CNY" },
    "provider": {
      "id": 1198, "payment_id": "190325115517201000", "date": "2019-03-25T03:56:01+0000", "auth_code": ""
    },
    "code": "0", "message": "Success"
  }],
  "signature": "q1BHyZv1oFjwJg4VCS8wEGXggz+0iTTcJtkfnsvIk985uZRXJUpz25IAO+jE3Qv9xFF8rDGzbqqlUaHDBWy71A=="
}`;

test("An accepted purchase resolves to the platform's answer", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  expect(await clientOf(server).sale(order)).toEqual(accepted);
});

test("The payment id of an answer may differ in upper and lower case", async () => {
  await using server = await httpServer((response) =>
    json(response, { ...accepted, payment_id: "order_155860015" }),
  );
  expect((await clientOf(server).sale(order)).payment_id).toBe("order_155860015");
});

test("A refusal has the platform's code and words, and says what to do", async () => {
  await using server = await httpServer((response) =>
    json(response, { status: "error", code: "3041", message: "Payment ID already exists" }, 400),
  );
  const error = await rejection(clientOf(server).sale(order));
  expect(error).toBeInstanceOf(RefusedError);
  expect(error).toMatchObject({
    name: "RefusedError",
    code: "refused",
    operation: "POST /v2/payment/cup/quick/sale",
    httpStatus: 400,
    responseCode: "3041",
    responseMessage: "Payment ID already exists",
  });
  expect(String(error)).toMatch(
    /refused POST \/v2\/payment\/cup\/quick\/sale with HTTP 400: 3041 Payment ID already exists\. \w/,
  );
});

test("A refusal names every field that the platform names", async () => {
  const errors = [{ code: 2004, message: "Required field not provided", field: "payment.currency" }];
  const body = { status: "error", code: "2004", message: "Required field not provided", errors };
  await using server = await httpServer((response) => json(response, body, 400));
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({
    code: "refused",
    responseCode: "2004",
    problems: [{ path: "payment.currency", message: "Required field not provided" }],
  });
});

const refusal = { status: "error", code: "3041", message: "Payment ID already exists" };

test.each([400, 403, 404, 422])("HTTP %i with a refusal says that nothing was registered", async (status) => {
  await using server = await httpServer((response) => json(response, refusal, status));
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({
    code: "refused",
    outcome: "refused",
  });
});

test("A refusal may name the request, which is no sign that it was registered", async () => {
  const named = { ...refusal, request_id: "gh72ef7c07157e6bde92072a52" };
  await using server = await httpServer((response) => json(response, named, 400));
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({ code: "refused" });
});

test("A refusal that quotes the customer in an odd spelling keeps its code and advice, and loses its words", async () => {
  const message = "Phone 136 -- 3226 -- 4147 of &#20521;&#25991; is wrong";
  const errors = [{ code: 502, message, field: "phone[3 2 2 6 4 1 4 7]" }];
  await using server = await httpServer((response) =>
    json(response, { status: "error", code: "502", message, errors }, 400),
  );
  const error = await rejection(clientOf(server).sale(order));
  expect(error).toMatchObject({
    responseCode: "502",
    responseMessage: "[redacted]",
    problems: [{ path: "[redacted]", message: "[redacted]" }],
  });
  expect((error as Error).message).toBe(
    "The platform refused POST /v2/payment/cup/quick/sale with HTTP 400: 502 [redacted]. Correct the fields that `errors` names.\n" +
      "  [redacted] [redacted]",
  );
});

test.each([
  ["3041", true],
  ["3060", true],
  ["3613", true],
  ["2004", false],
])(
  "A refusal with code %s tells whether the payment exists all the same: %s",
  async (code, paymentExists) => {
    await using server = await httpServer((response) => json(response, { ...refusal, code }, 400));
    expect(await rejection(clientOf(server).sale(order))).toMatchObject({
      outcome: "refused",
      responseCode: code,
      paymentExists,
    });
  },
);

test.each([
  [
    "501",
    "501",
    "  code is “Internal error”. Nothing can be concluded: ask for the payment's status before you do anything else.\n" +
      "  message is “Payment ID already exists”",
  ],
  [
    "99999",
    "99999",
    "  code is not known to this version of the package\n  message is “Payment ID already exists”",
  ],
  // As many digits as no code has can be part of a phone number.
  ["136322", "", "  code is not known to this version of the package\n"],
])("An unclear refusal with code %s says what there is to say of it", async (code, responseCode, text) => {
  await using server = await httpServer((response) => json(response, { ...refusal, code }, 400));
  const error = await rejection(clientOf(server).sale(order));
  expect(error).toMatchObject({ code: "refusal_unclear", responseCode });
  expect(String(error)).toContain(text);
  expect(String(error).includes(`code ${code}`)).toBe(responseCode !== "");
});

test("A refusal may name the ids that were asked for", async () => {
  const named = { ...refusal, project_id: 200, payment_id: "order_155860015" };
  await using server = await httpServer((response) => json(response, named, 400));
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({ code: "refused" });
});

test.each([
  ["server_error", 502, "text/html", "<html>Bad gateway</html>"],
  ["server_error", 500, "application/json", '{"status":"error","code":"501","message":"Internal error"}'],
  ["server_error", 503, "text/plain", ""],
  ["answer_empty", 200, "application/json", ""],
  ["answer_not_json", 200, "text/html", "<html>Maintenance</html>"],
  ["answer_not_json", 200, "application/json", '{"status":"succ'],
  ["answer_invalid", 200, "application/json", "[]"],
  ["answer_invalid", 200, "application/json", "null"],
  ["answer_invalid", 200, "application/json", '{"status":"success"}'],
  ["answer_invalid", 400, "application/json", "{}"],
  ["answer_invalid", 404, "application/json", "[]"],
  ["answer_invalid", 408, "application/json", '{"message":"Request Timeout"}'],
  ["answer_invalid", 400, "application/json", JSON.stringify(accepted)],
  ["answer_invalid", 418, "application/json", JSON.stringify(accepted)],
  // A refusal that is not the contract's refusal of this request is no evidence.
  ["answer_invalid", 200, "application/json", JSON.stringify(refusal)],
  ["answer_invalid", 401, "application/json", JSON.stringify(refusal)],
  ["answer_invalid", 408, "application/json", JSON.stringify(refusal)],
  ["answer_invalid", 409, "application/json", JSON.stringify(refusal)],
  ["answer_invalid", 421, "application/json", JSON.stringify(refusal)],
  ["answer_invalid", 425, "application/json", JSON.stringify(refusal)],
  ["rate_limited", 429, "application/json", JSON.stringify(refusal)],
  ["rate_limited", 429, "text/plain", "slow down"],
  ["server_error", 500, "application/json", JSON.stringify(refusal)],
  ["answer_invalid", 400, "application/json", JSON.stringify({ ...refusal, code: "E_DUPLICATE" })],
  ["answer_invalid", 400, "application/json", JSON.stringify({ ...refusal, code: "" })],
  ["answer_invalid", 400, "application/json", JSON.stringify({ ...refusal, code: "0" })],
  ["answer_invalid", 400, "application/json", JSON.stringify({ status: "fail", code: "3041", message: "x" })],
  ["answer_invalid", 200, "application/json", JSON.stringify({ ...accepted, status: "error", errors: [{}] })],
  // Nor is one with a code that may be of a result, or that nobody knows.
  ["refusal_unclear", 400, "application/json", JSON.stringify({ ...refusal, code: "9999" })],
  ["refusal_unclear", 400, "application/json", JSON.stringify({ ...refusal, code: "29999" })],
  ["refusal_unclear", 400, "application/json", JSON.stringify({ ...refusal, code: "501" })],
  ["refusal_unclear", 400, "application/json", JSON.stringify({ ...refusal, code: "3061" })],
  ["refusal_unclear", 422, "application/json", JSON.stringify({ ...refusal, code: "99999" })],
  ["refusal_unclear", 403, "application/json", '{"status":"error","code":"403","message":"blocked by WAF"}'],
  ["answer_mismatch", 400, "application/json", JSON.stringify({ ...refusal, payment_id: "ORDER_2" })],
  ["answer_mismatch", 400, "application/json", JSON.stringify({ ...refusal, project_id: 201 })],
  ["answer_mismatch", 200, "application/json", JSON.stringify({ ...accepted, payment_id: "ORDER_2" })],
  ["answer_mismatch", 200, "application/json", JSON.stringify({ ...accepted, project_id: 201 })],
])(
  "%s: HTTP %i, %s, %j leaves the outcome of a purchase unknown",
  async (code, httpStatus, contentType, body) => {
    await using server = await httpServer((response) =>
      response.writeHead(httpStatus, { "content-type": contentType }).end(body),
    );
    const error = await rejection(clientOf(server).sale(order));
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({ name: "AnswerError", code, httpStatus, outcome: "unknown" });
    expect(String(error)).toContain("Ask paymentStatus, not before 10 s after the request");
    expect(server.received).toHaveLength(1);
  },
);

test("An answer that cannot be used names what is wrong with it", async () => {
  await using server = await httpServer((response) => json(response, { ...accepted, request_id: 7 }));
  const error = await rejection(clientOf(server).sale(order));
  expect(error).toMatchObject({ problems: [{ path: "request_id", message: "must be a text" }] });
});

test("The banks come as the platform lists them", async () => {
  const banks = [{ id: 1, name: "Agricultural Bank of China", "min amount": 1000, news: true }];
  await using server = await httpServer((response) => json(response, banks));
  expect(await clientOf(server).payoutBanks(banksQuery)).toEqual(banks);
});

test("A status answer whose signature holds is returned", async () => {
  await using server = await httpServer((response) => response.end(paid));
  const answer = await clientOf(server).paymentStatus(statusQuery);
  expect("payment" in answer && answer.payment.status).toBe("success");
});

test("A status answer that has been changed is not trusted", async () => {
  await using server = await httpServer((response) =>
    response.end(paid.replace('"amount": 1000', '"amount": 9000')),
  );
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({
    code: "answer_unsigned",
  });
});

test("A status answer without a signature is not trusted", async () => {
  await using server = await httpServer((response) => {
    const { signature: _, ...unsigned } = JSON.parse(paid);
    json(response, unsigned);
  });
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({
    code: "answer_invalid",
  });
});

test("A status answer about another payment is refused, even with a good signature", async () => {
  await using server = await httpServer((response) => response.end(paid));
  const query = { general: { payment_id: "ORDER_2" } };
  expect(await rejection(clientOf(server).paymentStatus(query))).toMatchObject({ code: "answer_mismatch" });
});

test.each([
  ["3061", "Transaction not found"],
  ["3062", "Payment details not received"],
])(
  "A payment that the platform does not know, code %s, is an answer and not an error",
  async (code, message) => {
    await using server = await httpServer((response) => json(response, { status: "error", code, message }));
    const answer = await clientOf(server).paymentStatus(statusQuery);
    expect("payment" in answer).toBe(false);
    expect(answer).toEqual({ status: "error", code, message });
  },
);

test("That it does not know the payment may come with another HTTP status too", async () => {
  const unknown = { status: "error", code: "3061", message: "Transaction not found" };
  await using server = await httpServer((response) => json(response, unknown, 404));
  expect(await clientOf(server).paymentStatus(statusQuery)).toEqual(unknown);
});

test("A status query with another code is refused", async () => {
  await using server = await httpServer((response) =>
    json(response, { status: "error", code: "3261", message: "Invalid signature" }, 400),
  );
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({ code: "refused" });
});

test("Word that there is no such payment is not trusted if its signature is wrong", async () => {
  const signature = `${"A".repeat(86)}==`;
  const unknown = { status: "error", code: "3061", message: "Transaction not found", signature };
  await using server = await httpServer((response) => json(response, unknown));
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({
    code: "answer_unsigned",
  });
});

test("Word that there is no such payment is refused if it is about another payment", async () => {
  const unknown = { status: "error", code: "3061", message: "Transaction not found", payment_id: "ORDER_2" };
  await using server = await httpServer((response) => json(response, unknown));
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({
    code: "answer_mismatch",
  });
});

test.each([
  ["has operations", { operations: [{ type: "sale", status: "success" }] }, "answer_invalid"],
  ["is about another payment in `general`", { general: { payment_id: "ORDER_2" } }, "answer_mismatch"],
])("Word that there is no such payment is no answer if it %s", async (_, more, code) => {
  const unknown = { status: "error", code: "3061", message: "Transaction not found", ...more };
  await using server = await httpServer((response) => json(response, unknown));
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({ code });
});

test.each([408, 429, 500])(
  "With HTTP %i, word that there is no such payment is no answer",
  async (status) => {
    const unknown = { status: "error", code: "3061", message: "Transaction not found" };
    await using server = await httpServer((response) => json(response, unknown, status));
    expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({
      name: "AnswerError",
    });
  },
);
