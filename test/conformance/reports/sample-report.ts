import type { CheckResult } from "../../../src/conformance/check.js";
import type { ConformanceReport } from "../../../src/conformance/report.js";

const failed: CheckResult = {
  id: "refuses-unsigned",
  title: "Refuses a callback without a signature",
  level: "must",
  outcome: "failed",
  reason: "It was answered 200.",
  advice: "Verify the signature first.",
  duration: 12,
};

/** A report with one result of each outcome. */
export const sampleReport: ConformanceReport = {
  target: "http://127.0.0.1:3000/callbacks",
  seed: 7,
  startedAt: "2026-11-26T06:00:00.000Z",
  duration: 4321,
  results: [
    { id: "takes-all", title: "Takes all callbacks", level: "must", outcome: "passed", duration: 1500 },
    failed,
    {
      id: "uses-tls",
      title: "Is reached by TLS",
      level: "should",
      outcome: "warning",
      reason: "The URL is http.",
      advice: "Use https.",
      duration: 0,
    },
    {
      id: "one-effect",
      title: "Has one effect",
      level: "must",
      outcome: "skipped",
      reason: "Nothing shows effects.",
      duration: 0,
    },
    { ...failed, id: "refuses-get", title: "Refuses GET", expected: "the proxy answers" },
  ],
  counts: { passed: 1, failed: 1, warning: 1, skipped: 1, expected: 1 },
  passed: false,
};

/** The same with these texts in the failure. */
export const failedWith = (texts: Partial<CheckResult>): ConformanceReport => ({
  ...sampleReport,
  results: [{ ...failed, ...texts }],
  counts: { passed: 0, failed: 1, warning: 0, skipped: 0, expected: 0 },
});
