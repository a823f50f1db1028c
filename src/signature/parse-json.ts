import { floatText, numberText } from "./number-text.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?\d[\d.eE+-]*/y;

/**
 * Reads JSON like `JSON.parse`, without losing what the signature needs of its numbers.
 *
 * A number that JavaScript would round, or sign otherwise than PHP, becomes a string of what PHP prints:
 * `9007199254740993` becomes `"9007199254740993"`, `1e15` becomes `"1.0E+15"`. A number and its text sign
 * alike, so the data verifies. All other numbers stay numbers. Of equal keys the last one counts, as in PHP,
 * and `__proto__` is a key like any other.
 *
 * @param text the body, decoded from UTF-8.
 * @throws SyntaxError if the text is not JSON. Its message quotes nothing of the text.
 * @throws TypeError if it is not a string.
 * @example
 * parseJson('{"operation": {"id": 9007199254740993, "code": "0"}}');
 * // { operation: { id: "9007199254740993", code: "0" } }
 */
export function parseJson(text: string): unknown {
  if (typeof text !== "string") throw new TypeError("The JSON to read must be a string.");
  const value = parse(text);
  return mayHaveLost(value) ? parse(withNumbersKept(text)) : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the cause either: engines quote the text around the fault, and a callback holds personal data.
    throw new SyntaxError("The text is not JSON.");
  }
}

/** PHP differs only from 15 digits on, where floats get an exponent, and on -0. */
function mayHaveLost(value: unknown): boolean {
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "number") {
      if (Math.abs(next) >= 1e14 || Object.is(next, -0)) return true;
    } else if (typeof next === "object" && next !== null) {
      for (const member of Object.values(next)) pending.push(member);
    }
  }
  return false;
}

/** The same JSON, with quotes around the numbers that need them. One pass, for the text is known to be JSON. */
function withNumbersKept(text: string): string {
  let kept = "";
  let copied = 0;
  let index = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) {
      index = endOfString(text, index);
    } else if (isNumberStart(unit)) {
      NUMBER.lastIndex = index;
      const token = NUMBER.exec(text)?.[0] ?? "";
      const php = phpText(token);
      const value = Number(token);
      if (!Number.isFinite(value) || numberText(value) !== php) {
        kept += `${text.slice(copied, index)}"${php}"`;
        copied = index + token.length;
      }
      index += token.length;
    } else {
      index++;
    }
  }
  return kept + text.slice(copied);
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text.charCodeAt(index) !== QUOTE) index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  return index + 1;
}

function isNumberStart(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x30 && unit <= 0x39);
}

/** What PHP prints for a number after reading it from JSON: an integer that fits in 64 bits, or a float. */
function phpText(token: string): string {
  // The longest that fits has 20 characters; BigInt would take seconds to find that of millions.
  if (/[.eE]/.test(token) || token.length > 20) return floatText(Number(token));
  const integer = BigInt(token);
  return integer === BigInt.asIntN(64, integer) ? String(integer) : floatText(Number(token));
}
