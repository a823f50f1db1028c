import { expect, test } from "vitest";
import { type Duration, milliseconds } from "../../../src/options/duration.js";

test.each<[Duration, number]>([
  [500, 500],
  ["500ms", 500],
  ["10s", 10_000],
  ["1.5s", 1500],
  ["30m", 1_800_000],
  ["4h", 14_400_000],
  ["11d", 950_400_000],
  ["2147483647ms", 2_147_483_647],
  [1.5, 2],
])("%s is %i ms", (duration, expected) => {
  expect(milliseconds("timeout", duration)).toBe(expected);
});

test.each(["", "500", "4 h", "4x", "-1s", "h", -1, Number.NaN, Number.POSITIVE_INFINITY, null])(
  "%o is no time span",
  (wrong) => {
    expect(() => milliseconds("timeout", wrong as Duration)).toThrow(TypeError);
  },
);

test("what is no time span is told with the option's name, its range and ways to write it", () => {
  expect(() => milliseconds("timeout", "soon" as Duration)).toThrow(
    'timeout must be a time span such as 500, "10s" or "4h", from 1ms to 24.8d, not "soon".',
  );
});

test.each<Duration>([0, 0.5, "0.0005s", 2 ** 31, "25d"])("%s is out of range for a timer", (wrong) => {
  expect(() => milliseconds("timeout", wrong)).toThrow("must be a time span from 1ms to 24.8d, not ");
});

test("a range of its own can begin at nothing and be without an end", () => {
  const range = { least: 0, most: Number.POSITIVE_INFINITY };
  expect([milliseconds("basicTime", 0, range), milliseconds("basicTime", "25d", range)]).toEqual([
    0, 2_160_000_000,
  ]);
  expect(() => milliseconds("basicTime", -1, range)).toThrow(
    "basicTime must be a time span of 0ms or more, not -1.",
  );
});

test("a range is told in the largest unit that it fills", () => {
  const most = Number.POSITIVE_INFINITY;
  expect(() => milliseconds("keys", "1d", { least: 1_123_200_000, most })).toThrow(
    'keys must be a time span of 13d or more, not "1d".',
  );
  expect(() => milliseconds("timeout", 500, { least: 1000, most: 86_400_000 })).toThrow(
    "timeout must be a time span from 1s to 1d, not 500.",
  );
});
