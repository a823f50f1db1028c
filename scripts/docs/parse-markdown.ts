import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export type MarkdownTree = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownTree | MarkdownTree["children"][number];

/** Each text is read by several steps, and once a form of the documentation. */
const trees = new Map<string, MarkdownTree>();

/** Markdown as GitHub reads it, as a tree with the place of each part. Not to be changed: all who ask get one tree. */
export function parseMarkdown(text: string): MarkdownTree {
  const tree =
    trees.get(text) ?? fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  trees.set(text, tree);
  return tree;
}

/** The words of a part without its marks, as a heading's or a cell's. */
export function textOf(node: MarkdownNode): string {
  if ("value" in node) {
    return node.type === "html" ? "" : node.value;
  }
  return "children" in node ? node.children.map(textOf).join("") : "";
}
