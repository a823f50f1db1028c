/// <reference lib="es2024.string" />
import { assertData } from "./assert-arguments.js";
import { cannotSign } from "./cannot-sign.js";
import { knownShapes } from "./known-shapes.js";
import { keysOf, type Node, type Shape, shapeOf } from "./shape.js";
import { valueText } from "./value-text.js";

/**
 * The text that is signed for some data: `path:value` of every single value, in PHP's natural order, joined
 * by `;`.
 *
 * It is the one of the platform's PHP SDK. The keys on the way to a value make its path, with `:` between them
 * and `:` within a key doubled; an element of an array has its index for a key. Booleans are `1` and `0`, null
 * is empty, numbers are as PHP prints them, and an empty object or array adds nothing. Left out are the
 * signature itself (`signature`, and `general.signature`) and every `frame_mode`.
 *
 * Different data can share it: `1`, `"1"` and `true`; null and `""`; an array and an object with its indexes
 * for keys; `{"a": "b:1"}` and `{"a": {"b": 1}}`; `{"a": "1;b:2"}` and `{"a": 1, "b": 2}`. So a signature proves
 * no structure: validate after verifying.
 *
 * @param data an object as `parseJson` returns it, or as it will be sent.
 * @throws TypeError that names the path of what JSON cannot hold (undefined, a function, a `Date`, NaN, a
 * cycle, half of a surrogate pair), or of what nests deeper than 512 levels.
 * @see Platform documentation, "Signature generation and verification"; PHP SDK, `SignatureHandler`.
 * @example
 * canonicalString({ project_id: 580, payment: { id: "A-1", sum: { amount: 1000 } } });
 * // "payment:id:A-1;payment:sum:amount:1000;project_id:580"
 */
export function canonicalString(data: object): string {
  return render(data).text;
}

/** The canonical string together with the shape it has, so that the caller can `remember` it. */
export function render(data: object): { text: string; shape: Shape } {
  assertData(data);
  for (const shape of knownShapes) {
    const text = fill(shape, data);
    if (text !== undefined) return { text, shape };
  }
  const shape = shapeOf(data);
  const text = fill(shape, data);
  if (text === undefined) throw cannotSign("", "it changes while it is read");
  return { text, shape };
}

/** The canonical string of data that has exactly this shape; undefined for other data. */
function fill(shape: Shape, data: object): string | undefined {
  const lines = new Array<string>(shape.leaves.length);
  if (!fillLines(lines, shape.root, data)) return undefined;
  const text = lines.join(";");
  if (text.isWellFormed()) return text;
  const illFormed = shape.leaves.find((_, slot) => !lines[slot]?.isWellFormed());
  throw cannotSign(illFormed?.label ?? "", "its text has half of a surrogate pair, which UTF-8 cannot write");
}

function fillLines(lines: string[], { keys, members, label }: Node, container: object): boolean {
  const actualKeys = keysOf(container, label);
  if (actualKeys.length !== keys?.length) return false;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    if (key !== actualKeys[index]) return false;
    const member = members[index];
    if (member === undefined) continue;
    const value = (container as Record<string, unknown>)[key];
    if (typeof value === "object" && value !== null) {
      if (!fillLines(lines, member, value)) return false;
    } else {
      if (member.keys !== undefined) return false;
      lines[member.slot] = member.label + valueText(value, member.label);
    }
  }
  return true;
}
