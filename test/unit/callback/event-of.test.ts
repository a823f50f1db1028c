import { describe, expect, test } from "vitest";
import type { Callback } from "../../../src/callback/callback.js";
import { eventOf } from "../../../src/callback/event-of.js";
import { smallest } from "./bodies.js";

interface Parts {
  type?: string;
  status?: string;
  currency?: string;
  operation?: object;
  redirect_data?: object;
  errors?: object[] | null;
}

/** A callback of a purchase that was paid, except for these parts. */
function callback({
  type = "purchase",
  status = "success",
  currency = "CNY",
  operation,
  ...rest
}: Parts): Callback {
  return {
    ...smallest,
    payment: { ...smallest.payment, type, status, sum: { amount: 1000, currency } },
    operation: { type: type === "payout" ? "payout" : "sale", status, ...operation },
    ...rest,
  } as Callback;
}

const redirect_data = { method: "GET", url: "https://pay.example.com", body: [] };
const duplicate = { code: "3041" };

describe("a result by its own operation", () => {
  test.each([
    ["purchase", "success", "purchaseSuccess"],
    ["purchase", "decline", "purchaseDecline"],
    ["purchase", "error", "purchaseError"],
    ["payout", "success", "payoutSuccess"],
    ["payout", "decline", "payoutDecline"],
    ["payout", "error", "payoutError"],
    ["payout", "reversed", "payoutReversed"],
  ])("%s %s is %s", (type, status, event) => {
    expect(eventOf(callback({ type, status }))).toBe(event);
  });
});

describe("a status that is no result of its type is an update", () => {
  test.each([
    ["purchase", "processing"],
    ["purchase", "awaiting redirect result"],
    ["purchase", "awaiting capture"],
    ["purchase", "reversed"],
    ["purchase", "refunded"],
    ["purchase", "partially refunded"],
    ["purchase", "canceled"],
    ["purchase", "cancelled"],
    ["purchase", "expired"],
    ["purchase", "Success"],
    ["purchase", "frozen"],
    ["payout", "processing"],
    ["payout", "awaiting clarification"],
    ["payout", "awaiting retry"],
    ["payout", "partially_paid_out"],
    ["payout", "partially reversed"],
    ["payout", "frozen"],
  ])("%s %s", (type, status) => {
    expect(eventOf(callback({ type, status }))).toBe("update");
  });
});

describe("a result that came by another operation is an update", () => {
  test.each([
    ["purchase", "success", "refund"],
    ["purchase", "success", "reversal"],
    ["purchase", "success", "auth"],
    ["purchase", "success", "capture"],
    ["purchase", "success", "payout"],
    ["purchase", "success", "Sale"],
    ["purchase", "decline", "refund"],
    ["purchase", "error", "refund"],
    ["payout", "success", "sale"],
    ["payout", "decline", "sale"],
    ["payout", "error", "manual change"],
  ])("%s %s by %s", (type, status, operation) => {
    expect(eventOf(callback({ type, status, operation: { type: operation } }))).toBe("update");
  });
});

describe("a result that the operation's status does not share is an update", () => {
  test.each([
    ["purchase", "success", "decline"],
    ["purchase", "success", "processing"],
    ["purchase", "decline", "success"],
    ["purchase", "decline", "error"],
    ["purchase", "error", "decline"],
    ["payout", "success", "decline"],
    ["payout", "decline", "success"],
    ["payout", "error", "success"],
  ])("%s %s with an operation %s", (type, status, operation) => {
    expect(eventOf(callback({ type, status, operation: { status: operation } }))).toBe("update");
  });
});

describe("a result in another currency than a request can have is an update", () => {
  test.each([
    ["purchase", "success", "USD"],
    ["purchase", "success", "JPY"],
    ["purchase", "success", "cny"],
    ["purchase", "decline", "USD"],
    ["purchase", "error", "EUR"],
    ["payout", "success", "USD"],
    ["payout", "decline", "USD"],
    ["payout", "error", "USD"],
    ["payout", "reversed", "USD"],
  ])("%s %s in %s", (type, status, currency) => {
    expect(eventOf(callback({ type, status, currency }))).toBe("update");
  });

  test("but the customer is redirected all the same", () => {
    expect(eventOf(callback({ status: "processing", currency: "USD", redirect_data }))).toBe("redirect");
  });
});

test.each(["sale", "payout", "reversal"])("a payout is reversed whatever the operation: %s", (type) => {
  const operation = { type, status: "success" };
  expect(eventOf(callback({ type: "payout", status: "reversed", operation }))).toBe("payoutReversed");
});

describe("a refused duplicate is an update", () => {
  test.each([
    ["purchase", "decline"],
    ["purchase", "error"],
    ["payout", "decline"],
    ["payout", "error"],
  ])("%s %s", (type, status) => {
    expect(eventOf(callback({ type, status, operation: duplicate }))).toBe("update");
  });

  test("by its integer among the errors", () => {
    const errors = [{ code: 20105 }, { code: 3041 }];
    expect(eventOf(callback({ status: "decline", errors }))).toBe("update");
  });

  test("but another code is a decline", () => {
    const parts = { status: "decline", operation: { code: "20105" }, errors: [{ code: 20105 }] };
    expect(eventOf(callback(parts))).toBe("purchaseDecline");
  });

  test("and errors that are null are none", () => {
    expect(eventOf(callback({ status: "error", errors: null }))).toBe("purchaseError");
  });
});

describe("redirect_data", () => {
  test.each(["awaiting redirect result", "processing", "frozen"])(
    "is a redirect while the payment is %s",
    (status) => {
      expect(eventOf(callback({ status, redirect_data }))).toBe("redirect");
    },
  );

  test.each([
    ["success", "purchaseSuccess"],
    ["decline", "purchaseDecline"],
    ["error", "purchaseError"],
    ["reversed", "update"],
  ])("is none once the payment is %s: %s", (status, event) => {
    expect(eventOf(callback({ status, redirect_data }))).toBe(event);
  });
});
