import { expect, test } from "vitest";
import { assertWholeNumber } from "../../../src/options/assert-whole-number.js";

test.each([1, 500, 65_535, undefined])("%s is a whole number in the range, or left out", (value) => {
  expect(() => assertWholeNumber("port", value, 1, 65_535)).not.toThrow();
});

test.each([0, 65_536, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "80"])("%o is none", (value) => {
  expect(() => assertWholeNumber("port", value as number, 1, 65_535)).toThrow(
    new TypeError("port must be a whole number from 1 to 65535."),
  );
});

test("a range may have no end", () => {
  expect(() => assertWholeNumber("keep", Number.MAX_SAFE_INTEGER, 1)).not.toThrow();
  expect(() => assertWholeNumber("keep", 0, 1)).toThrow("keep must be a whole number of 1 or more.");
});
