import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filledText } from "../../redocly/filled-text.js";
import { chinese } from "../../redocly/languages/chinese.js";
import type { SpecFiles } from "../../redocly/spec-files.js";
import type { Action, Overlay } from "./overlay.js";

/** The overlay as it is written: each action with the digest of the English text that it was made from. */
export interface Translation extends Overlay {
  readonly actions: readonly TranslatedAction[];
}

export interface TranslatedAction extends Action {
  readonly "x-of"?: string;
}

/** Where the Chinese texts stand. */
export const chineseFile = "overlays/zh.yaml";

/**
 * The Chinese overlay, with the texts that it refers to; their marks are not filled in yet.
 *
 * @throws Error when one of them is missing.
 */
export function chineseTranslation(files: SpecFiles): Translation {
  const read = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) {
      return node;
    }
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string" && $ref.endsWith(".md")) {
      return readFileSync(join("spec", posix.dirname(chineseFile), $ref), "utf8");
    }
    return Array.isArray(node)
      ? node.map(read)
      : Object.fromEntries(Object.entries(node).map(([name, value]) => [name, read(value)]));
  };
  return read(files.yaml(chineseFile)) as Translation;
}

/**
 * The Chinese overlay to apply or to publish: without digests, and with figures, tables and files in place of their
 * marks.
 *
 * @param as How pictures are shown: `picture` on a page, `text` in what programs read.
 * @throws Error that names the action whose mark stands for nothing.
 */
export function chineseOverlay(files: SpecFiles, as: "text" | "picture"): Overlay {
  const language = chinese(files);
  const filled = (node: unknown): unknown => {
    if (typeof node === "string") {
      return filledText(node, { files, language, as });
    }
    if (typeof node !== "object" || node === null) {
      return node;
    }
    return Array.isArray(node)
      ? node.map(filled)
      : Object.fromEntries(Object.entries(node).map(([name, value]) => [name, filled(value)]));
  };
  const { actions, ...rest } = chineseTranslation(files);
  return {
    ...rest,
    actions: actions.map(({ "x-of": _, ...action }) => {
      try {
        return "update" in action ? { ...action, update: filled(action.update) } : action;
      } catch (cause) {
        throw new Error(`spec/${chineseFile}, ${action.target}: ${(cause as Error).message}`, { cause });
      }
    }),
  };
}
