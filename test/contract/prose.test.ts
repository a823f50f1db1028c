import { readFileSync } from "node:fs";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { type MarkdownNode, parseMarkdown } from "../../scripts/docs/parse-markdown.js";
import { contract } from "../support/contract.js";

/*
 * Many readers have English as their third language. What a test can hold of that: no sentence is too long to be
 * understood at once, and a guide is always named in the same way.
 */

const longest = 35;

const sandbox = JSON.parse(readFileSync("generated/openapi/sandbox.json", "utf8"));
const descriptions = [...new Set([...described(contract), ...described(sandbox)])];

/** Every description of a document, at any depth. */
function described(value: unknown): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inside]) =>
    name === "description" && typeof inside === "string" ? [inside] : described(inside),
  );
}

/** The sentences of paragraphs, items and cells. A colon ends one, too: what follows it is a thought of its own. */
function sentencesOf(markdown: string): string[] {
  const sentences: string[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === "paragraph" || node.type === "tableCell") {
      sentences.push(...spoken(node).split(/(?<=[.!?:]["”*)]*)\s+/));
    }
  });
  return sentences;
}

/** What a person reads: code is one word, and a picture says its text to those who cannot see it. */
function spoken(node: MarkdownNode): string {
  if (node.type === "inlineCode") {
    return "code";
  }
  if (node.type === "text") {
    return node.value;
  }
  return "children" in node ? node.children.map(spoken).join("") : "";
}

/** Numbers do not count: a list of codes is looked up, not read. */
const tooLong = (markdown: string) =>
  sentencesOf(markdown)
    .map((sentence) => sentence.replace(/\s+/g, " "))
    .filter((sentence) => sentence.split(" ").filter((word) => !/^\d+[,.]?$/.test(word)).length > longest);

test(`No sentence of a guide or a description has more than ${longest} words`, () => {
  expect(descriptions.length).toBeGreaterThan(300);
  expect(descriptions.flatMap(tooLong)).toEqual([]);
});

describe("A sentence", () => {
  const words = (count: number) => "so ".repeat(count).trim();

  test.each([
    ["of 36 words is too long", `${words(36)}.`, 1],
    ["of 35 words is not", `${words(35)}.`, 0],
    ["over several lines is one", `${words(20)}\n${words(20)}.`, 1],
    ["ends at a full stop", `${words(20)}. ${words(20)}.`, 0],
    ["ends with its item", `- ${words(20)}\n- ${words(20)}`, 0],
    ["ends with its cell", `| a | b |\n| --- | --- |\n| ${words(20)} | ${words(20)} |`, 0],
    ["is in a cell, too", `| a |\n| --- |\n| ${words(40)} |`, 1],
    ["is no code", `\`\`\`\n${words(50)}\n\`\`\``, 0],
    ["counts no numbers", `${words(30)} ${"3041, ".repeat(50).trim()}`, 0],
    ["counts code as one word", `\`${words(50)}\``, 0],
  ])("%s", (_, markdown, count) => {
    expect(tooLong(markdown)).toHaveLength(count);
  });
});

describe("A guide", () => {
  const tags = contract.tags as { name: string; "x-traitTag"?: boolean; "x-displayName"?: string }[];
  const guides = tags
    .filter((tag) => tag["x-traitTag"])
    .flatMap(({ name, "x-displayName": displayed = name }) => [name, displayed]);
  const text = descriptions.join("\n\n").replace(/\s+/g, " ");

  test("is named as guide “Title”, by a title that there is", () => {
    const named = [...text.matchAll(/guides? “([^”]+)”/gi)].map(([, title]) => title);
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((title) => !guides.includes(title ?? ""))).toEqual([]);
  });

  test("is never named by its title alone", () => {
    const alone = [...text.matchAll(/(.{20})“([^”]+)”/g)].filter(
      ([, before = "", title = ""]) => guides.includes(title) && !/guides? $|” (?:and|or) $/i.test(before),
    );
    expect(alone.map(([found]) => found)).toEqual([]);
  });
});
