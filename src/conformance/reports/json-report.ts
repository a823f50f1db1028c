import type { CheckResult } from "../check.js";
import type { ConformanceReport } from "../report.js";

/** What `jsonReport` writes. Members may be added; none is taken away or changed while `format` is 1. */
export interface JsonReport extends ConformanceReport {
  readonly format: 1;
}

/**
 * A report as JSON, for programs: see `JsonReport`. What is undefined is left out.
 *
 * @example
 * writeFileSync("check.json", jsonReport(report));
 */
export function jsonReport(report: ConformanceReport): string {
  // Each member by its name, so that nothing comes with them.
  const { target, seed, startedAt, duration, passed, brokenOff, counts, results } = report;
  const written: JsonReport = {
    format: 1,
    target,
    seed,
    startedAt,
    duration,
    passed,
    brokenOff,
    counts,
    results: results.map(resultOf),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const resultOf = ({ id, title, level, outcome, reason, advice, expected, duration }: CheckResult) => ({
  id,
  title,
  level,
  outcome,
  reason,
  advice,
  expected,
  duration,
});
