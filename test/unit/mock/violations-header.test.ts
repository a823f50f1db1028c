import { expect, test } from "vitest";
import { violationsHeader } from "../../../src/mock/problem.js";
import { timeForLong, tooLong } from "../../support/time-for-long.js";

const wrong = { path: ["body", "姓"], code: "pattern", message: "must be 中文", severity: 0 };

test("Nothing that is wrong is no header", () => {
  expect(violationsHeader([], [])).toEqual({});
});

test("What is wrong stands in the header as JSON, in ASCII", () => {
  const { "sl-violations": text = "" } = violationsHeader([wrong], [{ message: "is odd", severity: 1 }]);
  expect(text).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(text)).toEqual([
    { location: ["request", "body", "姓"], severity: "Error", code: "pattern", message: "must be 中文" },
    { location: ["response"], severity: "Warning", message: "is odd" },
  ]);
});

test("A header stays within what clients take, and is JSON still", () => {
  const { "sl-violations": text = "" } = violationsHeader(Array.from({ length: 500 }, () => wrong));
  expect(text.length).toBeLessThan(16_000);
  expect(JSON.parse(text).length).toBeGreaterThan(10);
});

test("The time for a header grows with what is wrong, not with its square", () => {
  const seconds = timeForLong((length) => {
    expect(violationsHeader(Array(length).fill(wrong))).toHaveProperty("sl-violations");
  });
  expect(seconds).toBeLessThan(tooLong);
});
