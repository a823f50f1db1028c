import type { CheckResult } from "../check.js";
import type { ConformanceReport } from "../report.js";

/**
 * A report in the Test Anything Protocol, version 14. What was skipped is `# SKIP`, a failure that is expected `# TODO`;
 * a “should” that does not hold is `ok`, as it must not stop a job, with its warning below.
 *
 * @example
 * writeFileSync("check.tap", tapReport(report));
 */
export function tapReport(report: ConformanceReport): string {
  const { target, seed, results, brokenOff } = report;
  const lines = [
    "TAP version 14",
    `# ${oneLine(target)}, seed ${seed}`,
    ...results.flatMap((result, at) => [`${pointOf(result, at + 1)}`, ...detailsOf(result)]),
    `1..${results.length}`,
  ];
  if (brokenOff !== undefined) {
    lines.push(`Bail out! ${oneLine(brokenOff)}`);
  }
  return `${lines.join("\n")}\n`;
}

function pointOf({ title, outcome, reason = "", expected }: CheckResult, number: number): string {
  const point = `${outcome === "failed" ? "not ok" : "ok"} ${number} - ${description(title)}`;
  if (expected !== undefined) {
    return `${point} # TODO ${oneLine(expected)}`;
  }
  return outcome === "skipped" ? `${point} # SKIP ${oneLine(reason)}` : point;
}

/** The block of YAML below a point, with each text as JSON writes it, which is YAML too. */
function detailsOf({ id, level, outcome, reason, advice, duration }: CheckResult): string[] {
  const told = { id, level, duration_ms: duration, [outcome]: reason, advice };
  const lines = Object.entries(told)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return ["  ---", ...lines, "  ..."];
}

/** In a description `#` begins a directive. */
const description = (text: string) => oneLine(text).replace(/[\\#]/g, "\\$&");

const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
