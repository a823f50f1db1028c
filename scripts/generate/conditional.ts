import type { Schema } from "./document.js";

/**
 * A choice of two as a condition, where something tells them apart. Generators pass over conditions: of two objects
 * they make one class with the properties of both, and of an object or a list whatever comes. Other schemas are
 * returned as they are.
 */
export function conditional(schema: Schema, schemas: Record<string, Schema>): Schema {
  const { oneOf, ...rest } = schema;
  const branches = (oneOf ?? []) as Schema[];
  const [first = {}, second = {}] = branches;
  const [one, other] = [first, second].map((branch) => schemas[lastPart(branch)] ?? branch) as [
    Schema,
    Schema,
  ];
  if (branches.length !== 2 || one.type !== "object") {
    return schema;
  }
  if (other.type === "array") {
    return { ...rest, ...condition({ type: "object" }, first, second) };
  }
  const [name] = (other.not as Schema | undefined)?.required ?? [];
  return name !== undefined && one.required?.includes(name)
    ? {
        ...rest,
        type: "object",
        properties: { ...one.properties, ...furtherProperties(other, one) },
        ...condition({ required: [name] }, first, second),
      }
    : schema;
}

function condition(test: Schema, met: Schema, otherwise: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  return { if: test, then: met, else: otherwise };
}

/** The one value that a name has in one object is not the only one that it may have in the other. */
function furtherProperties(
  { properties = {} }: Schema,
  { properties: known = {} }: Schema,
): Schema["properties"] {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !(name in known))
      .map(([name, { const: _, ...property }]) => [name, property]),
  );
}

const lastPart = ({ $ref = "" }: Schema) => $ref.slice($ref.lastIndexOf("/") + 1);
