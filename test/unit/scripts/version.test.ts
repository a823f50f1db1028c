import { describe, expect, test } from "vitest";
import { byVersion, demandedStep, stepped } from "../../../scripts/diff/version.js";

describe("demandedStep", () => {
  test.each([
    ["0.1.0", "major", "minor"],
    ["0.1.0", "minor", "patch"],
    ["0.1.0", "patch", "patch"],
    ["0.1.0", undefined, undefined],
    ["1.4.2", "major", "major"],
    ["1.4.2", "minor", "minor"],
    ["1.4.2", "patch", "patch"],
  ] as const)("after %s a change of impact %s demands a %s release", (version, impact, step) => {
    expect(demandedStep(version, impact)).toBe(step);
  });
});

describe("stepped", () => {
  test.each([
    ["major", "2.0.0"],
    ["minor", "1.5.0"],
    ["patch", "1.4.3"],
    [undefined, "1.4.2"],
  ] as const)("a %s step leads from 1.4.2 to %s", (step, version) => {
    expect(stepped("1.4.2", step)).toBe(version);
  });

  test("refuses what is no version", () => {
    expect(() => stepped("next", "patch")).toThrow("next is no version of three numbers.");
  });
});

test("byVersion orders by numbers, not by letters", () => {
  expect(["0.10.0", "1.0.0", "0.9.1", "0.9.0"].sort(byVersion)).toEqual([
    "0.9.0",
    "0.9.1",
    "0.10.0",
    "1.0.0",
  ]);
});
