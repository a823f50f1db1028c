import { describe, expect, test } from "vitest";
import type { Callback } from "../../../src/callback/callback.js";
import { supersedes } from "../../../src/callback/supersedes.js";
import { smallest } from "./bodies.js";

test.each([undefined, null])("any status replaces none: %s", (current) => {
  expect(supersedes("processing", current)).toBe(true);
});

describe("a status that is not final", () => {
  test.each(["success", "decline", "error", "reversed", "awaiting redirect result", "frozen"])(
    "is replaced by %s",
    (next) => {
      expect(supersedes(next, "processing")).toBe(true);
    },
  );

  test("is replaced when nobody knows it", () => {
    expect(supersedes("processing", "frozen")).toBe(true);
  });
});

describe("a final status", () => {
  test.each([
    ["success", "processing"],
    ["success", "awaiting redirect result"],
    ["success", "decline"],
    ["success", "error"],
    ["success", "frozen"],
    ["decline", "processing"],
    ["decline", "success"],
    ["decline", "reversed"],
    ["reversed", "success"],
    ["error", "processing"],
    ["error", "frozen"],
  ])("%s is not replaced by %s", (current, next) => {
    expect(supersedes(next, current)).toBe(false);
  });

  test("success is replaced by reversed, as a payout can be taken back", () => {
    expect(supersedes("reversed", "success")).toBe(true);
  });

  test.each(["success", "decline"])("error is replaced by %s, as the payment can be sent again", (next) => {
    expect(supersedes(next, "error")).toBe(true);
  });
});

test.each(["processing", "success", "error", "frozen"])("the same status replaces nothing: %s", (status) => {
  expect(supersedes(status, status)).toBe(false);
});

describe.each(["canceled", "cancelled", "expired"])("%s, which nobody calls the last word", (current) => {
  test.each(["success", "decline", "error"])("is replaced by %s", (next) => {
    expect(supersedes(next, current)).toBe(true);
  });

  test.each(["processing", "awaiting redirect result", "frozen"])("is not replaced by %s", (next) => {
    expect(supersedes(next, current)).toBe(false);
  });

  test.each(["success", "decline"])("does not replace %s", (final) => {
    expect(supersedes(current, final)).toBe(false);
  });
});

describe.each(["partially refunded", "refunded"])("%s, whose money has gone back", (current) => {
  test.each(["success", "decline", "processing", "awaiting redirect result", "frozen"])(
    "is not replaced by %s",
    (next) => {
      expect(supersedes(next, current)).toBe(false);
    },
  );
});

test("partially refunded is replaced by refunded, and not the other way round", () => {
  expect(supersedes("refunded", "partially refunded")).toBe(true);
  expect(supersedes("partially refunded", "refunded")).toBe(false);
});

test.each([
  ["canceled", "cancelled"],
  ["cancelled", "canceled"],
  ["partially paid out", "partially_paid_out"],
  ["partially_paid_out", "partially paid out"],
])("%s does not replace %s, its other spelling", (next, current) => {
  expect(supersedes(next, current)).toBe(false);
});

describe("A whole callback", () => {
  const callback = (status: string, code: string, errors: object[] | null = null): Callback =>
    ({
      ...smallest,
      payment: { ...smallest.payment, status },
      operation: { ...smallest.operation, status, code },
      errors,
    }) as Callback;

  test("counts by its payment's status", () => {
    expect(supersedes(callback("success", "0"), "processing")).toBe(true);
    expect(supersedes(callback("processing", "29999"), "success")).toBe(false);
  });

  test.each(["decline", "error"])("of a refused duplicate replaces nothing by its %s", (status) => {
    expect(supersedes(callback(status, "3041"), "processing")).toBe(false);
    expect(supersedes(callback(status, "3041"))).toBe(false);
  });

  test("of a refused duplicate is known by its errors, too", () => {
    expect(supersedes(callback("decline", "2003", [{ code: 3041, message: "" }]), "processing")).toBe(false);
  });

  test("that says a payment is paid counts, although its last operation was a refused duplicate", () => {
    expect(supersedes(callback("success", "3041"), "processing")).toBe(true);
  });

  test("of a refused duplicate does not stand in the way of the success that follows", () => {
    let stored = "processing";
    for (const next of [callback("decline", "3041"), callback("success", "0")]) {
      stored = supersedes(next, stored) ? next.payment.status : stored;
    }
    expect(stored).toBe("success");
  });
});
