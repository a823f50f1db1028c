import type { Description } from "../description.js";

/** The extensions that Redoc reads. */
const read = new Set(["x-tagGroups", "x-traitTag", "x-displayName", "x-codeSamples"]);

/** Leaves out what the page does not show: all extensions but those that Redoc reads. */
export function withShownOnly(description: Description): Description {
  return without(description) as Description;
}

function without(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(without);
  }
  if (typeof node !== "object" || node === null) {
    return node;
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith("x-") || read.has(key))
      .map(([key, value]) => [key, without(value)]),
  );
}
