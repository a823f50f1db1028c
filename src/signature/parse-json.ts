import { extentOf, type Limits } from "./extent.js";
import { floatText, numberText } from "./number-text.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

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
  const { isWithin, mayHaveLost } = extentOf(value, lookable);
  return isWithin && !mayHaveLost ? value : parse(withNumbersKept(text));
}

/** How deep to look. What nests deeper is read again in any case: that changes only what has to be changed. */
const lookable: Limits = {
  depth: 1000,
  values: Infinity,
  keysOfObject: Infinity,
  unusualNumbers: Infinity,
  pathCharacters: Infinity,
};

/**
 * Like `parseJson`, for JSON whose size is limited.
 *
 * @returns undefined if it is larger, which is found out before anything that takes longer than reading it.
 */
export function parseJsonWithin(text: string, limits: Limits): unknown {
  const value = parse(text);
  const { isWithin, mayHaveLost } = extentOf(value, limits);
  if (!isWithin) return undefined;
  return mayHaveLost ? parse(withNumbersKept(text)) : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the cause either: engines quote the text around the fault, and a callback holds personal data.
    throw new SyntaxError("The text is not JSON.");
  }
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
      const end = endOfNumber(text, index);
      const toKeep = textToKeep(text.slice(index, end));
      if (toKeep !== undefined) {
        kept += `${text.slice(copied, index)}"${toKeep}"`;
        copied = end;
      }
      index = end;
    } else {
      index++;
    }
  }
  return kept + text.slice(copied);
}

function endOfString(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (isEscaped(text, end));
  return end + 1;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text.charCodeAt(start - 1) === BACKSLASH) start--;
  return (index - start) % 2 === 1;
}

function endOfNumber(text: string, start: number): number {
  let index = start + 1;
  while (isInNumber(text.charCodeAt(index))) index++;
  return index;
}

/** Whether it is a digit, or one of `.eE+-`. */
function isInNumber(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x2e ||
    unit === 0x65 ||
    unit === 0x45 ||
    unit === 0x2b ||
    unit === 0x2d
  );
}

function isNumberStart(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x30 && unit <= 0x39);
}

/** What PHP prints for a number, unless JavaScript reads a number that signs alike. */
function textToKeep(token: string): string | undefined {
  const value = Number(token);
  if (Number.isSafeInteger(value) && String(value) === token) return undefined;
  const php = phpText(token);
  return Number.isFinite(value) && numberText(value) === php ? undefined : php;
}

/** What PHP prints for a number after reading it from JSON: an integer that fits in 64 bits, or a float. */
function phpText(token: string): string {
  if (/^-?\d{1,18}$/.test(token)) return token === "-0" ? "0" : token;
  // The longest that fits has 20 characters; BigInt would take seconds to find that of millions.
  if (/[.eE]/.test(token) || token.length > 20) return floatText(Number(token));
  const integer = BigInt(token);
  return integer === BigInt.asIntN(64, integer) ? String(integer) : floatText(Number(token));
}
