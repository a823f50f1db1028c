import { expect, test } from "vitest";
import type { CheckResult } from "../../../src/conformance/check.js";
import { jsonReport } from "../../../src/conformance/reports/json-report.js";
import { failedWith, sampleReport } from "./sample-report.js";

test("A report is these members, and no others", () => {
  const text = jsonReport(sampleReport);
  expect(text.endsWith("}\n")).toBe(true);
  const { results, ...rest } = JSON.parse(text);
  expect(rest).toEqual({
    format: 1,
    target: "http://127.0.0.1:3000/callbacks",
    seed: 7,
    startedAt: "2026-11-26T06:00:00.000Z",
    duration: 4321,
    passed: false,
    counts: { passed: 1, failed: 1, warning: 1, skipped: 1, expected: 1 },
  });
  expect(results[0]).toEqual({
    id: "takes-all",
    title: "Takes all callbacks",
    level: "must",
    outcome: "passed",
    duration: 1500,
  });
  expect(results[4]).toEqual({
    id: "refuses-get",
    title: "Refuses GET",
    level: "must",
    outcome: "failed",
    reason: "It was answered 200.",
    advice: "Verify the signature first.",
    expected: "the proxy answers",
    duration: 12,
  });
});

test("Why it was broken off is told", () => {
  expect(JSON.parse(jsonReport({ ...sampleReport, brokenOff: "It was stopped." }))).toMatchObject({
    brokenOff: "It was stopped.",
  });
});

test("What else hangs on a result is not written", () => {
  const more = { body: "4000 0000" } as Partial<CheckResult>;
  expect(jsonReport(failedWith(more))).not.toContain("4000");
});
