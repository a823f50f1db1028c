import type { CheckOutcome, CheckResult } from "./check.js";

/** The results of a run. Nothing in it is secret or personal. */
export interface ConformanceReport {
  /** What was looked at: the origin and path of the URL, without its query. */
  readonly target: string;
  /** The seed of the random data. Pass it to get the same data again. */
  readonly seed: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly results: readonly CheckResult[];
  /** How many checks have each outcome. Expected failures are counted separately. */
  readonly counts: Readonly<Record<CheckOutcome | "expected", number>>;
  /** Whether all checks were run, and no “must” failed except those that were expected to. */
  readonly passed: boolean;
  /** Why it ended before all checks were run, as a sentence; undefined if they were. */
  readonly brokenOff?: string | undefined;
}

/** Makes a report of what came of the checks, all or those before the run was broken off. */
export function reportOf(
  url: URL,
  told: Pick<ConformanceReport, "seed" | "startedAt" | "duration" | "results" | "brokenOff">,
): ConformanceReport {
  const counts = countsOf(told.results);
  return {
    target: `${url.origin}${url.pathname}`,
    ...told,
    counts,
    passed: counts.failed === 0 && told.brokenOff === undefined,
  };
}

/** How many results there are of each outcome. */
function countsOf(results: readonly CheckResult[]): ConformanceReport["counts"] {
  const counts = { passed: 0, failed: 0, warning: 0, skipped: 0, expected: 0 };
  for (const result of results) {
    counts[outcomeOf(result)]++;
  }
  return counts;
}

/** What came of a check, where a failure that is expected counts as none. */
export const outcomeOf = ({ outcome, expected }: CheckResult): CheckOutcome | "expected" =>
  expected === undefined ? outcome : "expected";
