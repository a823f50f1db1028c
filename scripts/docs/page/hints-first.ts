import type { Description, Schema } from "../description.js";
import type { Say } from "./say.js";

/**
 * Puts each pattern behind the words that say the same. Redoc shows a regular expression as the first thing of a
 * field; a reader looks for “digits only, without +”.
 */
export function withHintsFirst(description: Description, say: Say): Description {
  const page = structuredClone(description);
  rewrite(page.components, say);
  rewrite(page.paths, say);
  rewrite(page.webhooks, say);
  return page;
}

/** What stands here is data, not schemas. */
const data = new Set(["example", "examples", "default", "enum", "const", "x-values", "x-codeSamples"]);

function rewrite(node: unknown, say: Say): void {
  if (typeof node !== "object" || node === null) {
    return;
  }
  if (isSchemaWithPattern(node)) {
    const { pattern } = node;
    node.description = [node.description?.trimEnd(), `${say("Pattern:")} ${inCode(pattern)}`]
      .filter(Boolean)
      .join("\n\n");
    delete node["pattern" as string];
  }
  for (const [key, value] of Object.entries(node)) {
    if (!data.has(key)) {
      rewrite(value, say);
    }
  }
}

/** A field may be called `pattern`; then its value is a schema. */
const isSchemaWithPattern = (node: object): node is Schema & { pattern: string } =>
  "pattern" in node && typeof node.pattern === "string";

/** A run of backticks in it does not end the code. */
function inCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${text}${fence}`;
}
