import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faultClasses } from "../../scripts/mutate/mutant.js";
import { allMutants, equivalents, everyMutant } from "../../scripts/mutate/mutants.js";
import { namedMutants } from "../../scripts/mutate/named.js";

const all = allMutants();

test("Each class has faults to choose from", () => {
  expect([...new Set(all.map((mutant) => mutant.class))].sort()).toEqual([...faultClasses].sort());
});

test("No two faults have one id", () => {
  const ids = [...all, ...namedMutants()].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("Each fault that a review made by hand can still be made", () => {
  expect(namedMutants()).toHaveLength(44);
  for (const { file, text } of namedMutants()) {
    expect(text()).not.toBe(readFileSync(file, "utf8"));
  }
});

test("Each fault that is not tried could be made, and has a reason", () => {
  const ids = everyMutant().map(({ id }) => id);
  expect(equivalents().filter(({ id, why }) => !ids.includes(id) || why.length < 20)).toEqual([]);
});
