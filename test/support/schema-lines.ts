export type Schema = Record<string, unknown>;

/** Prose, and what has lines of its own. */
const notKeywords = new Set([
  "description",
  "title",
  "x-message",
  "x-values",
  "x-extensible-enum",
  "properties",
  "required",
  "items",
  "anyOf",
  "oneOf",
]);

/** A schema in lines: one of itself, and one of each property, each element and each choice. */
export function linesOf(name: string, schema: Schema): string[] {
  const {
    required = [],
    properties = {},
    items,
  } = schema as {
    required?: string[];
    properties?: Record<string, Schema>;
    items?: Schema;
  };
  const choices = ["anyOf", "oneOf"].flatMap((keyword) =>
    ((schema[keyword] ?? []) as Schema[]).map((choice) => ({ keyword, choice })),
  );
  return [
    [name, ...keywordsOf(schema)].join("  "),
    ...Object.entries(properties).flatMap(([property, inner]) =>
      linesOf(`${name}.${property}${required.includes(property) ? "!" : ""}`, inner),
    ),
    // Mandatory, but not among the properties.
    ...required.filter((property) => !(property in properties)).map((property) => `${name}.${property}!  ?`),
    ...(items ? linesOf(`${name}[]`, items) : []),
    ...choices.flatMap(({ keyword, choice }, index) => linesOf(`${name}<${keyword} ${index + 1}>`, choice)),
  ];
}

/** For a sort that is the same on every machine. */
export const compare = (one: string, other: string) => (one < other ? -1 : 1);

/** The keywords of a schema that are neither prose nor have lines of their own. */
export const keywordsOf = (schema: Schema) =>
  Object.entries(schema)
    .filter(([keyword]) => !notKeywords.has(keyword))
    .sort(([one], [other]) => compare(one, other))
    .map(([keyword, value]) =>
      keyword === "$ref"
        ? `→ ${String(value).replace("#/components/schemas/", "")}`
        : `${keyword}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    );
