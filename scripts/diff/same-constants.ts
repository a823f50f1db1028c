import type { Direction } from "./change.js";
import type { RedoclyChange } from "./redocly-report.js";

type Directed = RedoclyChange & { direction: Direction | undefined };

/**
 * Takes back a verdict that Redocly gives twice wrongly: to it, `const: CNY` that becomes `enum: [CNY, USD]` is a
 * constant removed and a set of values that was not there. It is one set that has grown, or the same: nobody who sends
 * `CNY` breaks. Who receives may get the new value, so there the verdict stands unless the set is the same.
 */
export function sameConstants<Change extends Directed>(changes: Change[]): Change[] {
  const sets = new Map<string, { before?: unknown[]; after?: unknown[] }>();
  for (const change of changes) {
    if (change.property === "const" || change.property === "enum") {
      sets.set(change.path, { ...sets.get(change.path), ...values(change) });
    }
  }
  return changes.map((change) => {
    const { before, after } = sets.get(change.path) ?? {};
    const isOfTheSet = change.property === "const" || change.property === "enum";
    if (!isOfTheSet || before === undefined || after === undefined) {
      return change;
    }
    const keepsAll = before.every((value) => after.includes(value));
    const addsNone = after.every((value) => before.includes(value));
    const isFine = keepsAll && (addsNone || change.direction === "sent");
    return isFine ? { ...change, impact: addsNone ? "patch" : "minor", verdicts: [] } : change;
  });
}

/** The values of one of the two keywords; the other one, that takes its place, has none on that side. */
function values({ property, base, revision }: RedoclyChange): { before?: unknown[]; after?: unknown[] } {
  const list = (value: unknown) => (property === "const" ? [value] : (value as unknown[]));
  return {
    ...(base?.value !== undefined && { before: list(base.value) }),
    ...(revision?.value !== undefined && { after: list(revision.value) }),
  };
}
