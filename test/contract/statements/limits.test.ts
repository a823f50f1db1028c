import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { withValue } from "../../support/edit.js";
import { failures } from "../../support/failures.js";
import { judged } from "../../support/judged.js";

describe("A text of a request has at most so many characters (sibling)", () => {
  test.each([
    ["SaleRequest", "sale", "/general/payment_id", 255],
    ["SaleRequest", "sale", "/general/referrer_url", 255],
    ["SaleRequest", "sale", "/customer/id", 255],
    ["SaleRequest", "sale", "/customer/first_name", 255],
    ["SaleRequest", "sale", "/customer/last_name", 255],
    ["SaleRequest", "sale", "/customer/zip", 255],
    ["SaleRequest", "sale", "/customer/city", 256],
    ["SaleRequest", "sale", "/customer/street", 255],
    ["SaleRequest", "sale", "/customer/state", 256],
    ["SaleRequest", "sale", "/payment/description", 255],
    ["PayoutRequest", "payout", "/customer/id", 255],
    ["PayoutRequest", "payout", "/customer/first_name", 255],
    ["PayoutRequest", "payout", "/customer/last_name", 255],
    ["PayoutRequest", "payout", "/customer/zip", 255],
    ["PayoutRequest", "payout", "/customer/state", 256],
    ["PayoutRequest", "payout", "/customer/city", 256],
    ["PayoutRequest", "payout", "/customer/street", 255],
    ["PayoutRequest", "payout", "/customer/identify/doc_number", 255],
    ["PayoutRequest", "payout", "/payment/description", 255],
    ["PayoutRequest", "payout", "/account/city", 255],
    ["PayoutRequest", "payout", "/account/branch", 255],
  ])("%s, by the example %s: %s %d", (schema, name, pointer, longest) => {
    const request = withValue(withIdentify(example(name)), pointer, "1".repeat(longest));
    expect(judged(schema, request)).toEqual([]);
    expect(judged(schema, withValue(request, pointer, "1".repeat(longest + 1)))).toEqual([
      `${pointer} maxLength`,
    ]);
  });

  test("a URL of a receiver has at most 255 characters", () => {
    const url = "https://shop.example.com/".padEnd(255, "a");
    expect(failures("CallbackUrl", url)).toEqual([]);
    expect(failures("CallbackUrl", `${url}a`)).toEqual([" maxLength"]);
  });

  test("another URL has at most 2048 characters (inferred)", () => {
    const url = "https://shop.example.com/".padEnd(2048, "a");
    expect(failures("HttpUrl", url)).toEqual([]);
    expect(failures("HttpUrl", `${url}a`)).toEqual([" maxLength"]);
  });

  test("the id of a request has at most 255 characters", () => {
    expect(failures("RequestId", "a".repeat(255))).toEqual([]);
    expect(failures("RequestId", "a".repeat(256))).toEqual([" maxLength"]);
  });
});

describe("A number of a request lies", () => {
  test.each([
    ["ProjectId", 1, 4_294_967_295],
    ["SaleAmount", 1, 5_000_000],
    ["PayoutAmount", 1000, 4_499_900],
  ])("for %s between %d and %d", (schema, least, most) => {
    expect([least, most].map((number) => failures(schema, number))).toEqual([[], []]);
    expect(failures(schema, least - 1)).toEqual([" minimum"]);
    expect(failures(schema, most + 1)).toEqual([" maximum"]);
  });

  test.each([
    ["CallbackOptions", "delay", 0, 600],
    ["OperationsRequest", "limit", 0, 1000],
  ])("for %s.%s between %d and %d", (schema, name, least, most) => {
    const request = schema === "OperationsRequest" ? example("operations-get") : {};
    const wrong = (number: number) => failures(schema, withValue(request, `/${name}`, number));
    expect([wrong(least), wrong(most)]).toEqual([[], []]);
    expect(wrong(least - 1)).toEqual([`/${name} minimum`]);
    expect(wrong(most + 1)).toEqual([`/${name} maximum`]);
  });
});

