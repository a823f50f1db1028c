import { markdownTable } from "../../redocly/markdown-table.js";
import type { Description, Parameter, Schema } from "../description.js";
import { link } from "./address.js";
import { firstParagraph } from "./first-paragraph.js";
import { followed } from "./followed.js";
import { valueWords } from "./value-words.js";

/**
 * The fields of an object, or of the objects in an array, each with its path.
 *
 * @param isWhole Whether those of the schemas to which it refers are told, too.
 */
export function fieldTable(description: Description, schema: Schema, isWhole: boolean): string {
  return table("Field", fieldRows(description, schema, "", isWhole, []));
}

/** Parameters of a query, likewise. */
export function parameterTable(description: Description, parameters: readonly Parameter[]): string {
  return table(
    "Parameter",
    parameters.map(({ name, required, schema = {}, description: text, example }) =>
      row(description, name, schema, required === true, text, example),
    ),
  );
}

/** Whether a value has fields that a table can tell. */
export function hasFields(description: Description, schema: Schema): boolean {
  const { properties, items } = followed(description, schema).node;
  return properties !== undefined || (items !== undefined && hasFields(description, items));
}

const table = (first: string, rows: readonly (readonly string[])[]): string =>
  markdownTable([first, "Value", "Mandatory", "Meaning", "Example"], rows);

/** @param seen The schemas around this one: a schema inside itself is told once. */
function fieldRows(
  description: Description,
  schema: Schema,
  prefix: string,
  isWhole: boolean,
  seen: readonly string[],
): string[][] {
  const { node, component } = followed(description, schema);
  const around = component === undefined ? seen : [...seen, component];
  if (component !== undefined && (seen.includes(component) || (!isWhole && around.length > 1))) {
    return [];
  }
  const own = Object.entries(node.properties ?? {}).flatMap(([name, property]) => [
    row(description, `${prefix}${name}`, property, node.required?.includes(name) === true),
    ...fieldRows(description, property, `${prefix}${name}.`, isWhole, around),
  ]);
  const ofItems = node.items
    ? fieldRows(description, node.items, `${prefix.replace(/\.$/, "")}[].`, isWhole, around)
    : [];
  return [...own, ...ofItems];
}

function row(
  description: Description,
  path: string,
  schema: Schema,
  isMandatory: boolean,
  text?: string,
  example?: unknown,
): string[] {
  const { node, component } = followed(description, schema);
  const words = valueWords(description, schema);
  return [
    `\`${path}\``,
    component === undefined ? words : `${words} (${link(component, { kind: "schema", schema: component })})`,
    isMandatory ? "yes" : "no",
    firstParagraph(text ?? node.description ?? ""),
    exampleOf(example ?? node.examples?.[0]),
  ];
}

/** An example that fits into a cell. */
function exampleOf(example: unknown): string {
  const text = typeof example === "string" ? example : (JSON.stringify(example) ?? "");
  return text === "" || text.length > 60 || text.includes("`") ? "" : `\`${text}\``;
}
