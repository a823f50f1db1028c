import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { fenFromYuan } from "../../../src/money/fen-from-yuan.js";
import { yuanFromFen } from "../../../src/money/yuan-from-fen.js";
import fc from "../../support/property.js";

test.each([
  ["10", 1000],
  ["10.5", 1050],
  ["10.50", 1050],
  ["10.05", 1005],
  ["0", 0],
  ["0.01", 1],
  ["0.1", 10],
  ["1.15", 115],
  ["19.99", 1999],
  ["50000.00", 5_000_000],
  ["44999.00", 4_499_900],
  ["90071992547409.91", 9_007_199_254_740_991],
])("%s yuan are %i fen", (yuan, fen) => {
  expect(fenFromYuan(yuan)).toBe(fen);
});

test.each([
  ["nothing", ""],
  ["a blank", " "],
  ["blanks around", " 10 "],
  ["a line break", "10\n"],
  ["three decimals", "10.500"],
  ["no digit before the point", ".5"],
  ["no digit after the point", "10."],
  ["two points", "1.0.0"],
  ["a decimal comma", "10,50"],
  ["commas between thousands", "50,000.00"],
  ["a plus", "+10"],
  ["a minus", "-10"],
  ["an exponent", "1e3"],
  ["a hexadecimal", "0x10"],
  ["a leading zero", "010"],
  ["underscores", "10_000"],
  ["a currency", "10 CNY"],
  ["a currency sign", "¥10"],
  ["NaN", "NaN"],
  ["Infinity", "Infinity"],
  ["full-width digits", "１０"],
  ["Chinese digits", "十"],
])("It refuses %s", (_, yuan) => {
  expect(() => fenFromYuan(yuan)).toThrow(
    'The amount in yuan is not what the contract says:\n  yuan must be digits with at most two decimals, such as "10" or "10.50"',
  );
});

test.each(["90071992547409.92", "90071992547410", "9".repeat(400)])(
  "It refuses %s yuan as too much",
  (yuan) => {
    expect(() => fenFromYuan(yuan)).toThrow("yuan must be at most 90071992547409.91");
  },
);

test.each([[10], [10n], [null], [undefined], [["10"]], [{}]])("It takes no %s: that is misuse", (yuan) => {
  expect(() => fenFromYuan(yuan as never)).toThrow(TypeError);
});

test("It reads back whatever yuanFromFen writes", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (fen) => {
      expect(fenFromYuan(yuanFromFen(fen))).toBe(fen);
    }),
  );
});

test("It throws nothing but its own errors on any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[\d.,eE+-]{0,30}$/)),
      (text) => {
        try {
          expect(Number.isSafeInteger(fenFromYuan(text))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
        }
      },
    ),
  );
});
