import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { type FaultClass, faultClasses } from "./mutant.js";

export const usage = `npm run mutate -- [options]

  --per-class N   how many faults of each class, beside the named ones (12; 0: only those)
  --seed TEXT     which ones (1)
  --class NAME    only this class; may be repeated
  --only ID       only this fault; may be repeated
  --no-named      without the named ones
  --no-records    without the tests that only record the contract (test/contract/golden/*.txt), which see each change
  --goal N        fails when fewer than N % are seen (95), or, of a class with 8 or more, fewer than 85 %
  --workers N     how many at a time (one a processor)
  --list          prints the chosen faults and tries none

Classes: ${faultClasses.join(", ")}`;

export interface Options {
  perClass: number;
  seed: string;
  classes: readonly FaultClass[];
  only: readonly string[];
  named: boolean;
  records: boolean;
  goal: number;
  workers: number;
  list: boolean;
}

/** @throws Error with the usage, when an option is not known or has a wrong value. */
export function mutateOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      "per-class": { type: "string", default: "12" },
      seed: { type: "string", default: "1" },
      class: { type: "string", multiple: true, default: [] },
      only: { type: "string", multiple: true, default: [] },
      named: { type: "boolean", default: true },
      records: { type: "boolean", default: true },
      goal: { type: "string", default: "95" },
      workers: { type: "string", default: String(availableParallelism()) },
      list: { type: "boolean", default: false },
    },
  });
  const number = (name: "per-class" | "goal" | "workers", least: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least) {
      throw new Error(`--${name} must be a whole number from ${least}.\n\n${usage}`);
    }
    return value;
  };
  const unknown = values.class.find((name) => !faultClasses.includes(name as FaultClass));
  if (unknown !== undefined) {
    throw new Error(`There is no class ${unknown}.\n\n${usage}`);
  }
  return {
    perClass: number("per-class", 0),
    seed: values.seed,
    classes: values.class.length > 0 ? (values.class as FaultClass[]) : faultClasses,
    only: values.only,
    named: values.named,
    records: values.records,
    goal: number("goal", 0),
    workers: number("workers", 1),
    list: values.list,
  };
}
