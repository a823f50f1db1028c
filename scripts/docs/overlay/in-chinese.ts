import { query } from "jsonpath-rfc9535";
import { chinese } from "../../redocly/languages/chinese.js";
import { specFiles } from "../../redocly/spec-files.js";
import type { Tag } from "../description.js";
import { isGuide } from "../links/names.js";
import type { Overlay } from "./overlay.js";
import { chineseOverlay } from "./translation.js";
import { withOverlay } from "./with-overlay.js";

/**
 * The description that is read, in Chinese, as far as it is translated: with `spec/overlays/zh.yaml` over it, and the
 * marks of sources at the ends of descriptions in Chinese, too. Guides that are still English have `x-in-english`.
 *
 * @throws Error that names what stands for nothing.
 */
export function inChinese<T extends object>(description: T): T {
  const files = specFiles();
  const { say } = chinese(files);
  const overlay = chineseOverlay(files, "picture");
  const translated = withOverlay(description, withSources(overlay, description));
  return sourcesIn(withEnglishNoted(translated, description), say) as T;
}

/** The titles of links in prose stay as they are: the page itself says what is English. */
function withEnglishNoted<T extends { tags?: Tag[] }>(translated: T, { tags: originals = [] }: T): T {
  const isEnglish = ({ name, description }: Tag) =>
    originals.some((tag) => isGuide(tag) && tag.name === name && tag.description === description);
  return {
    ...translated,
    ...(translated.tags && {
      tags: translated.tags.map((tag) => (isEnglish(tag) ? { ...tag, "x-in-english": true } : tag)),
    }),
  };
}

/** `*Source: platform documentation; length: inferred.*`; a table of values can follow. */
const mark = /\*Source: ([^*\n]+)\.\*/;

/** The overlay with the marks that the description has at the ends of what it replaces. */
function withSources({ actions, ...rest }: Overlay, description: object): Overlay {
  return {
    ...rest,
    actions: actions.map((action) => {
      const update = action.update as { description?: string } | undefined;
      const [replaced] = query(description as never, action.target) as { description?: unknown }[];
      const [told] = mark.exec(String(replaced?.description ?? "")) ?? [];
      return update?.description === undefined || told === undefined
        ? action
        : {
            ...action,
            update: {
              ...update,
              description: `${update.description.trimEnd()}${update.description.includes("\n\n") ? "\n\n" : ""}${told}`,
            },
          };
    }),
  };
}

function sourcesIn(node: unknown, say: (english: string) => string): unknown {
  if (Array.isArray(node)) {
    return node.map((item) => sourcesIn(item, say));
  }
  if (typeof node !== "object" || node === null) {
    return node;
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === "description" && typeof value === "string"
        ? value.replace(mark, (_, told: string) => `*来源：${sourceIn(told, say)}。*`)
        : sourcesIn(value, say),
    ]),
  );
}

/** `platform documentation; length, form: inferred`; keywords without a word of their own stand in backticks. */
const sourceIn = (told: string, say: (english: string) => string) =>
  told
    .split("; ")
    .map((part) => {
      const [source = "", terms] = part.split(": ").reverse();
      const said = terms
        ?.split(", ")
        .map((term) => (term.startsWith("`") ? term : say(term)))
        .join("、");
      return said === undefined ? say(source) : `${said}：${say(source)}`;
    })
    .join("；");
