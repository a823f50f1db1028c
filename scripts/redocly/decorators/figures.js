import { figures, placeholder } from "../figures/figures.js";
import { filled } from "./filled.js";

/** Values are data, not prose, so a placeholder in them stays as it is. */
const data = new Set(["value", "default", "enum", "const", "example", "x-codeSamples"]);

/** Puts the figures in place of their placeholders, in all prose of the contract. */
export function figurePlaceholders() {
  const { text } = figures();
  function resolve(node, ctx) {
    for (const [key, value] of Object.entries(node)) {
      if (isData(key, value)) {
        continue;
      }
      if (typeof value === "string" && value.includes("{{")) {
        node[key] = filled(value, placeholder, text, ctx);
      } else if (typeof value === "object" && value !== null) {
        resolve(value, ctx);
      }
    }
  }
  return { Root: { leave: resolve } };
}

/** The examples of a schema are a list of values; those of a media type are named, each with a summary. */
const isData = (key, value) => data.has(key) || (key === "examples" && Array.isArray(value));
