import type { CheckOutcome, CheckResult } from "./check.js";

/** What came of a run. Nothing in it is secret or personal. */
export interface ConformanceReport {
  /** What was looked at: the origin and path of the URL, without its query. */
  readonly target: string;
  /** What random data was made from: pass it to have the same again. */
  readonly seed: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly results: readonly CheckResult[];
  /** How many there are of each outcome; those that were expected to fail are counted by themselves. */
  readonly counts: Readonly<Record<CheckOutcome | "expected", number>>;
  /** Whether no “must” failed, but for those that were expected to. */
  readonly passed: boolean;
}

/** How many results there are of each outcome. */
export function countsOf(results: readonly CheckResult[]): ConformanceReport["counts"] {
  const counts = { passed: 0, failed: 0, warning: 0, skipped: 0, expected: 0 };
  for (const { outcome, expected } of results) {
    counts[expected === undefined ? outcome : "expected"]++;
  }
  return counts;
}
