import { expect, test } from "vitest";
import { mutateOptions } from "../../scripts/mutate/options.js";

test("Without options, a dozen of each class and the named faults are tried, against 95 %", () => {
  expect(mutateOptions([])).toMatchObject({
    perClass: 12,
    seed: "1",
    named: true,
    goal: 95,
    list: false,
    only: [],
  });
});

test("Classes can be chosen", () => {
  expect(mutateOptions(["--class", "limits", "--class", "errata"]).classes).toEqual(["limits", "errata"]);
});

test("A class that does not exist is refused", () => {
  expect(() => mutateOptions(["--class", "limit"])).toThrow("There is no class limit.");
});

test("A count that is no number is refused", () => {
  expect(() => mutateOptions(["--per-class", "many"])).toThrow("--per-class must be a whole number from 0.");
});
