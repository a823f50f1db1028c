import type { Schema } from "./document.js";

/** An error in code that Ajv has compiled, with its message at the end. */
const error = /schemaPath:"([^"]+)\/\w+",keyword:"(\w+)",params:(.*?),message:.*(?=}]?;$)/gm;

/**
 * Compiled code with messages that a person can act on: those of `x-message` in the contract for what has the
 * wrong form, plain words for the rest. None holds a value.
 *
 * @param root The schema that paths with `#` begin at.
 */
export function withMessages(code: string, root: string, schemas: Record<string, Schema>): string {
  return code.replace(error, (_, path: string, keyword: string, params: string) => {
    const [name = "", ...parts] = path.split("/");
    const names = parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    const message = messageOf(schemas[name === "#" ? root : name] as Schema, names, keyword);
    return [
      // Nobody asks for more than these, and every byte is one of a browser's bundle.
      ...(/\/(anyOf|oneOf)\/\d/.test(path) ? [`schemaPath:${JSON.stringify(path)}`] : []),
      `keyword:"${keyword}"`,
      `params:${told.has(keyword) ? params : "{}"}`,
      `message:${JSON.stringify(message)}`,
    ].join();
  });
}

/** Keywords that say which form a value has. Limits have messages of their own, with the limit. */
const forms = new Set([
  "type",
  "pattern",
  "format",
  "const",
  "enum",
  "anyOf",
  "oneOf",
  "not",
  "minProperties",
  "maxProperties",
]);

/** Keywords whose parameters say which field or which type is meant. */
const told = new Set(["required", "type", "additionalProperties"]);

function messageOf(root: Schema, path: readonly string[], keyword: string): string {
  let schema = root;
  // A choice speaks for all that can be chosen.
  let own = root["x-message"];
  for (const part of path) {
    schema = schema[part] as Schema;
    if (typeof schema !== "object") {
      throw new Error(`The contract has no ${path.join("/")} that a validator tells of.`);
    }
    if (!Array.isArray(schema) && !/^\d+$/.test(part)) {
      own = undefined;
    }
    own = schema["x-message"] ?? own;
  }
  // The limits of one branch are no news: another branch has others.
  const isBranch = /^\d+$/.test(path.at(-1) ?? "");
  return (forms.has(keyword) || isBranch) && own !== undefined ? own : plainMessage(keyword, schema);
}

function plainMessage(keyword: string, schema: Schema): string {
  const value = schema[keyword];
  switch (keyword) {
    case "required":
      return "is missing";
    case "type":
      return `must be ${[value]
        .flat()
        .map((type) => typeNames[String(type)])
        .join(" or ")}`;
    case "const":
      return `must be ${JSON.stringify(value)}`;
    case "enum": {
      const values = value as unknown[];
      return `must be ${values.length === 1 ? "" : "one of "}${listed(values)}`;
    }
    case "minLength":
      return value === 1 ? "must not be empty" : `must have at least ${value} characters`;
    case "maxLength":
      return `must have at most ${value} characters`;
    case "minItems":
      return `must have at least ${value} items`;
    case "maxItems":
      return `must have at most ${value} items`;
    case "minimum":
      return `must be >= ${value}`;
    case "maximum":
      return `must be <= ${value}`;
    case "exclusiveMinimum":
      return `must be > ${value}`;
    case "additionalProperties":
      return "is not known";
    default:
      return "is not what the contract says";
  }
}

const typeNames: Record<string, string> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

function listed(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length > 10 ? `${texts.slice(0, 3).join(", ")}, … ${texts.at(-1)}` : texts.join(", ");
}
