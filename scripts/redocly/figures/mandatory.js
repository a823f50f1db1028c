// @ts-check
/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */

const code = (/** @type {string} */ name) => `\`${name}\``;

/** @param {string[]} names `a`, `b` and `c`. */
const listed = (names) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/**
 * What a request must have, as a list for a sentence: the objects, each with its own mandatory fields.
 *
 * @param {SpecFiles} files
 * @param {{ node: Schema, file: string }} schema
 */
export function mandatoryFields(files, { node, file }) {
  return listed(
    (node.required ?? []).map((/** @type {string} */ name) => {
      const field = files.followed(node.properties[name], file).node;
      const inner = field.properties ? (field.required ?? []) : [];
      return inner.length === 0 ? code(name) : `${code(name)} (${inner.map(code).join(", ")})`;
    }),
  );
}

/**
 * The mandatory parameters of an operation, as a list for a sentence.
 *
 * @param {SpecFiles} files
 * @param {{ node: Schema, file: string }} operation
 */
export const mandatoryParameters = (files, { node, file }) =>
  listed(
    (node.parameters ?? [])
      .map((/** @type {Schema} */ parameter) => files.followed(parameter, file).node)
      .filter((/** @type {Schema} */ { required }) => required === true)
      .map((/** @type {Schema} */ { name }) => code(name)),
  );
