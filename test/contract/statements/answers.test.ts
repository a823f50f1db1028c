import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";

const accepted = example("accepted-sale");
const refused = example("field-missing");

describe("The answer to an accepted request must have", () => {
  test.each(["/status", "/request_id", "/project_id", "/payment_id"])("%s", (pointer) => {
    expect(judged("RequestAccepted", without(accepted, pointer))).toEqual([`${pointer} required`]);
  });
});

describe("The answer to a refused request must have", () => {
  test.each(["/status", "/code", "/message"])("%s", (pointer) => {
    expect(judged("RequestRejected", without(refused, pointer))).toEqual([`${pointer} required`]);
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

  test.each(["/payment", "/operations", "/signature", "/project_id"])(
    "a known payment must have %s",
    (pointer) => {
      expect(judged("PaymentStatusKnown", without(example("status-success"), pointer))).toEqual([
        `${pointer} required`,
      ]);
    },
  );
});
