import { expect, test } from "vitest";
import { isFinal } from "../../../src/callback/is-final.js";

test.each(["success", "decline", "error", "reversed", "canceled", "cancelled", "expired"])(
  "%s is final",
  (status) => {
    expect(isFinal(status)).toBe(true);
  },
);

test.each([
  "processing",
  "awaiting redirect result",
  "awaiting clarification",
  "awaiting retry",
  "awaiting customer action",
  "partially_paid_out",
  "partially paid out",
])("%s is not final", (status) => {
  expect(isFinal(status)).toBe(false);
});

test.each(["frozen", "", "SUCCESS", "constructor"])("an unknown status is not final: %s", (status) => {
  expect(isFinal(status)).toBe(false);
});
