import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";

const payout = example("payout");

/** What is wrong with the payout once another value stands in it. */
const payoutWith = (pointer: string, value: unknown) =>
  judged("PayoutRequest", withValue(payout, pointer, value));

test("The payout of the example is accepted", () => {
  expect(judged("PayoutRequest", payout)).toEqual([]);
});

describe("A payout request must have", () => {
  test.each([
    "/general",
    "/general/project_id",
    "/general/payment_id",
    "/general/signature",
    "/payment",
    "/payment/amount",
    "/payment/currency",
    "/payment/description",
    "/customer",
    "/customer/id",
    "/customer/ip_address",
    "/customer/email",
    "/customer/state",
    "/customer/city",
    "/customer/country",
    "/customer/phone",
    "/customer/zip",
    "/customer/street",
    "/customer/first_name",
    "/customer/last_name",
    "/card",
    "/card/pan",
    "/account",
    "/account/city",
    "/account/bank_id",
    "/account/region_id",
    "/account/branch",
  ])("%s", (pointer) => {
    expect(judged("PayoutRequest", without(payout, pointer))).toEqual([`${pointer} required`]);
  });
});

describe("The number of the identity document is optional", () => {
  test.each(["/customer/identify", "/customer/identify/doc_number"])(
    "a payout without %s is accepted",
    (pointer) => {
      expect(judged("PayoutRequest", without(payout, pointer))).toEqual([]);
    },
  );

  test("a number instead of a text is refused", () => {
    expect(payoutWith("/customer/identify/doc_number", 23512361283)).toEqual([
      "/customer/identify/doc_number type",
    ]);
  });
});

describe("“The currency of payout can only be CNY”", () => {
  test("CNY is accepted", () => {
    expect(payoutWith("/payment/currency", "CNY")).toEqual([]);
  });

  test.each(["USD", "HKD", "cny", ""])("%j is refused", (currency) => {
    expect(payoutWith("/payment/currency", currency)).toEqual(["/payment/currency enum"]);
  });
});

describe("A payout is of 10.00 to 44,999.00 CNY, in minor units", () => {
  test.each([1000, 1001, 48_560, 4_499_899, 4_499_900])("%i is accepted", (amount) => {
    expect(payoutWith("/payment/amount", amount)).toEqual([]);
  });

  test.each([
    [999, "minimum"],
    [501, "minimum"],
    [0, "minimum"],
    [4_499_901, "maximum"],
    [5_000_000, "maximum"],
    [1000.5, "type"],
    ["1000", "type"],
  ])("%j is refused", (amount, keyword) => {
    expect(payoutWith("/payment/amount", amount)).toEqual([`/payment/amount ${keyword}`]);
  });
});

describe("“country (pass CN)”", () => {
  test("CN is accepted", () => {
    expect(payoutWith("/customer/country", "CN")).toEqual([]);
  });

  test.each(["CH", "HK", "cn", "CHN", "China"])("%s is refused", (country) => {
    expect(payoutWith("/customer/country", country)).toEqual(["/customer/country enum"]);
  });
});

describe("A region is one of the 34 of the table, as a number or as its digits", () => {
  test.each([1, 5, 34, "1", "5", "34"])("%j is accepted", (region) => {
    expect(payoutWith("/account/region_id", region)).toEqual([]);
  });

  test.each([0, 35, -1, 1.5, "0", "35", "05", "1.0", " 1", "", "region_id"])("%j is refused", (region) => {
    expect(payoutWith("/account/region_id", region)).toEqual(["/account/region_id anyOf"]);
  });
});

describe("A bank is a positive id, as a number or as its digits; the table is informational", () => {
  test.each([1, 299, "1", "299", "123", 9999, "9999", 9_999_999_999, "9999999999"])(
    "%j is accepted",
    (bank) => {
      expect(payoutWith("/account/bank_id", bank)).toEqual([]);
    },
  );

  test.each([0, -1, 1.5, "0", "-1", "01", "x", "1 ", "", true, null, 10_000_000_000, "10000000000"])(
    "%j is refused",
    (bank) => {
      expect(payoutWith("/account/bank_id", bank)).toEqual(["/account/bank_id anyOf"]);
    },
  );
});

describe("A text that “must be specified in any request” is not blank:", () => {
  test.each(
    [
      "/customer/id",
      "/customer/first_name",
      "/customer/last_name",
      "/customer/zip",
      "/customer/state",
      "/customer/city",
      "/customer/street",
      "/account/city",
      "/account/branch",
      "/payment/description",
    ].flatMap((pointer) => ["", " ", "\u3000", "\n\t"].map((text) => [pointer, text] as const)),
  )("%s is not %j", (pointer, text) => {
    expect(payoutWith(pointer, text)).toEqual([`${pointer} pattern`]);
  });
});

// Neither the page nor the platform speaks of a check digit, and JSON Schema cannot compute one.
test("A card number is not held to its check digit", () => {
  expect(payoutWith("/card/pan", "6216261000000000019")).toEqual([]);
});

describe("“card number”: digits, as nothing can be paid to a mask", () => {
  test.each(["621626100000", "6216261000000018", "6216261000000000018"])("%s is accepted", (pan) => {
    expect(payoutWith("/card/pan", pan)).toEqual([]);
  });

  test.each([
    ["621661******6793", "pattern"],
    ["6216 2610 0000 0018", "pattern"],
    ["62162610000", "pattern"],
    ["62162610000000000181", "pattern"],
    ["", "pattern"],
    [6216261000000018, "type"],
  ])("%j is refused", (pan, keyword) => {
    expect(payoutWith("/card/pan", pan)).toEqual([`/card/pan ${keyword}`]);
  });
});

test.each([
  ["/callback", { delay: 0 }],
  ["/account/number", "of Gate"],
  ["/payment/extra_param", "of Gate"],
  ["/receipt_data", {}],
])("“you can also add any other additional parameters Gate supports”: %s is accepted", (pointer, value) => {
  expect(payoutWith(pointer, value)).toEqual([]);
});
