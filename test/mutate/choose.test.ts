import { expect, test } from "vitest";
import { chosen } from "../../scripts/mutate/choose.js";
import type { FaultClass, Mutant } from "../../scripts/mutate/mutant.js";

const mutant = (faultClass: FaultClass, rule: string, name: string): Mutant => ({
  id: `${faultClass}/${rule} ${name}`,
  class: faultClass,
  rule,
  file: `spec/${name}.yaml`,
  change: "",
  text: () => "",
});

const twenty = (faultClass: FaultClass, rule: string) =>
  Array.from({ length: 20 }, (_, index) => mutant(faultClass, rule, `a${index}`));

const mutants = [...twenty("limits", "by-one"), ...twenty("types", "null"), ...twenty("types", "type")];
const ids = (list: Mutant[]) => list.map(({ id }) => id);

test("A seed always chooses the same faults", () => {
  expect(ids(chosen(mutants, 5, "1"))).toEqual(ids(chosen(mutants, 5, "1")));
});

test("Another seed chooses others", () => {
  expect(ids(chosen(mutants, 5, "1"))).not.toEqual(ids(chosen(mutants, 5, "2")));
});

test("So many of each class are chosen, or all that there are", () => {
  const few = [...mutants, mutant("errata", "id", "only")];
  const classes = chosen(few, 5, "1").map((one) => one.class);
  expect(classes.filter((name) => name === "limits")).toHaveLength(5);
  expect(classes.filter((name) => name === "types")).toHaveLength(5);
  expect(classes.filter((name) => name === "errata")).toHaveLength(1);
});

test("Each rule of a class has its turn", () => {
  const rules = chosen(mutants, 4, "1")
    .filter((one) => one.class === "types")
    .map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "null")).toHaveLength(2);
  expect(rules.filter((rule) => rule === "type")).toHaveLength(2);
});

test("A fault that is new in the contract displaces one other at most", () => {
  const before = ids(chosen(mutants, 5, "1"));
  const after = ids(chosen([...mutants, mutant("limits", "by-one", "new")], 5, "1"));
  expect(before.filter((id) => !after.includes(id)).length).toBeLessThanOrEqual(1);
});
