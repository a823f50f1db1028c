// @ts-check

import { lengths } from "../figures/lengths.js";
import { grouped } from "../figures/number-text.js";
import { english } from "../languages/english.js";
import { markdownTable } from "../markdown-table.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */
/** @typedef {import("../languages/english.js").Language} Language */
/** @typedef {{ name: string, required: boolean, schema: Schema, source: string, file: string }} Field */

const head = (/** @type {Language} */ { say }, /** @type {string} */ first) =>
  [first, "Value", "Meaning"].map(say);

/**
 * The fields of a request: those that are mandatory, and of the others those that the method page has.
 *
 * @param {SpecFiles} files
 * @param {string} name A component schema.
 * @param {Language} [language]
 */
export function fieldTable(files, name, language = english) {
  const schema = files.schema(name);
  if (!schema) {
    throw new Error(`there is no schema \`${name}\``);
  }
  return markdownTable(
    head(language, "Field"),
    fieldsOf(files, schema, "", true).map((field) => row(files, field, language)),
  );
}

/**
 * The parameters of an operation: those that are mandatory, and of the others those that the method page has.
 *
 * @param {SpecFiles} files
 * @param {string} id An operationId.
 * @param {Language} [language]
 */
export function parameterTable(files, id, language = english) {
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
      const field = {
        name: node.name,
        required: node.required === true,
        schema: { ...schema, description: node.description },
        source: schema["x-source"] ?? node["x-source"],
        file: schemaFile,
      };
      return row(files, field, language);
    });
  return markdownTable(head(language, "Parameter"), rows);
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

/** @param {SpecFiles} files @param {Field} field @param {Language} language */
const row = (files, { name, required, schema, source, file }, language) => [
  `\`${name}\``,
  // No line ends inside a number.
  valueText(files, schema, source, file, language).replace(/(?<=\d) (?=\d)/g, "\u00a0"),
  `${required ? "" : language.fields.optional}${language.described(schema.description)}`,
];

/** @type {Record<string, string>} */
const formats = { email: "e-mail address", uri: "URL", ipv4: "IPv4 address", ipv6: "IPv6 address" };

/** What a schema allows, in a few words: `integer, 1 (sibling) to 5 000 000`. */
function valueText(
  /** @type {SpecFiles} */ files,
  /** @type {Schema} */ schema,
  /** @type {string} */ source,
  /** @type {string} */ file,
  /** @type {Language} */ language,
) {
  const { say, fields } = language;
  const only = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined);
  if (only !== undefined) {
    return fields.always(`\`${only}\``);
  }
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) {
    return fields.either(
      branches.map((/** @type {Schema} */ branch) => {
        const { node, file: branchFile } = files.followed(branch, file);
        return valueText(files, node, schema["x-keyword-source"]?.anyOf ?? source, branchFile, language);
      }),
    );
  }
  if (schema.enum) {
    const values = schema["x-values"]?.map((/** @type {Schema} */ { value }) => value) ?? schema.enum;
    return fields.joined([typeText(schema, say), fields.between(`${values[0]}`, `${values.at(-1)}`)]);
  }
  const format = formats[schema.format];
  const kind = format === undefined ? typeText(schema, say) : say(format);
  return fields.joined([kind, ...limits(schema, source, language)]);
}

/** @param {Schema} schema @param {(english: string) => string} say */
const typeText = ({ type }, say) =>
  say(
    [type]
      .flat()
      .map((/** @type {string} */ each) => (each === "string" ? "text" : each))
      .join(" or "),
  );

/**
 * @param {Schema} schema
 * @param {string} source Where the schema's own statement comes from.
 * @param {Language} language
 */
function limits(schema, source, { fields }) {
  const { shortest, longest } = lengths(schema);
  const { minimum, maximum } = schema;
  /** What is not the method page's is marked, as in all guides. @param {string} keyword */
  const mark = (keyword) => {
    const from = schema["x-keyword-source"]?.[keyword in schema ? keyword : "pattern"] ?? source;
    return from === "page" ? "" : fields.mark(from);
  };
  const [least, most] = [mark("minLength"), mark("maxLength")];
  return [
    between(fields, minimum, maximum, "", mark("minimum"), mark("maximum")),
    shortest !== undefined && shortest === longest
      ? `${longest}${fields.characters}${most}`
      : between(fields, shortest, longest, fields.characters, least, most),
  ].filter(Boolean);
}

/** @returns {string} */
function between(
  /** @type {Language["fields"]} */ fields,
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
    return fields.upTo(`${grouped(/** @type {number} */ (most))}${unit}${mostMark}`);
  }
  return most === undefined
    ? fields.from(`${grouped(least)}${unit}${leastMark}`)
    : fields.between(
        `${grouped(least)}${leastMark === mostMark ? "" : leastMark}`,
        `${grouped(most)}${unit}${mostMark}`,
      );
}
