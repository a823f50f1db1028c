import type { Change, Contract, Impact } from "./change.js";
import { nameChanges } from "./names.js";
import { openSetChanges } from "./open-sets.js";
import { redoclyChanges } from "./redocly-changes.js";

/** All differences between two contracts, each rated by what it does to who uses the first one. */
export const contractChanges = (base: Contract, revision: Contract): Change[] => [
  ...redoclyChanges(base, revision),
  ...openSetChanges(base, revision),
  ...nameChanges(base, revision),
];

/** The largest impact of changes; undefined if there are none. */
export const impactOf = (changes: Change[]): Impact | undefined =>
  (["major", "minor", "patch"] as const).find((impact) => changes.some((change) => change.impact === impact));
