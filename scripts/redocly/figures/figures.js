// @ts-check

import { flowNamed } from "../flows/flow.js";
import { english } from "../languages/english.js";
import { lastGrowing } from "../retry-schedule.js";
import { specFiles } from "../spec-files.js";
import { lengths } from "./lengths.js";
import { mandatoryFields, mandatoryParameters } from "./mandatory.js";
import { grouped, yuan } from "./number-text.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */
/** @typedef {import("../languages/english.js").Language} Language */

/** `{{SaleAmount.maximum}}`, `{{SaleAmount.maximum:yuan}}` */
export const placeholder = /\{\{([^{}\s:]+)(?::([^{}\s:]+))?\}\}/g;

/** @type {Record<string, (figure: { value: number, unit?: string | undefined }, language: Language) => string>} */
const formats = {
  number: ({ value }) => grouped(value),
  digits: ({ value }) => String(value),
  yuan: ({ value }) => yuan(value),
  words: ({ value, unit }, { inWords }) => inWords(value, unit ?? "none"),
  spelled: ({ value }, { spelled }) => spelled(value),
  Spelled: ({ value }, { spelled }) => spelled(value).replace(/^./, (letter) => letter.toUpperCase()),
};

/**
 * The figures that prose takes by placeholder. Their names:
 *
 * - `SaleAmount.maximum`: a keyword of a schema, or of a property of it; beside the keywords there are `shortest`
 *   and `longest` (of a text), `only` (the one value that is allowed), `values` (how many are known), `first` and
 *   `last` (of known values), `mandatory`;
 * - `openPaymentPage.mandatory`, `openPaymentPage.language_code.only`: of an operation's parameters;
 * - `examples.sale.payment.amount`: of an example's value;
 * - `flows.purchase-gate.steps`, `flows.purchase-gate.answer`: how many steps, and the number of one;
 * - `callbacks.growth.last`: the last attempt to deliver a callback whose pause still grows;
 * - all others: `spec/figures.yaml`.
 *
 * @param {SpecFiles} [files]
 * @param {Language} [language]
 */
export function figures(files = specFiles(), language = english) {
  /**
   * @param {string} name
   * @param {string} [format]
   * @returns {string}
   * @throws Error when there is no such figure or format.
   */
  function text(name, format) {
    const found = figure(files, name, language);
    if (typeof found === "string") {
      if (format !== undefined) {
        throw new Error(`\`${name}\` is a text, which has no format \`${format}\``);
      }
      return found;
    }
    if (format === undefined) {
      return found.unit === undefined ? grouped(found.value) : language.withUnit(found.value, found.unit);
    }
    const write = formats[format];
    if (!write) {
      throw new Error(`there is no format \`${format}\`: there are ${Object.keys(formats).join(", ")}`);
    }
    return write(found, language);
  }

  return {
    text,
    /** A text with its placeholders replaced. @param {string} source */
    resolved: (source) => source.replace(placeholder, (_, name, format) => text(name, format)),
  };
}

/**
 * @param {SpecFiles} files
 * @param {string} name
 * @param {Language} language
 * @returns {{ value: number, unit?: string | undefined } | string}
 */
function figure(files, name, language) {
  const [first = "", ...rest] = name.split(".");
  if (first === "flows") {
    return { value: ofFlow(files, rest, name) };
  }
  if (first === "examples") {
    return ofExample(files, rest, name);
  }
  const schema = /^[A-Z]/.test(first) ? files.schema(first) : undefined;
  if (schema) {
    return ofSchema(files, schema, rest, name, language);
  }
  const operation = rest.length > 0 ? files.operation(first) : undefined;
  if (operation) {
    return ofOperation(files, operation, rest, name, language);
  }
  if (name === "callbacks.growth.last") {
    return { value: lastGrowing(files) };
  }
  return files.figure(name);
}

/** @param {string} name */
const none = (name) => new Error(`there is no figure \`${name}\``);

/** @param {SpecFiles} files @param {string[]} path @param {string} name */
function ofFlow(files, [file = "", step = ""], name) {
  const { steps } = flowNamed(files, file);
  const value = step === "steps" ? steps.length : steps.find(({ id }) => id === step)?.number;
  if (value === undefined) {
    throw none(name);
  }
  return value;
}

/** @param {SpecFiles} files @param {string[]} path @param {string} name */
function ofExample(files, [example = "", ...path], name) {
  const file = `examples/${example}.yaml`;
  const value = files.has(file)
    ? path.reduce((node, part) => node?.[part], files.yaml(file).value)
    : undefined;
  return asFigure(value, name);
}

/** @param {SpecFiles} files @param {{ node: Schema, file: string }} schema @param {string[]} path @param {string} name @param {Language} language */
function ofSchema(files, schema, path, name, language) {
  const keyword = path.at(-1) ?? "";
  let at = schema;
  for (const property of path.slice(0, -1)) {
    const inner = at.node?.properties?.[property];
    if (!inner) {
      throw none(name);
    }
    at = files.followed(inner, at.file);
  }
  if (keyword === "mandatory") {
    return mandatoryFields(files, at, language);
  }
  return asFigure(ofKeyword(at.node, keyword), name);
}

/** @param {SpecFiles} files @param {{ node: Schema, file: string }} operation @param {string[]} path @param {string} name @param {Language} language */
function ofOperation(files, operation, [parameter = "", keyword = ""], name, language) {
  if (parameter === "mandatory" && keyword === "") {
    return mandatoryParameters(files, operation, language);
  }
  for (const each of operation.node.parameters ?? []) {
    const { node, file } = files.followed(each, operation.file);
    if (node.name === parameter) {
      return asFigure(ofKeyword(files.followed(node.schema, file).node, keyword), name);
    }
  }
  throw none(name);
}

/** @param {Schema} schema @param {string} keyword */
function ofKeyword(schema, keyword) {
  const known = (schema["x-values"] ?? []).map((/** @type {Schema} */ { value }) => Number(value));
  /** @type {Record<string, unknown>} */
  const made = {
    ...lengths(schema),
    only: schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined),
    ...(known.length > 0 && { values: known.length, first: Math.min(...known), last: Math.max(...known) }),
  };
  return made[keyword] ?? schema[keyword];
}

/** @param {unknown} value @param {string} name */
function asFigure(value, name) {
  if (typeof value === "number" && !Number.isNaN(value)) {
    return { value };
  }
  if (typeof value === "string") {
    return value;
  }
  throw none(name);
}
