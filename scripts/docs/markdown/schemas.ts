import { markdownTable } from "../../redocly/markdown-table.js";
import type { Description, Schema } from "../description.js";
import { link } from "./address.js";
import { fenced } from "./fenced.js";
import { fieldTable, hasFields } from "./field-table.js";
import { firstSentence } from "./first-paragraph.js";
import { plainMarkdown } from "./plain-markdown.js";
import { valueWords } from "./value-words.js";

/** The list of all schemas. */
export function schemaIndex({ components: { schemas } }: Description): string {
  const lines = Object.entries(schemas)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, schema]) =>
        `- ${link(name, { kind: "schema", schema: name })}: ${firstSentence(schema.description ?? "")}`,
    );
  return `# Schemas\n\n${lines.join("\n")}\n`;
}

/** The file of one schema. */
export function schemaFile(description: Description, name: string, schema: Schema): string {
  const { pattern, oneOf, examples = [], "x-message": message, "x-values": values } = schema;
  const branches = (oneOf ?? []).flatMap(
    ({ $ref = "" }) => /^#\/components\/schemas\/(\w+)$/.exec($ref)?.[1] ?? [],
  );
  return `${[
    `# ${name}`,
    plainMarkdown(schema.description ?? ""),
    ...(branches.length > 0
      ? [`One of: ${branches.map((each) => link(each, { kind: "schema", schema: each })).join(", ")}.`]
      : [`Value: ${valueWords(description, schema)}.`]),
    ...(typeof message === "string" && pattern === undefined && schema.anyOf === undefined
      ? [`It ${message}.`]
      : []),
    ...(typeof pattern === "string" ? [`Pattern: \`${pattern}\``] : []),
    ...(hasFields(description, schema)
      ? ["## Fields", fieldTable(description, { $ref: `#/components/schemas/${name}` }, false)]
      : []),
    ...named(values),
    ...(examples.length > 0
      ? ["## Examples", ...examples.map((each) => fenced(JSON.stringify(each, null, 2), "json"))]
      : []),
  ].join("\n\n")}\n`;
}

/** Known values that have names and no description of their own: banks, regions, codes. */
function named(values: unknown): string[] {
  const all = (values ?? []) as { value: unknown; name?: string; message?: string; description?: string }[];
  return all.length === 0 || all.some(({ description }) => description !== undefined)
    ? []
    : [
        "## Known values",
        markdownTable(
          ["Value", "Meaning"],
          all.map(({ value, name, message }) => [`\`${value}\``, name ?? message]),
        ),
      ];
}
