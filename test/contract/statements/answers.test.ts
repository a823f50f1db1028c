import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { failures } from "../../support/failures.js";
import { judged } from "../../support/judged.js";

const accepted = example("accepted-sale");
const refused = example("field-missing");

describe("The answer to an accepted request must have", () => {
  test.each(["/status", "/request_id", "/project_id", "/payment_id"])("%s", (pointer) => {
    expect(judged("RequestAccepted", without(accepted, pointer))).toEqual([`${pointer} required`]);
  });
});

describe("The answer to a refused request", () => {
  test.each(["/code", "/message"])("may lack %s", (pointer) => {
    expect(judged("RequestRejected", without(refused, pointer))).toEqual([]);
  });

  test("may be a status alone", () => {
    expect(judged("RequestRejected", { status: "error" })).toEqual([]);
  });

  test("may be errors alone", () => {
    const errors = [{ code: 2004, message: "Required field not provided", field: "payment.currency" }];
    expect(judged("RequestRejected", { errors })).toEqual([]);
  });

  test.each([
    ["nothing", {}],
    ["a code alone", { code: "2004" }],
    ["no errors", { errors: [] }],
    ["errors of null", { errors: null }],
  ])("is no refusal with %s", (_, body) => {
    expect(judged("RequestRejected", body)).toEqual([" not"]);
  });

  test("may have errors of null beside its status", () => {
    expect(judged("RequestRejected", { status: "error", errors: null })).toEqual([]);
  });
});

test("A refusal is no acceptance", () => {
  expect(judged("RequestAccepted", withValue(accepted, "/status", "error"))).toEqual(["/status const"]);
});

test("An acceptance is no refusal", () => {
  expect(judged("RequestRejected", withValue(refused, "/status", "success"))).toEqual(["/status const"]);
});

test("A refusal with an unknown code is accepted", () => {
  expect(judged("RequestRejected", withValue(refused, "/code", "77777"))).toEqual([]);
});

describe("The status of a payment comes in one of two shapes:", () => {
  test("a known payment is not taken for an unknown one", () => {
    expect(judged("PaymentStatusUnknown", example("status-success"))).not.toEqual([]);
  });

  test("an unknown payment is not taken for a known one", () => {
    expect(judged("PaymentStatusKnown", example("status-unknown"))).not.toEqual([]);
  });

  test("a known payment is known, whatever else the answer says of the request", () => {
    const answer = {
      ...(example("status-success") as object),
      status: "error",
      code: "3061",
      message: "Transaction not found",
    };
    expect(failures("PaymentStatusAnswer", answer)).toEqual([]);
    expect(judged("PaymentStatusKnown", answer)).toEqual([]);
    expect(judged("PaymentStatusUnknown", answer)).toEqual([" not"]);
  });

  test.each(["purchase", "payout", "recurring", "invoice"])("a payment of type %s is known", (type) => {
    expect(judged("PaymentStatusKnown", withValue(example("status-success"), "/payment/type", type))).toEqual(
      [],
    );
  });

  test.each(["canceled", "cancelled", "expired", "partially paid out", "awaiting customer action"])(
    "a payment may be %s",
    (status) => {
      expect(
        judged("PaymentStatusKnown", withValue(example("status-success"), "/payment/status", status)),
      ).toEqual([]);
    },
  );

  test("a payment may be in another currency", () => {
    expect(
      judged("PaymentStatusKnown", withValue(example("status-success"), "/payment/sum/currency", "USD")),
    ).toEqual([]);
  });

  test("word that there is no payment needs no message", () => {
    expect(judged("PaymentStatusUnknown", without(example("status-unknown"), "/message"))).toEqual([]);
  });

  test.each(["/status", "/code"])("but it needs %s", (pointer) => {
    expect(judged("PaymentStatusUnknown", without(example("status-unknown"), pointer))).toEqual([
      `${pointer} required`,
    ]);
  });

  test.each(["/payment", "/operations", "/signature", "/project_id"])(
    "a known payment must have %s",
    (pointer) => {
      expect(judged("PaymentStatusKnown", without(example("status-success"), pointer))).toEqual([
        `${pointer} required`,
      ]);
    },
  );
});
