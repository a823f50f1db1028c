import type { Change, Contract } from "./change.js";
import { directions } from "./directions.js";
import { place } from "./place.js";
import { type RedoclyChange, redoclyReport } from "./redocly-report.js";
import { sameConstants } from "./same-constants.js";

/** The changes that Redocly finds, without its false alarms at constants. */
export function redoclyChanges(base: Contract, revision: Contract): Change[] {
  const directionOf = directions(revision);
  const directionBefore = directions(base);
  const found = redoclyReport(base, revision).map((change) => ({
    ...change,
    direction: change.revision
      ? directionOf(change.revision.pointer)
      : directionBefore(change.base?.pointer ?? ""),
  }));
  return sameConstants(found).flatMap((change): Change[] => {
    const { verdicts, kind, property, impact, direction } = change;
    const where = whereOf(change);
    if (verdicts.length === 0) {
      return [{ rule: undefined, impact, where, message: `${property ?? ""} ${kind}`.trim(), direction }];
    }
    return verdicts.map(({ ruleId, message, ...verdict }) => ({
      rule: ruleId,
      impact: verdict.impact,
      where,
      message,
      direction,
    }));
  });
}

/** Tags are a list; their names say more than their numbers. */
function whereOf({ path, base, revision }: RedoclyChange): string {
  const { name } = Object(revision?.value ?? base?.value) as { name?: unknown };
  return path.startsWith("#/tags/") && typeof name === "string" ? `tag ${name}` : place(path);
}
