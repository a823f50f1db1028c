import { conditional } from "./conditional.js";
import type { Document, Schema } from "./document.js";

/**
 * A description whose classes compile in every language. It takes the same messages; what no class can have
 * stands under keywords of JSON Schema that validators know and generators pass over:
 *
 * - choices between objects, or of an object and a list, which Java cannot tell apart: under `if`;
 * - properties that can only be null, and second spellings of a name, which are one name in Java, Go and Python;
 * - what must not be (`not`), of which generators make classes.
 *
 * Integers that 32 bits cannot hold get a format: Go and Java take 32 bits for all others.
 */
export const forGenerators = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_, part: unknown) => {
    if (typeof part !== "object" || part === null) {
      return part;
    }
    const schema = conditional(part as Schema, document.components.schemas);
    return schema.type === "object" ? withoutNot(withPlainProperties(schema)) : withSize(schema);
  });

function withPlainProperties(schema: Schema): Schema {
  const seen = new Set<string>();
  const isPlain = ([name, { type }]: [string, Schema]) => {
    const letters = name.toLowerCase().replaceAll(/[^a-z\d]/g, "");
    const isFirst = !seen.has(letters);
    seen.add(letters);
    return isFirst && type !== "null";
  };
  const all = Object.entries(schema.properties ?? {});
  const plain = all.filter(isPlain);
  const others = all.filter((property) => !plain.includes(property));
  return others.length === 0
    ? schema
    : withDependent(
        { ...schema, properties: Object.fromEntries(plain) },
        others.map(([name, property]) => [name, { properties: { [name]: property } }]),
      );
}

/** What is forbidden is so to all that have one of the names that a valid value has. */
function withoutNot(schema: Schema): Schema {
  const { not, ...rest } = schema;
  const [name] = schema.required ?? [];
  return not === undefined || name === undefined ? schema : withDependent(rest, [[name, { not }]]);
}

function withSize(schema: Schema): Schema {
  const largest = Number(schema.maximum ?? schema.exclusiveMaximum ?? 0);
  return schema.type === "integer" && largest > 2 ** 31 - 1 ? { ...schema, format: "int64" } : schema;
}

const withDependent = (schema: Schema, dependents: [name: string, Schema][]): Schema => ({
  ...schema,
  dependentSchemas: { ...(schema.dependentSchemas as object), ...Object.fromEntries(dependents) },
});
