import type { Change, Contract } from "./change.js";
import { directions } from "./directions.js";
import { withNamedParameters } from "./named-parameters.js";
import { place } from "./place.js";
import { at } from "./pointer.js";
import { redoclyReport } from "./redocly-report.js";
import { sameConstants } from "./same-constants.js";

/** The changes that Redocly finds, without its false alarms at constants. */
export function redoclyChanges(base: Contract, revision: Contract): Change[] {
  const [named, namedBefore] = [withNamedParameters(revision), withNamedParameters(base)];
  const directionOf = directions(named);
  const directionBefore = directions(namedBefore);
  const found = redoclyReport(namedBefore, named).map((change) => ({
    ...change,
    direction: change.revision
      ? directionOf(change.revision.pointer)
      : directionBefore(change.base?.pointer ?? ""),
  }));
  return sameConstants(found).flatMap((change): Change[] => {
    const { verdicts, kind, property, impact, direction } = change;
    const where = whereOf(change.kind === "removed" ? base : revision, change.path);
    if (verdicts.length === 0) {
      const message = `${property ?? ""} ${kind}`.trim();
      // What an extension says is no part of a message.
      const rated = /\/x-[^/]+$/.test(change.path) ? "patch" : impact;
      return [{ rule: undefined, impact: rated, where, message, direction }];
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

/** Tags and parameters are lists; their names say more than their numbers. */
function whereOf(contract: Contract, path: string): string {
  const [, list, end] = /^(#\/tags\/\d+|#.*\/parameters\/\d+)(.*)$/.exec(path) ?? [];
  const { name } = Object(list && at(contract, list)) as { name?: string };
  if (list === undefined || name === undefined) {
    return place(path);
  }
  return list.startsWith("#/tags/") ? `tag ${name}` : place(`${list.replace(/\d+$/, name)}${end}`);
}
