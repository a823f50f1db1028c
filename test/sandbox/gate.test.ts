import { describe, expect, test } from "vitest";
import { paymentStatusByRequestAnswer } from "#generated/validators/payment-status-by-request-answer";
import { verify } from "../../src/signature/verify.js";
import { without, withValue } from "../support/edit.js";
import {
  type Answer,
  banksPath,
  type Message,
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  sendSigned,
  signed,
  statusByRequestPath,
  statusOf,
  statusPath,
} from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

const key = "sandbox-secret-key";

/** HTTP status, code, message, and the fields at fault. */
const refusal = ({ status, body }: Answer) => [
  status,
  body.code,
  body.message,
  body.errors?.map((error: Message) => error.field),
];

describe("a purchase", () => {
  test("is accepted, with a request_id", async () => {
    const sandbox = await sandboxFor();
    const { status, body } = await sendSigned(sandbox, salePath, sale("ORDER_1"));
    expect(status).toBe(200);
    expect(body).toEqual({
      status: "success",
      request_id: expect.stringMatching(/^[0-9a-f]{40}$/),
      project_id: 200,
      payment_id: "ORDER_1",
    });
  });

  test("may carry parameters that the contract does not name", async () => {
    const sandbox = await sandboxFor();
    const { status } = await sendSigned(
      sandbox,
      salePath,
      sale("ORDER_1", { addendum: { lodging: [{ nights: 2 }] } }),
    );
    expect(status).toBe(200);
  });

  test("has its own request_id each time", async () => {
    const sandbox = await sandboxFor({ seed: 1 });
    const first = await sendSigned(sandbox, salePath, sale("ORDER_1"));
    const second = await sendSigned(sandbox, salePath, sale("ORDER_2"));
    expect(first.body.request_id).not.toBe(second.body.request_id);
  });

  test("has the same request_id again in a sandbox of the same seed", async () => {
    const [one, two] = await Promise.all([sandboxFor({ seed: 7 }), sandboxFor({ seed: 7 })]);
    const first = await sendSigned(one, salePath, sale("ORDER_1"));
    const second = await sendSigned(two, salePath, sale("ORDER_1"));
    expect(first.body.request_id).toBe(second.body.request_id);
  });
});

describe("a payout", () => {
  test("is accepted", async () => {
    const sandbox = await sandboxFor();
    const { status, body } = await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    expect([status, body.status, body.payment_id]).toEqual([200, "success", "PAYOUT_1"]);
  });

  test("takes bank and region as digits too", async () => {
    const sandbox = await sandboxFor();
    const account = { city: "广州市", bank_id: "23", region_id: "26", branch: "天河支行" };
    expect((await sendSigned(sandbox, payoutPath, payout("PAYOUT_1", { account }))).status).toBe(200);
  });
});

describe("the checks come in the platform's order", () => {
  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["an array", "[]"],
    ["a text", '"sale"'],
    ["null", "null"],
  ])("%s is refused with 422 and 2003", async (_, text) => {
    const answer = await send(await sandboxFor(), salePath, text);
    expect(refusal(answer)).toEqual([422, "2003", "Invalid JSON string", undefined]);
  });

  test("another project is refused with 404 and 2442, though its signature is wrong too", async () => {
    const message = sale("ORDER_1", { general: { project_id: 201, signature: "x" } });
    expect(refusal(await send(await sandboxFor(), salePath, message))).toEqual([
      404,
      "2442",
      "Project ID not found",
      undefined,
    ]);
  });

  test.each([undefined, null, ""])(
    "the signature %o is refused with 3262, though the rest is wrong too",
    async (signature) => {
      const message = sale("ORDER_1", { general: { signature }, payment: { amount: 0 } });
      expect(refusal(await send(await sandboxFor(), salePath, message))).toEqual([
        400,
        "3262",
        "Empty signature",
        undefined,
      ]);
    },
  );

  test("a signature by another key is refused with 3261, though the rest is wrong too", async () => {
    const message = signed(sale("ORDER_1", { payment: { amount: 0 } }), "another key");
    expect(refusal(await send(await sandboxFor(), salePath, message))).toEqual([
      400,
      "3261",
      "Invalid signature",
      undefined,
    ]);
  });

  test("a message changed after signing is refused with 3261", async () => {
    const message = withValue(signed(sale("ORDER_1")), "/payment/amount", 2000);
    expect(refusal(await send(await sandboxFor(), salePath, message))[1]).toBe("3261");
  });
});

