import { isFileRoot } from "../rules/described-everywhere.js";
import { sources } from "../rules/source-marked.js";
import { sourcedSchemas } from "../sourced-schemas.js";

/** What the keywords of `x-keyword-source` say of a value, in words. */
const terms = {
  minimum: "size",
  maximum: "size",
  exclusiveMinimum: "size",
  exclusiveMaximum: "size",
  multipleOf: "size",
  minLength: "length",
  maxLength: "length",
  pattern: "form",
  format: "form",
  minItems: "number of entries",
  maxItems: "number of entries",
  uniqueItems: "number of entries",
  anyOf: "form",
  required: "what is mandatory",
  enum: "values",
  description: "part of this text",
};

/**
 * Ends a description with where the statement comes from, and where its limits do: “Source: method page; length:
 * documentation of a sibling deployment.” What is all on the method page has no such end.
 */
export function sourceMarks() {
  const mark = (node, source, keywords = {}) => {
    const told = inWords(source, keywords);
    // A description of more than one paragraph gets a paragraph of its own.
    if (told && node.description) {
      node.description = `${node.description.trimEnd()}${node.description.includes("\n\n") ? "\n\n" : " "}*Source: ${told}.*`;
    }
  };
  return {
    Operation: { leave: (operation) => mark(operation, operation["x-source"]) },
    Parameter: {
      leave: (parameter) =>
        mark(parameter, parameter["x-source"], {
          ...parameter["x-keyword-source"],
          ...parameter.schema?.["x-keyword-source"],
        }),
    },
    Response: { leave: (response) => mark(response, response["x-source"]) },
    Schema: {
      leave(schema, ctx) {
        if (!isFileRoot(ctx)) {
          return;
        }
        for (const { schema: part, source } of sourcedSchemas(schema, undefined)) {
          // What a part says is its schema's unless it says so itself.
          mark(part, part["x-source"] ?? (part["x-keyword-source"] && source), part["x-keyword-source"]);
        }
      },
    },
  };
}

/** `platform documentation; length: inferred`, or nothing for the method page alone. */
function inWords(source, keywords) {
  if (source === undefined) {
    return undefined;
  }
  const parts = new Map();
  for (const [keyword, from] of Object.entries(keywords).filter(([, from]) => from !== source)) {
    parts.set(from, new Set([...(parts.get(from) ?? []), terms[keyword] ?? `\`${keyword}\``]));
  }
  if (source === "page" && parts.size === 0) {
    return undefined;
  }
  return [
    nameOf(source),
    ...[...parts].map(([from, words]) => `${[...words].join(", ")}: ${nameOf(from)}`),
  ].join("; ");
}

const nameOf = (source) => sources[source];
