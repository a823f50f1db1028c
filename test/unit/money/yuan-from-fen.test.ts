import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { yuanFromFen } from "../../../src/money/yuan-from-fen.js";

test.each([
  [0, "0.00"],
  [1, "0.01"],
  [10, "0.10"],
  [100, "1.00"],
  [1050, "10.50"],
  [4_499_900, "44999.00"],
  [9_007_199_254_740_991, "90071992547409.91"],
])("%i fen are %s yuan", (fen, yuan) => {
  expect(yuanFromFen(fen)).toBe(yuan);
});

test("Minus zero is zero", () => {
  expect(yuanFromFen(-0)).toBe("0.00");
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e21])("It refuses %d fen", (fen) => {
  expect(() => yuanFromFen(fen)).toThrow(InvalidInputError);
  expect(() => yuanFromFen(fen)).toThrow("fen must be a whole number from 0 to 9007199254740991");
});

test.each([["1050"], [1050n], [null], [undefined]])("It takes no %s: that is misuse", (fen) => {
  expect(() => yuanFromFen(fen as never)).toThrow(TypeError);
});
