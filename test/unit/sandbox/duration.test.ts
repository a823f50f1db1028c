import { expect, test } from "vitest";
import { type Duration, milliseconds } from "../../../src/sandbox/duration.js";

test.each<[Duration, number]>([
  [500, 500],
  ["500ms", 500],
  ["10s", 10_000],
  ["1.5s", 1500],
  ["30m", 1_800_000],
  ["4h", 14_400_000],
  ["11d", 950_400_000],
])("%s is %i ms", (duration, expected) => {
  expect(milliseconds(duration)).toBe(expected);
});

test.each(["", "4 h", "4x", "-1s", "h", -1, Number.NaN])("%o is no time span", (wrong) => {
  expect(() => milliseconds(wrong as Duration)).toThrow(TypeError);
});