describe("a message that breaks the contract is refused with the code that comes closest", () => {
  const base = { sale: sale("ORDER_1"), payout: payout("PAYOUT_1") };

  test.each<[string, "sale" | "payout", string, unknown, string, string]>([
    ["a wrong currency", "sale", "/payment/currency", "USD", "3121", "Invalid currency"],
    [
      "an amount above the limit",
      "sale",
      "/payment/amount",
      5_000_001,
      "2642",
      "Operation amount is greater than limit",
    ],
    ["an amount of nothing", "sale", "/payment/amount", 0, "3358", "Operation amount is less than limit"],
    ["an amount as text", "sale", "/payment/amount", "1000", "502", "Validation error"],
    ["a fraction of a fen", "sale", "/payment/amount", 10.5, "502", "Validation error"],
    ["a country in lower case", "sale", "/customer/country", "cn", "2610", "Invalid Country"],
    ["no e-mail address", "sale", "/customer/email", "nobody", "2426", "Invalid Email"],
    [
      "a payment id with a blank at its end",
      "sale",
      "/general/payment_id",
      "ORDER_1 ",
      "3024",
      "Invalid Payment ID",
    ],
    ["a customer id that is a number", "sale", "/customer/id", 123, "2124", "Invalid Customer ID"],
    ["an empty city", "sale", "/customer/city", "", "2611", "Invalid City"],
    ["a phone number with a plus", "sale", "/customer/phone", "+8613632264147", "502", "Validation error"],
    [
      "a return URL that is a script",
      "sale",
      "/return_url/success",
      "javascript:alert(1)",
      "502",
      "Validation error",
    ],
    [
      "a callback URL that is a file",
      "sale",
      "/general/merchant_callback_url",
      "file:///etc/passwd",
      "502",
      "Validation error",
    ],
    [
      "a payout below the limit",
      "payout",
      "/payment/amount",
      999,
      "3358",
      "Operation amount is less than limit",
    ],
    [
      "a payout above the limit",
      "payout",
      "/payment/amount",
      4_499_901,
      "2642",
      "Operation amount is greater than limit",
    ],
    ["a payout to another country", "payout", "/customer/country", "HK", "2610", "Invalid Country"],
    ["a bank id that is a word", "payout", "/account/bank_id", "bank_id", "2801", "Bank ID not found"],
    ["a bank that is not in the list", "payout", "/account/bank_id", 123, "2801", "Bank ID not found"],
    ["a region that does not exist", "payout", "/account/region_id", 35, "502", "Validation error"],
    ["a masked card number", "payout", "/card/pan", "621661******6793", "502", "Validation error"],
  ])("%s", async (_, operation, pointer, value, code, message) => {
    const path = operation === "sale" ? salePath : payoutPath;
    const answer = await sendSigned(await sandboxFor(), path, withValue(base[operation], pointer, value));
    expect(refusal(answer)).toEqual([
      400,
      code,
      message,
      expect.arrayContaining([pointer.slice(1).replaceAll("/", ".")]),
    ]);
  });

  test.each<[string, "sale" | "payout", string, string]>([
    ["the payment's currency", "sale", "/payment/currency", "2004"],
    ["the customer's id", "sale", "/customer/id", "2004"],
    ["the URL to return to", "sale", "/return_url", "2004"],
    ["the payment id", "sale", "/general/payment_id", "2004"],
    ["the project id", "sale", "/general/project_id", "2004"],
    ["the description of a payout", "payout", "/payment/description", "2004"],
    ["the card", "payout", "/card", "2004"],
    ["the account", "payout", "/account", "3242"],
    ["the bank", "payout", "/account/bank_id", "3244"],
  ])("without %s", async (_, operation, pointer, code) => {
    const path = operation === "sale" ? salePath : payoutPath;
    const { status, body } = await sendSigned(await sandboxFor(), path, without(base[operation], pointer));
    expect([status, body.code]).toEqual([400, code]);
    expect(body.errors).toEqual([
      {
        code: Number(code),
        message: body.message,
        field: pointer.slice(1).replaceAll("/", "."),
        constraint: "required",
      },
    ]);
  });

  test("every field at fault is named", async () => {
    const message = sale("ORDER_1", { payment: { amount: 0, currency: "EUR" } });
    const { body } = await sendSigned(await sandboxFor(), salePath, message);
    expect(body.errors.map(({ code, field }: Message) => [code, field]).sort()).toEqual([
      [3121, "payment.currency"],
      [3358, "payment.amount"],
    ]);
  });

  test("a refusal says whom it is for, and registers nothing", async () => {
    const sandbox = await sandboxFor();
    const { body } = await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { amount: 0 } }));
    expect(body).toMatchObject({
      status: "error",
      project_id: 200,
      payment_id: "ORDER_1",
      request_id: expect.any(String),
    });
    expect(sandbox.payments).toEqual([]);
  });

  test("limits themselves are allowed", async () => {
    const sandbox = await sandboxFor();
    const answers = await Promise.all([
      sendSigned(sandbox, salePath, sale("A", { payment: { amount: 1 } })),
      sendSigned(sandbox, salePath, sale("B", { payment: { amount: 5_000_000 } })),
      sendSigned(sandbox, payoutPath, payout("C", { payment: { amount: 1000 } })),
      sendSigned(sandbox, payoutPath, payout("D", { payment: { amount: 4_499_900 } })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe("a payment_id", () => {
  const again = async (first: string, second: string) => {
    const sandbox = await sandboxFor({ clock: "manual" });
    await sendSigned(sandbox, salePath, sale(first));
    return sendSigned(sandbox, salePath, sale(second));
  };

  test("is taken once it is used", async () => {
    expect(refusal(await again("ORDER_1", "ORDER_1"))).toEqual([
      400,
      "3041",
      "Payment ID already exists",
      ["general.payment_id"],
    ]);
  });

  test("is the same in upper and lower case", async () => {
    expect((await again("order_314", "Order_314")).body.code).toBe("3041");
  });

  test("is taken by a purchase for payouts too", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ONE"));
    expect((await sendSigned(sandbox, payoutPath, payout("ONE"))).body.code).toBe("3041");
  });

  test.each(["success", "decline"] as const)("stays taken after %s", async (scenario) => {
    const sandbox = await sandboxFor({ scenario });
    await sendSigned(sandbox, payoutPath, payout("ONE"));
    await sandbox.settled();
    expect((await sendSigned(sandbox, payoutPath, payout("ONE"))).body.code).toBe("3041");
  });

  test("may come again after error", async () => {
    const sandbox = await sandboxFor({ scenario: "error" });
    await sendSigned(sandbox, payoutPath, payout("ONE"));
    await sandbox.settled();
    sandbox.setScenario("success");
    expect((await sendSigned(sandbox, payoutPath, payout("ONE"))).status).toBe(200);
    await sandbox.settled();
    const { payment, operations } = await statusOf(sandbox, "ONE");
    expect(payment.status).toBe("success");
    expect(operations.map(({ status }: Message) => status)).toEqual(["error", "success"]);
  });

  test("is free after a refusal", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ONE", { payment: { amount: 0 } }));
    expect((await sendSigned(sandbox, salePath, sale("ONE"))).status).toBe(200);
  });
});

describe("the list of banks", () => {
  const banks = (amount: number) => ({
    general: { project_id: 200, payment_id: "ANY" },
    payment: { amount, currency: "CNY" },
  });

  test("has the 18 banks of the method page", async () => {
    const { status, body } = await sendSigned(await sandboxFor(), banksPath, banks(1000));
    expect(status).toBe(200);
    expect(body).toHaveLength(18);
    expect(body[0]).toEqual({
      id: 1,
      abbr: "ABC",
      name: "Agricultural Bank of China",
      nativeName: "中国农业银行",
      "min amount": 1000,
      "max amount": 4_499_900,
      limitCurrency: "CNY",
      currencies: { id: 156, alpha_3_4217: "CNY", number_3_4217: "156", exponent: 2, currency_type: "fiat" },
    });
  });

  test("has a Chinese name for every bank", async () => {
    const { body } = await sendSigned(await sandboxFor(), banksPath, banks(0));
    expect(body.filter(({ nativeName }: Message) => !/^\p{Script=Han}+$/u.test(nativeName))).toEqual([]);
  });

  test("is empty for an amount that no bank takes", async () => {
    expect((await sendSigned(await sandboxFor(), banksPath, banks(4_499_901))).body).toEqual([]);
  });

  test("refuses another currency", async () => {
    const message = withValue(banks(1000), "/payment/currency", "USD");
    expect((await sendSigned(await sandboxFor(), banksPath, message)).body.code).toBe("3121");
  });
});

describe("the status of a payment", () => {
  test("is signed, and tells the payment with its operations", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    const status = await statusOf(sandbox, "order_1");
    expect(await verify(status, key)).toBe(true);
    expect(status).toMatchObject({
      project_id: 200,
      payment: {
        id: "ORDER_1",
        type: "purchase",
        status: "awaiting redirect result",
        sum: { amount: 1000, currency: "CNY" },
      },
      operations: [
        { type: "sale", status: "awaiting redirect result", code: "9999", message: "Awaiting processing" },
      ],
    });
  });

  test("tells the masked account of a payout", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    expect((await statusOf(sandbox, "PAYOUT_1")).account).toEqual({ number: "621626******0018" });
  });

  test("of a payment nobody knows is 3061, with HTTP 200", async () => {
    const sandbox = await sandboxFor();
    const { status, body } = await sendSigned(sandbox, statusPath, {
      general: { project_id: 200, payment_id: "NONE" },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "error",
      code: "3061",
      message: "Transaction not found",
      payment_id: "NONE",
    });
  });

  test("does not tell a payment to whoever has no key", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    const answer = await send(
      sandbox,
      statusPath,
      signed({ general: { project_id: 200, payment_id: "ORDER_1" } }, "guess"),
    );
    expect(refusal(answer)).toEqual([400, "3261", "Invalid signature", undefined]);
  });
});

