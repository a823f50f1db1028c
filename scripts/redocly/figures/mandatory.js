// @ts-check
/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */
/** @typedef {import("../languages/english.js").Language} Language */

const code = (/** @type {string} */ name) => `\`${name}\``;

/**
 * What a request must have, as a list for a sentence: the objects, each with its own mandatory fields.
 *
 * @param {SpecFiles} files
 * @param {{ node: Schema, file: string }} schema
 * @param {Language} language
 */
export function mandatoryFields(files, { node, file }, { listed, code: language }) {
  const aside = (/** @type {string[]} */ names) =>
    language === "zh" ? `（${names.join("、")}）` : ` (${names.join(", ")})`;
  return listed(
    (node.required ?? []).map((/** @type {string} */ name) => {
      const field = files.followed(node.properties[name], file).node;
      const inner = field.properties ? (field.required ?? []) : [];
      return inner.length === 0 ? code(name) : `${code(name)}${aside(inner.map(code))}`;
    }),
  );
}

/**
 * The mandatory parameters of an operation, as a list for a sentence.
 *
 * @param {SpecFiles} files
 * @param {{ node: Schema, file: string }} operation
 * @param {Language} language
 */
export const mandatoryParameters = (files, { node, file }, { listed }) =>
  listed(
    (node.parameters ?? [])
      .map((/** @type {Schema} */ parameter) => files.followed(parameter, file).node)
      .filter((/** @type {Schema} */ { required }) => required === true)
      .map((/** @type {Schema} */ { name }) => code(name)),
  );
