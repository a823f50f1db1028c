import { isFileRoot } from "../rules/described-everywhere.js";
import { limits } from "../rules/keyword-source-marked.js";
import { sources } from "../rules/source-marked.js";
import { sourcedSchemas } from "../sourced-schemas.js";
import { specFiles } from "../spec-files.js";

/** What the keywords of `x-keyword-source` say of a value, in words. */
export const terms = {
  minimum: "minimum",
  maximum: "maximum",
  exclusiveMinimum: "minimum",
  exclusiveMaximum: "maximum",
  multipleOf: "size",
  minLength: "least length",
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
  const files = specFiles();
  /** Where the keywords come from that hold of a value: those of a node, and those of what it refers to. */
  const keywordsOf = (node) => {
    const referred = node?.$ref === undefined ? {} : (files.schema(nameOf(node.$ref))?.node ?? {});
    // Its description does not show where the node has one of its own.
    const { description: _, ...marked } = referred["x-keyword-source"] ?? {};
    const unmarked = Object.keys(referred).filter((keyword) => limits.has(keyword));
    return {
      ...Object.fromEntries(unmarked.map((keyword) => [keyword, referred["x-source"]])),
      ...marked,
      ...node?.["x-keyword-source"],
    };
  };
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
          ...keywordsOf(parameter.schema),
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
          const keywords = keywordsOf(part);
          const differs = Object.values(keywords).some((from) => from !== source);
          mark(part, part["x-source"] ?? (differs ? source : undefined), keywords);
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
    sources[source],
    ...[...parts].map(([from, words]) => `${[...words].join(", ")}: ${sources[from]}`),
  ].join("; ");
}

/** `SaleAmount` of `./SaleAmount.yaml` and of `#/components/schemas/SaleAmount`. */
const nameOf = ($ref) => /(\w+)(?:\.yaml)?$/.exec($ref)?.[1];
