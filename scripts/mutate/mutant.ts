/** The classes of faults, in the order of the table. */
export const faultClasses = [
  "required-dropped",
  "required-added",
  "limits",
  "values",
  "patterns",
  "types",
  "statuses",
  "paths",
  "signatures",
  "examples",
  "codes",
  "banks-regions",
  "provenance",
  "prose-figures",
  "steps",
  "errata",
] as const;

export type FaultClass = (typeof faultClasses)[number];

/** A single fault in one file of the contract. */
export interface Mutant {
  /** Class, rule, file and place: the same in each run, as long as the place is there. */
  id: string;
  class: FaultClass;
  /** Which rule made it, or `named`. */
  rule: string;
  /** From the root of the project. */
  file: string;
  /** What is other than in the contract. */
  change: string;
  /** The whole file with the fault. */
  text(): string | Promise<string>;
}
