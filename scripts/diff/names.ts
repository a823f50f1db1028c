import { isDeepStrictEqual } from "node:util";
import type { Change, Contract } from "./change.js";
import { directions } from "./directions.js";

/**
 * Component schemas that have gone, and schemas and callbacks that have another name. On the wire nothing has changed;
 * but these names are those of types, here and in whatever somebody else generates.
 */
export const nameChanges = (base: Contract, revision: Contract): Change[] => [
  ...schemaNameChanges(base, revision),
  ...callbackNameChanges(base, revision),
];

/** Redocly tells of a callback that has gone, but not of one that has another name. */
function callbackNameChanges(base: Contract, revision: Contract): Change[] {
  const before = base.webhooks ?? {};
  const after = revision.webhooks ?? {};
  return Object.entries(before).flatMap(([name, { post }]): Change[] => {
    const successor = Object.keys(after).find(
      (other) => after[other]?.post?.operationId === post?.operationId,
    );
    return name in after || successor === undefined
      ? []
      : [
          {
            rule: "callback-renamed",
            impact: "major",
            where: `callback ${name}`,
            message: `The callback \`${name}\` is called \`${successor}\` now.`,
            direction: "received",
          },
        ];
  });
}

function schemaNameChanges(base: Contract, revision: Contract): Change[] {
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
