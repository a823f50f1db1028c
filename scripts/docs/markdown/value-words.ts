import { grouped } from "../../redocly/figures/number-text.js";
import type { Description, Schema } from "../description.js";
import { followed } from "./followed.js";

/** So many values are listed; of more the first and the last are told. */
const listed = 12;

const formats: Readonly<Record<string, string>> = {
  email: "e-mail address",
  uri: "URL",
  ipv4: "IPv4 address",
  ipv6: "IPv6 address",
  "date-time": "date and time",
};

/**
 * What a value may be, in words: `integer, 1 to 5 000 000`, `text; digits only, without + or blanks`. In place of a
 * pattern stands what the contract says of it.
 */
export function valueWords(description: Description, schema: Schema): string {
  const { node } = followed(description, schema);
  const values = node.const === undefined ? node.enum : [node.const];
  if (values) {
    return valuesWords(values);
  }
  const branches = node.anyOf ?? node.oneOf;
  const type = branches
    ? [...new Set(branches.map((branch) => valueWords(description, branch)))].join(", or ")
    : typeWords(description, node);
  const hint = hintOf(node);
  const known = knownValues(node);
  const words = /^(?:text|complete URL) that /.test(hint)
    ? hint
    : [type, hint].filter((text) => text !== "").join("; ");
  return [words, ...limits(node), known]
    .filter((text) => text !== "")
    .join(words.includes("; ") ? "; " : ", ");
}

const code = (value: unknown) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

function valuesWords(values: readonly unknown[]): string {
  if (values.length === 1) {
    return `always ${code(values[0])}`;
  }
  return values.length > listed
    ? `${code(values[0])} to ${code(values.at(-1))}`
    : `one of ${values.map(code).join(", ")}`;
}

/** The known values of an open set, where they are few and words. */
function knownValues({ "x-values": values }: Schema): string {
  const all = ((values ?? []) as { value: unknown }[]).map(({ value }) => value);
  return all.length > 0 && all.length <= listed && all.every((value) => typeof value === "string")
    ? `known: ${all.map(code).join(", ")}`
    : "";
}

function typeWords(description: Description, { type, format, items, maxItems }: Schema): string {
  const types = [type ?? "any value"].flat().map((each) => {
    if (each === "array") {
      const of = items ? valueWords(description, items) : "any value";
      return maxItems === 0 ? "empty array" : of === "object" ? "array of objects" : `array of ${of}`;
    }
    return each === "string" ? (formats[String(format)] ?? "text") : each;
  });
  return types.join(" or ");
}

function limits({
  minimum,
  maximum,
  exclusiveMaximum,
  minLength,
  maxLength,
  minItems,
  maxItems,
}: Schema): string[] {
  return [
    between(minimum, maximum, ""),
    exclusiveMaximum === undefined ? "" : `below ${number(exclusiveMaximum)}`,
    // That a text has a character at all goes without saying.
    between(minLength === 1 ? undefined : minLength, maxLength, " characters"),
    maxItems === 0 ? "" : between(minItems, maxItems, " entries"),
  ];
}

/** No line ends inside a number. */
const number = (value: unknown) =>
  Number(value) >= 1e18 ? String(value) : grouped(Number(value)).replaceAll(" ", "\u00a0");

function between(least: unknown, most: unknown, unit: string): string {
  if (least !== undefined && most !== undefined) {
    return `${number(least)} to ${number(most)}${unit}`;
  }
  if (most !== undefined) {
    return `up to ${number(most)}${unit}`;
  }
  return least === undefined ? "" : `from ${number(least)}${unit}`;
}

/** What the contract says of a pattern, or of branches, to somebody who sent something else. */
function hintOf({ "x-message": message, pattern, anyOf }: Schema): string {
  return typeof message === "string" && (pattern !== undefined || anyOf !== undefined)
    ? message.replace(/^must be (?:an? (?=text that |complete URL that ))?/, "")
    : "";
}
