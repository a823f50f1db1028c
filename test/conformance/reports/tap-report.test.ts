import { expect, test } from "vitest";
import { tapReport } from "../../../src/conformance/reports/tap-report.js";
import { failedWith, sampleReport } from "./sample-report.js";

test("A report of each outcome is this", () => {
  expect(tapReport(sampleReport)).toBe(`TAP version 14
# http://127.0.0.1:3000/callbacks, seed 7
ok 1 - Takes all callbacks
  ---
  id: "takes-all"
  level: "must"
  duration_ms: 1500
  ...
not ok 2 - Refuses a callback without a signature
  ---
  id: "refuses-unsigned"
  level: "must"
  duration_ms: 12
  failed: "It was answered 200."
  advice: "Verify the signature first."
  ...
ok 3 - Is reached by TLS
  ---
  id: "uses-tls"
  level: "should"
  duration_ms: 0
  warning: "The URL is http."
  advice: "Use https."
  ...
ok 4 - Has one effect # SKIP Nothing shows effects.
  ---
  id: "one-effect"
  level: "must"
  duration_ms: 0
  skipped: "Nothing shows effects."
  ...
not ok 5 - Refuses GET # TODO the proxy answers
  ---
  id: "refuses-get"
  level: "must"
  duration_ms: 12
  failed: "It was answered 200."
  advice: "Verify the signature first."
  ...
1..5
`);
});

test("A run that was broken off bails out", () => {
  const lines = tapReport({ ...sampleReport, brokenOff: "It was\nstopped." }).split("\n");
  expect(lines.slice(-3)).toEqual(["1..5", "Bail out! It was stopped.", ""]);
});

test("No text begins a line or a directive of its own", () => {
  const text = "a # SKIP b\\\nok 9 - c\u2028d";
  expect(tapReport(failedWith({ title: text, reason: text, advice: undefined }))).toBe(`TAP version 14
# http://127.0.0.1:3000/callbacks, seed 7
not ok 1 - a \\# SKIP b\\\\ ok 9 - c d
  ---
  id: "refuses-unsigned"
  level: "must"
  duration_ms: 12
  failed: "a # SKIP b\\\\\\nok 9 - c\u2028d"
  ...
1..1
`);
});
