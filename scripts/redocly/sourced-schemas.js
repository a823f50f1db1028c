/**
 * A schema and all schemas inside it, each with where its statement comes from: its own `x-source`, or that of
 * the schema around it. What a `$ref` refers to is not inside; what stands beside it is.
 *
 * @param {Schema} schema The whole of a file, or the schema of a parameter.
 * @param {string | undefined} source Where the statement around it comes from.
 * @param {string[]} [path] Names on the way to it.
 * @returns {Generator<{ schema: Schema, source: string | undefined, path: string[] }>}
 * @typedef {Record<string, any>} Schema
 */
export function* sourcedSchemas(schema, source, path = []) {
  const own = schema["x-source"] ?? source;
  yield { schema, source: own, path };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === "object" && property !== null) {
      yield* sourcedSchemas(property, own, [...path, "properties", name]);
    }
  }
  if (schema.items) {
    yield* sourcedSchemas(schema.items, own, [...path, "items"]);
  }
  for (const choice of ["anyOf", "oneOf", "allOf"]) {
    // A source for the whole choice is one for each of its branches.
    const branches = schema["x-keyword-source"]?.[choice] ?? own;
    for (const [index, branch] of (schema[choice] ?? []).entries()) {
      yield* sourcedSchemas(branch, branches, [...path, choice, String(index)]);
    }
  }
}
