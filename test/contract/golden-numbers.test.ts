import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { text } from "../support/contract.js";

/** Prose of a YAML file: what stands under these names, at any depth. */
const proseNames = new Set([
  "description",
  "summary",
  "title",
  "x-message",
  "advice",
  "where",
  "says",
  "does",
  "why",
]);

function proseIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? (proseNames.has(key) ? [value] : []) : proseIn(value),
  );
}

/**
 * A guide without its blocks of code, which tests of their own run or compile, without the tables of checks, which are made,
 * and without the numbers of its lists.
 */
const guideProse = (markdown: string) =>
  markdown
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/^<!-- \w+: \w+ -->$[\s\S]*?^<!-- end -->$/gm, "")
    .replace(/^ *\d+\. /gm, "");

const numbers = (prose: string) =>
  prose.replace(/\{\{[^}]*\}\}/g, "").match(/(?<![\w.-])\d[\d,.:]*\d|(?<![\w.-])\d(?![\w])/g) ?? [];

const files = readdirSync("spec", { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => /\.(md|yaml)$/.test(file) && !/^(figures|examples\/)/.test(file))
  .filter((file) => !["README.md"].includes(file))
  .sort();

const lines = files.flatMap((file) => {
  const source = text(`spec/${file}`);
  const found = numbers(file.endsWith(".md") ? guideProse(source) : proseIn(parse(source)).join("\n"));
  return found.length === 0 ? [] : [`${file}: ${found.join(" ")}`];
});

/**
 * A number that stands in a schema, or in `spec/figures.yaml`, has to come into prose by a placeholder. What is left are
 * numbers of their own: dates, codes, quotations, examples. Whoever adds one sees it here, and takes a placeholder if
 * there is one, or `npx vitest run test/contract/golden-numbers.test.ts -u` if there is none.
 */
test("The numbers that prose has of its own stand in test/contract/golden/numbers.txt, and no others", async () => {
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/numbers.txt");
});
