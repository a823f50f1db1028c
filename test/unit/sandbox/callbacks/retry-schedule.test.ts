import { expect, test } from "vitest";
import { attemptLimit, waitBefore } from "../../../../src/sandbox/callbacks/retry-schedule.js";

// Intervals in seconds, as the platform's documentation has them.
test.each([
  [2, 10],
  [6, 10],
  [7, 84.0],
  [10, 89.7],
  [20, 131.3],
  [30, 260.4],
  [40, 661.4],
  [50, 1906.7],
  [60, 5774.4],
  [68, 14193.9],
  [69, 14400],
  [120, 14400],
])("attempt %i comes %d s after the one before", (attempt, seconds) => {
  expect((waitBefore(attempt) as number) / 1000).toBeCloseTo(seconds, 1);
});

test("there is no attempt 121", () => {
  expect(waitBefore(121)).toBeUndefined();
  expect(attemptLimit).toBe(120);
});

test("the formula holds for 62 attempts, 7 to 68", () => {
  const byFormula = Array.from({ length: 119 }, (_, index) => waitBefore(index + 2) as number).filter(
    (wait) => wait > 10_000 && wait < 14_400_000,
  );
  expect(byFormula).toHaveLength(62);
});

test("all attempts fall within eleven days", () => {
  const total = Array.from({ length: 119 }, (_, index) => waitBefore(index + 2) as number).reduce(
    (sum, wait) => sum + wait,
    0,
  );
  expect(total / 86_400_000).toBeCloseTo(10.24, 2);
});
