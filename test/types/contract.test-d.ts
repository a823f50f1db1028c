import { describe, expectTypeOf, test } from "vitest";
import type { limits, payoutRegions } from "../../generated/constants.js";
import type {
  Callback,
  Currency,
  General,
  IpAddress,
  OperationsRequest,
  operations,
  PaymentMethod,
  PaymentStatusRequest,
  PayoutAccount,
  PayoutBankId,
  PayoutBanksRequest,
  PayoutCustomer,
  PayoutPayment,
  PayoutRegionId,
  PayoutRequest,
  PayoutRequestPayment,
  PayoutStatus,
  PurchasePayment,
  PurchaseStatus,
  RedirectCallback,
  RedirectData,
  RequestAccepted,
  RequestRejected,
  ResponseCode,
  ReturnUrl,
  SaleCustomer,
  SaleRequest,
  SaleRequestPayment,
} from "../../generated/types.js";

type PageParameters = operations["openPaymentPage"]["parameters"]["query"];

/** The names of an object's members that must be there. */
type Mandatory<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

declare const callback: Callback;

describe("Mandatory are", () => {
  test("the four parts of a purchase", () => {
    expectTypeOf<Mandatory<SaleRequest>>().toEqualTypeOf<"general" | "customer" | "payment" | "return_url">();
  });

  test("all fields of the page's list in its customer", () => {
    expectTypeOf<Mandatory<SaleCustomer>>().toEqualTypeOf<
      | "id"
      | "ip_address"
      | "first_name"
      | "last_name"
      | "phone"
      | "email"
      | "zip"
      | "country"
      | "city"
      | "street"
    >();
  });

  test("what identifies and signs a request", () => {
    expectTypeOf<Mandatory<General>>().toEqualTypeOf<"project_id" | "payment_id" | "signature">();
  });

  test("sum and description, in both", () => {
    expectTypeOf<Mandatory<SaleRequestPayment>>().toEqualTypeOf<"amount" | "currency" | "description">();
    expectTypeOf<Mandatory<PayoutRequestPayment>>().toEqualTypeOf<"amount" | "currency" | "description">();
  });

  test("the amount and the currency of a bank list request", () => {
    expectTypeOf<Mandatory<PayoutBanksRequest["payment"]>>().toEqualTypeOf<"amount" | "currency">();
  });

  test("the URL of success", () => {
    expectTypeOf<Mandatory<ReturnUrl>>().toEqualTypeOf<"success">();
  });

  test("the five parts of a payout", () => {
    expectTypeOf<Mandatory<PayoutRequest>>().toEqualTypeOf<
      "general" | "customer" | "payment" | "card" | "account"
    >();
  });

  test("all fields of the page's list in its customer, but not the identity document", () => {
    expectTypeOf<Mandatory<PayoutCustomer>>().toEqualTypeOf<
      | "id"
      | "ip_address"
      | "email"
      | "state"
      | "city"
      | "country"
      | "phone"
      | "zip"
      | "street"
      | "first_name"
      | "last_name"
    >();
  });

  test("all fields of its account", () => {
    expectTypeOf<Mandatory<PayoutAccount>>().toEqualTypeOf<"city" | "bank_id" | "region_id" | "branch">();
  });

  test("eight parameters of Payment Page", () => {
    expectTypeOf<Mandatory<PageParameters>>().toEqualTypeOf<
      | "project_id"
      | "payment_id"
      | "customer_id"
      | "payment_amount"
      | "payment_currency"
      | "language_code"
      | "payment_description"
      | "signature"
    >();
  });

  test("no fields that have a default", () => {
    expectTypeOf<Mandatory<PaymentStatusRequest>>().toEqualTypeOf<"general">();
    expectTypeOf<Mandatory<OperationsRequest>>().toEqualTypeOf<"token" | "interval" | "signature">();
  });
});

describe("Closed are", () => {
  test("the currency", () => {
    expectTypeOf<Currency>().toEqualTypeOf<"CNY">();
    // @ts-expect-error A purchase in dollars: the method knows CNY only.
    ({ amount: 1000, currency: "USD", description: "Order" }) satisfies SaleRequestPayment;
  });

  test("the language of Payment Page", () => {
    expectTypeOf<PageParameters["language_code"]>().toEqualTypeOf<"zh">();
  });

  test("the country of a payout, but not that of a purchase", () => {
    expectTypeOf<PayoutCustomer["country"]>().toEqualTypeOf<"CN">();
    expectTypeOf<SaleCustomer["country"]>().toEqualTypeOf<string>();
  });

  test("the regions", () => {
    type Id = (typeof payoutRegions)[number]["id"];
    expectTypeOf<PayoutRegionId>().toEqualTypeOf<Id | `${Id}`>();
    // @ts-expect-error 35 is no region: the table ends with 34.
    35 satisfies PayoutRegionId;
    // @ts-expect-error Nor is a number with a leading zero.
    "05" satisfies PayoutRegionId;
  });

  test("the ways to redirect", () => {
    expectTypeOf<RedirectData["method"]>().toEqualTypeOf<"GET" | "POST">();
  });
});

