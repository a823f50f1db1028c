// @ts-check

import { lengths } from "../figures/lengths.js";
import { grouped } from "../figures/number-text.js";
import { markdownTable } from "../markdown-table.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */
/** @typedef {{ name: string, required: boolean, schema: Schema, source: string, file: string }} Field */

const head = (/** @type {string} */ first) => [first, "Value", "Meaning"];

/**
 * The fields of a request: those that are mandatory, and of the others those that the method page has.
 *
 * @param {SpecFiles} files
 * @param {string} name A component schema.
 */
export function fieldTable(files, name) {
  const schema = files.schema(name);
  if (!schema) {
    throw new Error(`there is no schema \`${name}\``);
  }
  return markdownTable(
    head("Field"),
    fieldsOf(files, schema, "", true).map((field) => row(files, field)),
  );
}

/**
 * The parameters of an operation: those that are mandatory, and of the others those that the method page has.
 *
 * @param {SpecFiles} files
 * @param {string} id An operationId.
 */
export function parameterTable(files, id) {
  const operation = files.operation(id);
  if (!operation) {
    throw new Error(`there is no operation \`${id}\``);
  }
  const rows = (operation.node.parameters ?? [])
    .map((/** @type {Schema} */ each) => files.followed(each, operation.file))
    .filter(
      (/** @type {{ node: Schema }} */ { node }) => node.required === true || node["x-source"] === "page",
    )
    .map((/** @type {{ node: Schema, file: string }} */ { node, file }) => {
      const { node: schema, file: schemaFile } = files.followed(node.schema, file);
      return row(files, {
        name: node.name,
        required: node.required === true,
        schema: { ...schema, description: node.description },
        source: schema["x-source"] ?? node["x-source"],
        file: schemaFile,
      });
    });
  return markdownTable(head("Parameter"), rows);
}

/** @returns {Field[]} */
function fieldsOf(
  /** @type {SpecFiles} */ files,
  /** @type {{ node: Schema, file: string }} */ { node, file },
  /** @type {string} */ prefix,
  /** @type {boolean} */ required,
) {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const { node: schema, file: schemaFile } = files.followed(property, file);
    const isMandatory = required && (node.required ?? []).includes(name);
    // What has no mark of its own comes from where the object does.
    const source = property["x-source"] ?? (property.$ref ? schema["x-source"] : node["x-source"]);
    if (!isMandatory && source !== "page") {
      return [];
    }
    return schema.properties
      ? fieldsOf(files, { node: schema, file: schemaFile }, `${prefix}${name}.`, isMandatory)
      : [
          {
            name: `${prefix}${name}`,
            required: isMandatory,
            schema,
            source: limitSource(files, property, file) ?? source,
            file: schemaFile,
          },
        ];
  });
}

/**
 * Where the limits of what a property refers to come from: from there, whatever the property says of itself.
 *
 * @param {SpecFiles} files @param {Schema} property @param {string} file
 * @returns {string | undefined}
 */
const limitSource = (files, { $ref }, file) =>
  $ref === undefined ? undefined : files.followed({ $ref }, file).node["x-source"];

/** @param {SpecFiles} files @param {Field} field */
const row = (files, { name, required, schema, source, file }) => [
  `\`${name}\``,
  // No line ends inside a number.
  valueText(files, schema, source, file).replace(/(?<=\d) (?=\d)/g, "\u00a0"),
  `${required ? "" : "**Optional.** "}${schema.description}`,
];

/** @type {Record<string, string>} */
const formats = { email: "e-mail address", uri: "URL", ipv4: "IPv4 address", ipv6: "IPv6 address" };

/** What a schema allows, in a few words: `integer, 1 (sibling) to 5 000 000`. */
function valueText(
  /** @type {SpecFiles} */ files,
  /** @type {Schema} */ schema,
  /** @type {string} */ source,
  /** @type {string} */ file,
) {
  const only = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined);
  if (only !== undefined) {
    return `always \`${only}\``;
  }
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) {
    return branches
      .map((/** @type {Schema} */ branch) => {
        const { node, file: branchFile } = files.followed(branch, file);
        return valueText(files, node, schema["x-keyword-source"]?.anyOf ?? source, branchFile);
      })
      .join(", or ");
  }
  if (schema.enum) {
    const values = schema["x-values"]?.map((/** @type {Schema} */ { value }) => value) ?? schema.enum;
    return `${typeText(schema)}, ${values[0]} to ${values.at(-1)}`;
  }
  return [formats[schema.format] ?? typeText(schema), limits(schema, source)].filter(Boolean).join(", ");
}

/** @param {Schema} schema */
const typeText = ({ type }) =>
  [type]
    .flat()
    .map((/** @type {string} */ each) => (each === "string" ? "text" : each))
    .join(" or ");

/** @param {Schema} schema @param {string} source Where the schema's own statement comes from. */
function limits(schema, source) {
  const { shortest, longest } = lengths(schema);
  const { minimum, maximum } = schema;
  /** What is not the method page's is marked, as in all guides. @param {string} keyword */
  const mark = (keyword) => {
    const from = schema["x-keyword-source"]?.[keyword in schema ? keyword : "pattern"] ?? source;
    return from === "page" ? "" : ` (${from})`;
  };
  const [least, most] = [mark("minLength"), mark("maxLength")];
  return [
    between(minimum, maximum, "", mark("minimum"), mark("maximum")),
    shortest !== undefined && shortest === longest
      ? `${longest} characters${most}`
      : between(shortest, longest, " characters", least, most),
  ]
    .filter(Boolean)
    .join(", ");
}

/** @returns {string} */
function between(
  /** @type {number | undefined} */ least,
  /** @type {number | undefined} */ most,
  /** @type {string} */ unit,
  /** @type {string} */ leastMark,
  /** @type {string} */ mostMark,
) {
  // That a text has a character at all goes without saying.
  if (most === undefined && (least === undefined || (least === 1 && unit !== ""))) {
    return "";
  }
  if (least === undefined) {
    return `up to ${grouped(/** @type {number} */ (most))}${unit}${mostMark}`;
  }
  return most === undefined
    ? `from ${grouped(least)}${unit}${leastMark}`
    : `${grouped(least)}${leastMark === mostMark ? "" : leastMark} to ${grouped(most)}${unit}${mostMark}`;
}
