import { describe, expect, test } from "vitest";
import { supersedes } from "../../../src/callback/supersedes.js";

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
