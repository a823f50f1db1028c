import { isDeepStrictEqual } from "node:util";
import type { Change, Contract } from "./change.js";
import { directions } from "./directions.js";

/**
 * Component schemas that have gone, or have another name. On the wire nothing has changed; but their names are the names
 * of types, here and in whatever somebody else generates.
 */
export function schemaNameChanges(base: Contract, revision: Contract): Change[] {
  const before = base.components?.schemas ?? {};
  const after = revision.components?.schemas ?? {};
  const direction = directions(base);
  const fresh = Object.keys(after).filter((name) => !(name in before));
  return Object.keys(before)
    .filter((name) => !(name in after))
    .map((name) => {
      const successor = fresh.find((other) => isDeepStrictEqual(shape(before[name]), shape(after[other])));
      return {
        rule: successor === undefined ? "schema-removed" : "schema-renamed",
        impact: "major",
        where: name,
        message:
          successor === undefined
            ? `The schema \`${name}\` was removed.`
            : `The schema \`${name}\` is called \`${successor}\` now.`,
        direction: direction(`#/components/schemas/${name}`),
      };
    });
}

/** A schema without what does not change a message: its prose, and the names of the schemas that it refers to. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(shape);
  }
  if (typeof node !== "object" || node === null) {
    return node;
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) => !(key === "description" && typeof value === "string") && !key.startsWith("x-"),
      )
      .map(([key, value]) => [key, key === "$ref" ? "" : shape(value)]),
  );
}
