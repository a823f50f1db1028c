import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";

const request = example("payout-banks");

const requestWith = (pointer: string, value: unknown) =>
  judged("PayoutBanksRequest", withValue(request, pointer, value));

test("The request of the example is accepted", () => {
  expect(judged("PayoutBanksRequest", request)).toEqual([]);
});

describe("A bank list request must have the ids, the signature, the currency and the amount:", () => {
  test.each([
    "/general",
    "/general/project_id",
    "/general/payment_id",
    "/general/signature",
    "/payment",
    "/payment/amount",
    "/payment/currency",
  ])("%s", (pointer) => {
    expect(judged("PayoutBanksRequest", without(request, pointer))).toEqual([`${pointer} required`]);
  });
});

test("“you can specify a random value for the payment ID”: any text is accepted", () => {
  expect(requestWith("/general/payment_id", "none yet: 5f0c")).toEqual([]);
});

test.each(["USD", "cny"])("A bank list in %s is refused", (currency) => {
  expect(requestWith("/payment/currency", currency)).toEqual(["/payment/currency enum"]);
});

// The limits are those of a payout, not of this request: it may ask for any amount.
test.each([0, 999, 1000, 4_499_901])("A bank list for the amount %i is accepted", (amount) => {
  expect(requestWith("/payment/amount", amount)).toEqual([]);
});

test.each([
  [-1, "minimum"],
  ["1000", "type"],
])("A bank list for the amount %j is refused", (amount, keyword) => {
  expect(requestWith("/payment/amount", amount)).toEqual([`/payment/amount ${keyword}`]);
});

describe("The answer is a list of banks:", () => {
  const banks = example("bank-list");

  test.each(["/0/id", "/0/name"])("a bank without %s is refused", (pointer) => {
    expect(judged("PayoutBankList", without(banks, pointer))).toEqual([`${pointer} required`]);
  });

  test("a bank that is not in the page's table is accepted", () => {
    expect(judged("PayoutBankList", withValue(banks, "/0/id", 9999))).toEqual([]);
  });

  test("an empty list is accepted", () => {
    expect(judged("PayoutBankList", [])).toEqual([]);
  });

  test("a bank by itself is refused", () => {
    expect(judged("PayoutBankList", { id: 1, name: "Agricultural Bank of China" })).toEqual([" type"]);
  });
});
