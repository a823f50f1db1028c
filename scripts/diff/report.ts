import { whatToDo } from "./advice.js";
import type { Change } from "./change.js";

/** Tells of changes what a person needs: breaks with what to do, additions, and how many others there are. */
export function report(changes: Change[]): string {
  const [breaks, additions, others] = (["major", "minor", "patch"] as const).map((impact) =>
    changes.filter((change) => change.impact === impact),
  ) as [Change[], Change[], Change[]];
  return [
    `Breaks: ${breaks.length}`,
    ...breaks.map((change) => `  ${change.where}\n    ${change.message}\n    To do: ${whatToDo(change)}`),
    `Additions: ${additions.length}`,
    ...additions.map(({ where, message }) => `  ${where}: ${message}`),
    `Other changes, of descriptions, of examples, and what lets more pass: ${others.length}`,
  ].join("\n");
}
