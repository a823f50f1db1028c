import { createHash } from "node:crypto";
import { query } from "jsonpath-rfc9535";
import { toTranslate } from "./to-translate.js";
import type { TranslatedAction, Translation } from "./translation.js";
import type { Written } from "./written.js";

export interface Compared {
  /** What has no translation, in words. */
  readonly missing: string[];
  /** Targets whose English text is another one since it was translated. */
  readonly stale: string[];
  /** Targets that match nothing. */
  readonly surplus: string[];
}

/** Compares a translation with what is written in English. */
export function compared(translation: Translation, description: Written): Compared {
  const has = new Map<unknown, Set<string>>();
  const stale: string[] = [];
  const surplus: string[] = [];
  for (const action of translation.actions) {
    const nodes = query(description as never, action.target);
    if (nodes.length === 0) {
      surplus.push(action.target);
    } else if (action["x-of"] !== digestOf(action, description)) {
      stale.push(action.target);
    }
    for (const node of nodes) {
      has.set(node, new Set([...(has.get(node) ?? []), ...Object.keys(action.update ?? {})]));
    }
  }
  return {
    missing: toTranslate(description)
      .filter(({ node, member }) => !has.get(node)?.has(member))
      .map(({ what }) => what),
    stale,
    surplus,
  };
}

/** Twelve digits that change with the English text that an action translates. */
export function digestOf({ target, update }: TranslatedAction, description: Written): string {
  const english = query(description as never, target).map((node) =>
    Object.keys(update ?? {}).map((member) => originalOf(node as Record<string, unknown>, member)),
  );
  return createHash("sha256").update(JSON.stringify(english)).digest("hex").slice(0, 12);
}

/** The title of a guide is the name of its tag, if it has no other. */
const originalOf = (node: Record<string, unknown>, member: string) =>
  node[member] ?? (member === "x-displayName" ? node.name : undefined) ?? null;
