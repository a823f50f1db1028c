import { expect, test } from "vitest";
import { retryAfter } from "../../../src/transport/retry-after.js";

const now = Date.UTC(2026, 10, 25, 12, 0, 0);

test.each([
  ["seconds", "120", 120],
  ["no seconds", "0", 0],
  ["blanks around seconds", " 7 ", 7],
  ["a date to come", "Wed, 25 Nov 2026 12:00:30 GMT", 30],
  ["a date that has passed", "Wed, 25 Nov 2026 11:00:00 GMT", 0],
])("%s: %j is %d s", (_what, header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});

test.each([[null], [""], ["-1"], ["1.5"], ["soon"], ["9999999999"], ["1e3"], ["Wed, someday"]])(
  "%j is nothing to wait for",
  (header) => {
    expect(retryAfter(header, now)).toBeUndefined();
  },
);
