import type { Check } from "../../../conformance/check.js";

/** Prints the checks that there are, a line each. */
export function listChecks(checks: readonly Pick<Check<unknown>, "id" | "level" | "title">[]): void {
  const longest = Math.max(...checks.map(({ id }) => id.length));
  for (const { id, level, title } of checks) {
    console.log(`${id.padEnd(longest)}  ${level.padEnd("should".length)}  ${title}`);
  }
}
