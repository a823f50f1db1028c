import type { CheckResult } from "../check.js";
import type { ConformanceReport } from "../report.js";
import { element, type Xml } from "./xml.js";

/**
 * A report as JUnit's XML, which all CI systems read. Each check is a test case of the class `cup-quickpay.ID`:
 *
 * - failed: a failure;
 * - a “should” that does not hold: passed, as it must not stop a job, with the warning as the case's output;
 * - skipped, and failed as expected: skipped, with the reason.
 *
 * A run that was broken off has one more case, with an error.
 *
 * @example
 * writeFileSync("check.xml", junitReport(report));
 */
export function junitReport(report: ConformanceReport): string {
  const { target, seed, startedAt, duration, results, counts, brokenOff } = report;
  const cases = results.map(caseOf);
  if (brokenOff !== undefined) {
    cases.push(
      element("testcase", { classname: "cup-quickpay", name: "All checks are run", time: "0.000" }, [
        element("error", { message: brokenOff, type: "broken_off" }),
      ]),
    );
  }
  const sums = {
    tests: cases.length,
    failures: counts.failed,
    errors: brokenOff === undefined ? 0 : 1,
    skipped: counts.skipped + counts.expected,
    time: seconds(duration),
  };
  const name = `cup-quickpay check ${target}`;
  const properties = element("properties", {}, [
    element("property", { name: "target", value: target }),
    element("property", { name: "seed", value: seed }),
  ]);
  const suite = element("testsuite", { name, ...sums, timestamp: startedAt.slice(0, 19) }, [
    properties,
    ...cases,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name, ...sums }, [suite])}\n`;
}

const caseOf = (result: CheckResult): Xml =>
  element(
    "testcase",
    { classname: `cup-quickpay.${result.id}`, name: result.title, time: seconds(result.duration) },
    outcomeOf(result),
  );

function outcomeOf({ outcome, reason = "", advice = "", expected }: CheckResult): Xml[] {
  if (expected !== undefined) {
    return [
      element("skipped", { message: `expected: ${expected}` }),
      element("system-out", {}, `${outcome}: ${reason}\n${advice}`),
    ];
  }
  switch (outcome) {
    case "failed":
      return [element("failure", { message: reason, type: "check_failed" }, `${reason}\n${advice}`)];
    case "warning":
      return [element("system-out", {}, `warning: ${reason}\n${advice}`)];
    case "skipped":
      return [element("skipped", { message: reason })];
    default:
      return [];
  }
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3);
