import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";

const purchase = example("sale");

/** What is wrong with the purchase once another value stands in it. */
const purchaseWith = (pointer: string, value: unknown) =>
  judged("SaleRequest", withValue(purchase, pointer, value));

test("The purchase of the example is accepted", () => {
  expect(judged("SaleRequest", purchase)).toEqual([]);
});

describe("A purchase request must have", () => {
  test.each([
    "/general",
    "/general/project_id",
    "/general/payment_id",
    "/general/signature",
    "/customer",
    "/customer/id",
    "/customer/ip_address",
    "/customer/first_name",
    "/customer/last_name",
    "/customer/phone",
    "/customer/email",
    "/customer/zip",
    "/customer/country",
    "/customer/city",
    "/customer/street",
    "/payment",
    "/payment/amount",
    "/payment/currency",
    "/payment/description",
    "/return_url",
    "/return_url/success",
  ])("%s", (pointer) => {
    expect(judged("SaleRequest", without(purchase, pointer))).toEqual([`${pointer} required`]);
  });
});

describe("“The currency of purchase can only be CNY”", () => {
  test("CNY is accepted", () => {
    expect(purchaseWith("/payment/currency", "CNY")).toEqual([]);
  });

  test.each(["USD", "EUR", "cny", "RMB", "", "156", 156, null])("%j is refused", (currency) => {
    expect(purchaseWith("/payment/currency", currency)).toContain("/payment/currency const");
  });
});

describe("A purchase is of 50,000.00 CNY at most, in minor units", () => {
  test.each([1, 1000, 4_999_999, 5_000_000])("%i is accepted", (amount) => {
    expect(purchaseWith("/payment/amount", amount)).toEqual([]);
  });

  test.each([
    [5_000_001, "maximum"],
    [0, "minimum"],
    [-1000, "minimum"],
    [10.5, "type"],
    ["1000", "type"],
    [null, "type"],
  ])("%j is refused", (amount, keyword) => {
    expect(purchaseWith("/payment/amount", amount)).toEqual([`/payment/amount ${keyword}`]);
  });
});

describe("“country of residence in the ISO 3166-1 alpha-2 format”", () => {
  test.each(["CN", "HK", "CH"])("%s is accepted", (country) => {
    expect(purchaseWith("/customer/country", country)).toEqual([]);
  });

  test.each(["CHN", "cn", "C", "156", "中国", ""])("%j is refused", (country) => {
    expect(purchaseWith("/customer/country", country)).toEqual(["/customer/country pattern"]);
  });
});

describe("“URL for returning after performed payment”", () => {
  test.each(["https://shop.example.com/paid?order=1", "http://example.com"])("%s is accepted", (url) => {
    expect(purchaseWith("/return_url/success", url)).toEqual([]);
  });

  test.each([
    ["/paid", ["format", "pattern"]],
    ["shop.example.com/paid", ["format", "pattern"]],
    ["javascript:alert(1)", ["pattern"]],
    ["ftp://shop.example.com", ["pattern"]],
    ["https://shop.example.com/a b", ["format"]],
    ["", ["format", "pattern"]],
  ])("%j is refused", (url, keywords) => {
    expect(purchaseWith("/return_url/success", url)).toEqual(
      keywords.map((keyword) => `/return_url/success ${keyword}`),
    );
  });
});

test.each([
  ["/return_url/decline", "https://shop.example.com/declined"],
  ["/callback", { delay: 30, force_disable: true }],
  ["/general/merchant_callback_url", "https://shop.example.com/callbacks"],
  ["/customer/identify", { doc_number: "23512361283" }],
  ["/booking_info", { some: "parameter" }],
  ["/payment/extra_param", "of Gate"],
  ["/customer/middle_name", "of Gate"],
])("“you can also add any other additional parameters Gate supports”: %s is accepted", (pointer, value) => {
  expect(purchaseWith(pointer, value)).toEqual([]);
});
