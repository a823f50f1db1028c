import type { Document } from "./document.js";

/**
 * A description in words that generators of all languages know: several types of a value are choices, as Go's
 * oapi-codegen has no list of types but one with `null`.
 */
export const portable = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_, part: unknown) => {
    const { type, ...rest } = Object(part) as { type?: unknown };
    return Array.isArray(type) && type.filter((name) => name !== "null").length > 1
      ? { ...rest, anyOf: type.map((name) => ({ type: name })) }
      : part;
  });