describe("the status of a request", () => {
  test("tells what has become of it", async () => {
    const sandbox = await sandboxFor();
    const { body: accepted } = await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    await sandbox.pay("ORDER_1");
    await sandbox.settled();
    const { status, body } = await sendSigned(sandbox, statusByRequestPath, {
      project_id: 200,
      request_id: accepted.request_id,
    });
    expect(status).toBe(200);
    expect(await verify(body, key)).toBe(true);
    expect(paymentStatusByRequestAnswer(body)).toBe(true);
    expect(body).toMatchObject({
      status: "success",
      request_id: accepted.request_id,
      general: { project_id: 200, payment_id: "ORDER_1" },
      payment: { status: "success" },
      transaction: { type: "sale" },
      sum_request: { amount: 1000, currency: "CNY" },
      return_url: { success: "https://shop.example.com/paid" },
    });
  });

  test("that nobody made is 404", async () => {
    const answer = await sendSigned(await sandboxFor(), statusByRequestPath, {
      project_id: 200,
      request_id: "none",
    });
    expect(refusal(answer)).toEqual([404, "3061", "Transaction not found", undefined]);
  });
});

test("another method of the platform is 404, 2541", async () => {
  expect(refusal(await send(await sandboxFor(), "/v2/payment/card/sale", {}))).toEqual([
    404,
    "2541",
    "Unknown Payment Method",
    undefined,
  ]);
});
