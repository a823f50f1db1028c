import type { FaultClass } from "../mutant.js";
import type { Fault, SpecFile } from "../spec-file.js";

/** A way to make single faults of what stands in the contract. */
export interface Rule {
  class: FaultClass;
  name: string;
  /** The files that it looks at, without `spec/`. */
  files: RegExp;
  faultsIn(file: SpecFile): Iterable<Fault>;
}

/** Where schemas stand: files of their own, and inside operations, answers and parameters. */
export const withSchemas = /^(schemas|paths|webhooks|parameters|responses)\//;

/** Not a keyword of a schema, but what is written beside one. */
const beside = new Set(["example", "examples", "x-values", "x-keyword-source"]);

/** Whether a place says what a message may be, rather than showing or explaining one. */
export const isSchemaPlace = (path: readonly (string | number)[]) =>
  !path.some((name, index) => beside.has(String(name)) && path[index - 1] !== "properties");

/** The next one of a list, the first after the last; the first when it is none of the list. */
export const following = <T>(list: readonly T[], entry: T): T =>
  list[(list.indexOf(entry) + 1) % list.length] as T;

/** Another text of the same length and look: its last letter or digit is the next one. */
export function otherText(text: string): string {
  const at = text.search(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/);
  if (at < 0) {
    return `${text}x`;
  }
  const next: Record<string, string> = { "9": "0", z: "a", Z: "A" };
  const character = text.charAt(at);
  const other = next[character] ?? String.fromCharCode(character.charCodeAt(0) + 1);
  return text.slice(0, at) + other + text.slice(at + 1);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