describe("Open, with known values to choose from, are", () => {
  test("the statuses of a purchase", () => {
    expectTypeOf<"decline">().toExtend<PurchaseStatus>();
    expectTypeOf<"a status of tomorrow">().toExtend<PurchaseStatus>();
    expectTypeOf<Extract<PurchaseStatus, "success" | "decline">>().toEqualTypeOf<"success" | "decline">();
  });

  test("the statuses of a payout", () => {
    expectTypeOf<"a status of tomorrow">().toExtend<PayoutStatus>();
    expectTypeOf<Extract<PayoutStatus, "reversed" | "awaiting retry">>().toEqualTypeOf<
      "reversed" | "awaiting retry"
    >();
  });

  test("the response codes", () => {
    expectTypeOf<"77777">().toExtend<ResponseCode>();
    expectTypeOf<Extract<ResponseCode, "0" | "20105" | "20106">>().toEqualTypeOf<"0" | "20105" | "20106">();
  });

  test("the payment methods", () => {
    expectTypeOf<"a method of tomorrow">().toExtend<PaymentMethod>();
    expectTypeOf<Extract<PaymentMethod, "quick" | "ChinaUnionPay" | "cup-card">>().toEqualTypeOf<
      "quick" | "ChinaUnionPay" | "cup-card"
    >();
  });

  test("the banks, of which the table is informational", () => {
    expectTypeOf<PayoutBankId>().toEqualTypeOf<number | string>();
  });

  test("but no value of another type", () => {
    // @ts-expect-error A code is a text: "0".
    0 satisfies ResponseCode;
  });
});

describe("A callback is narrowed", () => {
  test("to its payment by payment.type", () => {
    const { payment } = callback;
    if (payment.type === "payout") {
      expectTypeOf(payment).toEqualTypeOf<PayoutPayment>();
    } else {
      expectTypeOf(payment).toEqualTypeOf<PurchasePayment>();
    }
  });

  test("in place, too", () => {
    if (callback.payment.type === "payout") {
      expectTypeOf(callback.payment).toEqualTypeOf<PayoutPayment>();
    } else {
      expectTypeOf(callback.payment.status).toEqualTypeOf<PurchaseStatus>();
    }
  });

  test("to a redirect by what either name has", () => {
    if (callback.redirect_data) {
      expectTypeOf(callback).toEqualTypeOf<RedirectCallback>();
    }
    expectTypeOf(callback.redirect_data ?? callback.redirectData).toEqualTypeOf<
      RedirectData | null | undefined
    >();
  });

  test("not by payment.status, which can be compared with any text", () => {
    const { payment } = callback;
    if (payment.status === "a status of tomorrow") {
      expectTypeOf(payment).toEqualTypeOf<typeof callback.payment>();
    }
  });

  test("with a switch over the types that leaves nothing", () => {
    const { payment } = callback;
    switch (payment.type) {
      case "purchase":
      case "payout":
        return;
      default:
        expectTypeOf(payment).toEqualTypeOf<never>();
    }
  });

  test("and may lack a signature at its top level", () => {
    expectTypeOf<Callback["signature"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("An answer is narrowed", () => {
  test("by its status", () => {
    const answer = {} as RequestAccepted | RequestRejected;
    if (answer.status === "success") {
      expectTypeOf(answer).toEqualTypeOf<RequestAccepted>();
    } else {
      expectTypeOf(answer.code).toEqualTypeOf<ResponseCode | undefined>();
    }
  });

  test("by the HTTP status, which the operations know", () => {
    type Answers = operations["createSale"]["responses"];
    expectTypeOf<keyof Answers>().toEqualTypeOf<200 | 400 | 403 | 404 | 422 | 500>();
    expectTypeOf<Answers[200]["content"]["application/json"]>().toEqualTypeOf<RequestAccepted>();
    expectTypeOf<Answers[400]["content"]["application/json"]>().toEqualTypeOf<RequestRejected>();
  });
});

describe("Plain values are", () => {
  test("an IP address: a text", () => {
    expectTypeOf<IpAddress>().toEqualTypeOf<string>();
  });

  test("an operation id: a number, or a text beyond 2^53", () => {
    expectTypeOf<Callback["operation"]["id"]>().toEqualTypeOf<number | string | undefined>();
  });

  test("the limits: literal", () => {
    expectTypeOf<(typeof limits)["payout"]>().toEqualTypeOf<{
      readonly minimum: 1000;
      readonly maximum: 4499900;
    }>();
  });
});
