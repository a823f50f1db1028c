import type { Document, Schema } from "./document.js";

/**
 * A bundled description with what other tools read: the description of a schema also at each property that
 * refers to it, and the known values of an open set as `x-extensible-enum`.
 */
export function completed(document: Document): Document {
  const { schemas } = document.components;
  return JSON.parse(
    JSON.stringify(document, (_, part: unknown) =>
      isSchema(part) ? withKnownValues(withDescriptions(part, schemas)) : part,
    ),
  );
}

const isSchema = (part: unknown): part is Schema =>
  typeof part === "object" && part !== null && ("properties" in part || "x-values" in part);

/** Generators print what stands beside a `$ref`, not what it refers to. */
function withDescriptions(schema: Schema, schemas: Record<string, Schema>): Schema {
  const { properties } = schema;
  if (properties === undefined) {
    return schema;
  }
  const described = Object.entries(properties).map(([name, property]) => {
    const referred = property.$ref && schemas[property.$ref.slice(property.$ref.lastIndexOf("/") + 1)];
    const { description } = referred || {};
    // The first paragraph: a table of values follows in some, and stands at the schema.
    return [
      name,
      typeof description === "string" ? { description: description.split("\n\n")[0], ...property } : property,
    ];
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

function withKnownValues(schema: Schema): Schema {
  const values = schema["x-values"];
  return values === undefined || schema.enum !== undefined
    ? schema
    : { ...schema, "x-extensible-enum": values.map(({ value }) => value) };
}
