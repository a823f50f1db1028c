import { parseMarkdown, textOf } from "../parse-markdown.js";

/** The first paragraph of a text: tables and lists after it are not for a cell. */
export const firstParagraph = (text: string): string => (text.split(/\n\s*\n/)[0] ?? "").trim();

/** What a text is about, without marks and links: its first sentence, or, where it begins with no words, its headings. */
export function firstSentence(text: string): string {
  const blocks = text.split(/\n\s*\n/).slice(0, 2);
  const block = blocks.find((each) => !each.startsWith("#")) ?? "";
  const [paragraph] = parseMarkdown(block).children;
  if (paragraph?.type !== "paragraph") {
    return `${[...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading).join(". ")}.`;
  }
  const words = textOf(paragraph).replace(/\s+/g, " ").trim();
  return /^.*?[.:!?](?=\s+[A-Z“]|\s*$)/.exec(words)?.[0].replace(/:$/, ".") ?? words;
}
