import { expect, test } from "vitest";
import type { FaultClass } from "../../scripts/mutate/mutant.js";
import { type Result, report, shortfalls } from "../../scripts/mutate/report.js";
import type { Verdict } from "../../scripts/mutate/run/messages.js";

const seen: Verdict = { verdict: "killed", stage: "test", by: "a test" };

const result = (faultClass: FaultClass, name: string, verdict: Verdict): Result => ({
  mutant: {
    id: `${faultClass}/rule ${name}`,
    class: faultClass,
    rule: "rule",
    file: "spec/a.yaml",
    change: "600 → 601",
    text: () => "",
  },
  verdict,
});

const results = (faultClass: FaultClass, killed: number, survived: number) =>
  [...Array(killed + survived).keys()].map((index) =>
    result(faultClass, String(index), index < killed ? seen : { verdict: "survived" }),
  );

test("The report has the rate of each class and of all, and each fault that nobody saw", () => {
  expect(
    report([
      result("limits", "one", seen),
      result("limits", "two", { verdict: "survived" }),
      result("errata", "three", { verdict: "killed", stage: "lint", by: "a rule" }),
    ]),
  ).toBe(
    [
      "class                  seen     rate",
      "limits                  1/2   50.0 %",
      "errata                  1/1  100.0 %",
      "all                     2/3   66.7 %",
      "Seen: 0 by generate, 1 by test, 1 by lint.",
      "",
      "Nobody saw:",
      "  limits/rule two",
      "      600 → 601",
    ].join("\n"),
  );
});

test("A fault that could not be tried is not counted as seen, and is named with the reason", () => {
  const text = report([result("limits", "one", { verdict: "error", by: "No verdict after 300 s." })]);
  expect(text).toContain("limits                  0/1    0.0 %");
  expect(text).toContain(
    "Could not be tried:\n  limits/rule one\n      600 → 601\n      No verdict after 300 s.",
  );
});

test("Nothing is short when the goals are met", () => {
  expect(shortfalls([...results("limits", 19, 1), ...results("types", 20, 0)], 95)).toEqual([]);
});

test("It is told when too few of all are seen", () => {
  expect(shortfalls([...results("limits", 9, 1), ...results("types", 9, 1)], 95)).toEqual([
    "90.0 % of all were seen; the goal is 95 %.",
  ]);
});

test("It is told when too few of a class are seen, although enough of all are", () => {
  expect(shortfalls([...results("limits", 8, 2), ...results("types", 90, 0)], 95)).toEqual([
    "80.0 % of limits were seen; the goal is 85 %.",
  ]);
});

test("A class with a handful of faults has no goal of its own", () => {
  expect(shortfalls([...results("limits", 1, 1), ...results("types", 90, 0)], 95)).toEqual([]);
});
