import type { Description } from "../description.js";
import { mentionsIn, type Place } from "./mentions.js";
import { type Name, type Names, namesOf } from "./names.js";

/** The address of what prose mentions; `undefined` where it has none. */
export type AddressOf = (name: Name) => string | undefined;

/**
 * The description with a link for every mention of a guide, a part of one, an operation, a callback, a schema, a
 * response code or an erratum, in all its Markdown.
 *
 * @param original Of a translation, what it was made from: texts that are not translated name parts by its headings.
 * @throws Error that lists all mentions of what does not exist, and where they stand.
 */
export function linked(description: Description, addressOf: AddressOf, original?: Description): Description {
  const names = namesOf(description, original);
  const unknown: string[] = [];
  const visit = (node: unknown, path: readonly string[], isMap: boolean): unknown => {
    if (Array.isArray(node)) {
      return node.map((item, index) => visit(item, [...path, String(index)], false));
    }
    if (typeof node !== "object" || node === null) {
      return node;
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const at = [...path, key];
        if (isMap) {
          return [key, visit(value, at, false)];
        }
        if (key === "description" && typeof value === "string") {
          const found = mentionsIn(value, names, placeOf(path, description, names));
          unknown.push(...found.unknown.map((what) => `${whereIs(path, description)} ${what}.`));
          return [key, withLinks(value, found.mentions, addressOf)];
        }
        if (key.startsWith("x-") || data.has(key) || (key === "examples" && Array.isArray(value))) {
          return [key, value];
        }
        return [key, visit(value, at, maps.has(key))];
      }),
    );
  };
  const result = visit(description, [], false) as Description;
  if (unknown.length > 0) {
    throw new Error(`${unknown.join("\n")}\nCorrect the name in spec/, or add what it names.`);
  }
  return result;
}

/** One text with links. */
export function withLinks(
  text: string,
  mentions: readonly { readonly from: number; readonly to: number; readonly name: Name }[],
  addressOf: AddressOf,
): string {
  let end = 0;
  const pieces: string[] = [];
  for (const { from, to, name } of mentions) {
    const address = addressOf(name);
    if (address !== undefined) {
      pieces.push(text.slice(end, from), `[${text.slice(from, to)}](${destination(address)})`);
      end = to;
    }
  }
  return [...pieces, text.slice(end)].join("");
}

/** Marks that would end a link are written as a URL writes them. */
const destination = (address: string) =>
  address.replace(
    /[\s()<>"\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** Members with data: messages, and parts of them, where a `description` is a merchant's. */
const data = new Set(["value", "example", "default", "const", "enum", "required", "security"]);

/** Members whose own members have names that the contract chose, and so any. */
const maps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "schemas", "responses", "parameters"],
  ...["examples", "requestBodies", "headers", "callbacks", "links", "paths", "webhooks", "content"],
  ...["securitySchemes", "pathItems", "encoding", "variables"],
]);

function placeOf(path: readonly string[], description: Description, names: Names): Place {
  const [root, ...rest] = path;
  if (root === "tags") {
    const tag = description.tags[Number(rest[0])];
    const own = names.titles.get(tag?.name ?? "");
    return { guide: tag?.name, about: own ? [own] : [] };
  }
  if (root === "components" && rest[0] === "schemas") {
    const own = names.code.get(rest[1] ?? "");
    return { about: own ? [own] : [] };
  }
  const operation = operationAt(path, description);
  const own = names.code.get(operation ?? "");
  return { about: own ? [own] : [] };
}

/** The operationId of the operation or webhook in which a text stands. */
function operationAt([root = "", path = "", method = ""]: readonly string[], description: Description) {
  if (root !== "paths" && root !== "webhooks") {
    return undefined;
  }
  const item: Record<string, unknown> = { ...description[root]?.[path] };
  return (item[method] as { operationId?: string } | undefined)?.operationId;
}

function whereIs(path: readonly string[], description: Description): string {
  const [root, ...rest] = path;
  if (root === "info") {
    return "The overview";
  }
  if (root === "tags") {
    const tag = description.tags[Number(rest[0])];
    return `${tag?.["x-traitTag"] ? "The guide" : "The interface"} “${tag?.name}”`;
  }
  return operationAt(path, description) ?? path.slice(root === "components" ? 1 : 0).join(".");
}
