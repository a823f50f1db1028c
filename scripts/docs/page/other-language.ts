import type { Description } from "../description.js";
import { redocAddress } from "../links/redoc-address.js";
import { parseMarkdown, textOf } from "../parse-markdown.js";

/** The page that says the same in another language. */
export interface OtherLanguage {
  /** In that language: `中文`. */
  readonly name: string;
  /** `zh-CN` */
  readonly lang: string;
  /** Where it is, seen from this page. */
  readonly page: string;
  readonly description: Description;
}

/** The data of `browser/other-language.ts`, as a script that stands before it. */
export function otherLanguageScript(description: Description, other: OtherLanguage): string {
  const { name, lang, page } = other;
  return `const cupQuickPayOtherLanguage = ${JSON.stringify({ name, lang, page, parts: partsIn(description, other.description) })};`;
}

/**
 * Where the parts of guides stand on the other page, if their address is another one: it is made of their heading. All
 * else has one address in both. The headings of a translation are in the order of the original.
 */
function partsIn(description: Description, other: Description): Record<string, string> {
  const pairs = guidesOf(description).flatMap(({ guide, text = "" }) => {
    const there = headingsOf(guidesOf(other).find((candidate) => candidate.guide === guide)?.text ?? "");
    const here = headingsOf(text);
    if (here.length !== there.length) {
      throw new Error(
        `${guide === undefined ? "The overview" : `The guide “${guide}”`} has ${here.length} headings in one language, and ${there.length} in the other.`,
      );
    }
    return here.map((heading, index) => [
      addressOf(guide, heading),
      addressOf(guide, there[index] ?? heading),
    ]);
  });
  // Of two parts with one address the first one counts, as a reader comes to that one.
  return Object.fromEntries(pairs.filter(([from, to]) => from !== to).reverse());
}

const guidesOf = ({ info, tags }: Description) => [
  { guide: undefined, text: info.description },
  ...tags
    .filter((tag) => tag["x-traitTag"])
    .map(({ name, description }) => ({ guide: name, text: description })),
];

const headingsOf = (markdown: string) =>
  parseMarkdown(markdown)
    .children.filter((node) => node.type === "heading")
    .map(textOf);

const addressOf = (guide: string | undefined, heading: string) =>
  redocAddress({ kind: "part", guide, heading }).slice(1);
