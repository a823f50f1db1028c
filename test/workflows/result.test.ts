import { expect, test } from "vitest";
import { resultsOf } from "../../scripts/workflows/result.js";

const step = (stepId: string, ...checks: [name: string, status: string][]) => ({
  stepId,
  request: { body: "SENTINEL" },
  checks: checks.map(([name, status]) => ({ name, status, message: "SENTINEL" })),
});

const logs = (...executedSteps: object[]) =>
  JSON.stringify({ files: { "a.json": { executedWorkflows: [{ workflowId: "purchase", executedSteps }] } } });

test("Passed and failed checks are counted, and the kinds of those that failed named once", () => {
  const failing = step(
    "request",
    ["success criteria check", "error"],
    ["success criteria check", "error"],
    ["schema check", "error"],
    ["content-type check", "success"],
  );
  expect(resultsOf(logs(failing))).toEqual([
    {
      workflow: "purchase",
      step: "request",
      passed: 1,
      failed: 3,
      note: "success criteria check, schema check",
    },
  ]);
});

test("Of a step that was repeated, the last attempt counts", () => {
  const attempts = [step("result", ["schema check", "error"]), step("result", ["schema check", "success"])];
  expect(resultsOf(logs(...attempts))).toEqual([
    { workflow: "purchase", step: "result", passed: 1, failed: 0, note: "attempt 2" },
  ]);
});

test("A warning is no success", () => {
  expect(resultsOf(logs(step("a", ["schema check", "warning"])))).toMatchObject([{ passed: 0, failed: 1 }]);
});

test("A check of an unknown name is told without it", () => {
  const results = resultsOf(logs(step("request", ["SENTINEL", "error"])));
  expect(results).toMatchObject([{ failed: 1, note: "another check" }]);
  expect(JSON.stringify(results)).not.toContain("SENTINEL");
});