describe("A choice of a request", () => {
  test.each([0, 1])("for a flag is %d", (flag) => {
    expect(failures("Flag", flag)).toEqual([]);
  });

  test.each([2, -1, "1", true])("for a flag is not %j", (flag) => {
    expect(failures("Flag", flag)).not.toEqual([]);
  });

  test.each(["merchant", "terminal"])("for whom a status is meant is %s", (destination) => {
    expect(judged("PaymentStatusRequest", withValue(example("status"), "/destination", destination))).toEqual(
      [],
    );
  });

  test("for whom a status is meant is nobody else", () => {
    expect(judged("PaymentStatusRequest", withValue(example("status"), "/destination", "customer"))).toEqual([
      "/destination enum",
    ]);
  });

  const page = {
    project_id: 200,
    payment_id: "ORDER_1",
    customer_id: "123",
    payment_amount: 1000,
    payment_currency: "CNY",
    language_code: "zh",
    payment_description: "Order 1",
    signature: `${"A".repeat(86)}==`,
  };

  test.each(["popup", "iframe"])("for how Payment Page opens is %s", (mode) => {
    expect(failures("PaymentPageParameters", { ...page, frame_mode: mode })).toEqual([]);
  });

  test("for how Payment Page opens is nothing else", () => {
    expect(failures("PaymentPageParameters", { ...page, frame_mode: "page" })).toEqual(["/frame_mode enum"]);
  });
});

describe("What comes in may lack", () => {
  test.each([
    ["RedirectCallback", "redirect-get", "/account"],
    ["RedirectCallback", "redirect-get", "/customer"],
    ["RedirectCallback", "redirect-get", "/errors"],
    ["RedirectCallback", "redirect-get", "/payment/description"],
    ["RedirectCallback", "redirect-get", "/operation/message"],
    ["PurchaseCallback", "purchase-success", "/account"],
    ["PurchaseCallback", "purchase-success", "/account/number"],
    ["PurchaseCallback", "purchase-success", "/customer"],
    ["PurchaseCallback", "purchase-success", "/errors"],
    ["PurchaseCallback", "purchase-success", "/payment/description"],
    ["PurchaseCallback", "purchase-success", "/operation/message"],
    ["PurchaseCallback", "purchase-success", "/operation/eci"],
    ["PurchaseCallback", "purchase-success", "/operation/provider"],
    ["PurchaseCallback", "purchase-success", "/operation/provider/id"],
    ["PurchaseCallback", "purchase-success", "/operation/provider/date"],
    ["PurchaseCallback", "purchase-success", "/operation/provider/auth_code"],
    ["PayoutCallback", "payout-success", "/account"],
    ["PayoutCallback", "payout-success", "/account/number"],
    ["PayoutCallback", "payout-success", "/customer"],
    ["PayoutCallback", "payout-success", "/customer/id"],
    ["PayoutCallback", "payout-success", "/customer/phone"],
    ["PayoutCallback", "payout-success", "/errors"],
    ["PayoutCallback", "payout-success", "/payment/description"],
    ["PayoutCallback", "payout-success", "/payment/region"],
  ])("%s, by the example %s: %s can be null", (schema, name, pointer) => {
    const callback = withAccount(example(name));
    expect(judged(schema, withValue(callback, pointer, null))).toEqual([]);
  });

  test("redirect data: the service field", () => {
    expect(failures("RedirectData", { method: "GET", url: "http://a.example/", body: {} })).toEqual([]);
  });

  test("a converted sum: no part, and its currency has three capitals", () => {
    expect(failures("Sum", { amount: 1000, currency: "EUR" })).toEqual([]);
    expect(failures("Sum", { amount: 1000, currency: "EU" })).toEqual(["/currency pattern"]);
    expect(failures("Sum", { amount: 1000, currency: "EURO" })).toEqual(["/currency pattern"]);
  });
});

describe("Numbers and texts are not mixed up", () => {
  const operation = {
    operation_id: "1",
    payment_id: "ORDER_1",
    operation_type: "sale",
    operation_status: "success",
  };

  test("in the Data API, whose ids are texts", () => {
    expect(failures("DataApiOperation", { ...operation, project_id: "200" })).toEqual([]);
    expect(failures("DataApiOperation", { ...operation, project_id: 200 })).toEqual(["/project_id type"]);
    expect(failures("DataApiOperation", { ...operation, operation_id: 1 })).toEqual(["/operation_id type"]);
  });

  test("in errors, whose codes are numbers", () => {
    expect(failures("PlatformError", { code: 2004, message: "Required field not provided" })).toEqual([]);
    expect(failures("PlatformError", { code: "2004", message: "Required field not provided" })).toEqual([
      "/code type",
    ]);
  });
});

/** The request with a document, whose number a payout may have. */
const withIdentify = (request: unknown) =>
  (request as { customer: { identify?: object } }).customer.identify
    ? request
    : withValue(request, "/customer/identify", {});

/** The callback with all its optional parts. */
function withAccount(callback: unknown) {
  const whole = structuredClone(callback) as Record<string, unknown>;
  whole.account ??= { number: "621799******3840" };
  whole.customer ??= { id: "1" };
  return whole;
}
