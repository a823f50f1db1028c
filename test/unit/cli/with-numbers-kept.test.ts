import { expect, test } from "vitest";
import { withNumbersKept } from "../../../src/cli/with-numbers-kept.js";

test("Numbers stay as they are spelled, and texts of digits stay texts", () => {
  const json = '{"a": 9007199254740993, "b": [10.50, -1E+2, "10.50"], "c 5": "\\"7\\": 8"}';
  expect(withNumbersKept(json, (data) => ({ ...data, d: "x" }))).toBe(
    '{"a":9007199254740993,"b":[10.50,-1E+2,"10.50"],"c 5":"\\"7\\": 8","d":"x"}',
  );
});
