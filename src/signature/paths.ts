import { cannotSign } from "./cannot-sign.js";
import { isPlain } from "./is-plain.js";
import { isSignaturePlace } from "./signature-place.js";

/*
 * The rules of a path in a canonical string. A label is a path and a colon: what stands before a value, or
 * before the keys below.
 */

/** PHP reads no JSON that nests deeper, so the platform has signed none. The limit also ends a cycle. */
const maxDepth = 512;

/**
 * Every path repeats its parents: without a limit one hostile megabyte could ask for gigabytes of them.
 * This is room for a hundred thousand fields.
 */
const maxPathCharacters = 2 ** 22;

/** The label of what stands under a key. */
export function labelUnder(label: string, key: string): string {
  return `${label}${key.includes(":") ? key.replaceAll(":", "::") : key}:`;
}

/**
 * What stands before the keys below. PHP takes a path of "0" for false, as it does an empty one, and puts
 * nothing there.
 */
export function labelBelow(label: string): string {
  return label === ":" || label === "0:" ? "" : label;
}

/**
 * `frame_mode` is unsigned wherever it stands, but `signature` only in the two places where the platform puts
 * it. Further down it is a value like any other: so it is to PHP when it signs, though not when it verifies,
 * and there a stranger could add anything under that name.
 */
export function isUnsigned(key: string, label: string, depth: number): boolean {
  return key === "frame_mode" || (depth < 2 && isSignaturePlace(key, depth, label));
}

/** @throws TypeError once all paths together are too long. */
export function assertPathsFit(characters: number, label: string): void {
  if (characters > maxPathCharacters) {
    throw cannotSign(label, "the paths up to here are too long");
  }
}

/**
 * @throws TypeError for a `Date`, a `Map`, and all else that JSON would not write as it stands, and for what
 *   nests too deep or contains itself.
 */
export function assertContainer(container: object, label: string, depth: number): void {
  if (depth >= maxDepth) {
    throw cannotSign(label, "it nests too deep, or contains itself");
  }
  if (Array.isArray(container) || isPlain(container)) {
    return;
  }
  const name = container.constructor?.name ?? "special object";
  throw cannotSign(
    label,
    `it is a ${name}; pass the text, array or plain object that JSON is to hold instead`,
  );
}
