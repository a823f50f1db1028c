import { extentOf, type Limits } from "./extent.js";
import { floatText, numberText } from "./number-text.js";

const quote = 0x22;
const backslash = 0x5c;

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
  if (typeof text !== "string") {
    throw new TypeError("The JSON to read must be a string.");
  }
  const value = parse(text);
  const { isWithin, mayHaveLost } = extentOf(value, lookable);
  return isWithin && !mayHaveLost ? value : parse(withNumbersKept(text, Infinity) ?? text);
}

/**
 * How deep to look. What nests deeper is read again in any case: that changes only what has to be changed.
 */
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
  if (!isWithin) {
    return undefined;
  }
  if (!mayHaveLost) {
    return value;
  }
  const kept = withNumbersKept(text, limits.unusualNumbers);
  return kept === undefined ? undefined : parse(kept);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the cause either: engines quote the text around the fault, and a callback holds personal data.
    throw new SyntaxError("The text is not JSON.");
  }
}

/**
 * The same JSON, with quotes around the numbers that need them. One pass, for the text is known to be JSON.
 *
 * @param most How many of them and of floats to take; those that PHP prints with an exponent, which takes
 *   long, count eightfold.
 * @returns undefined if there are more.
 */
function withNumbersKept(text: string, most: number): string | undefined {
  let left = most;
  let kept = "";
  let copied = 0;
  let index = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    if (unit === quote) {
      index = endOfString(text, index);
    } else if (isNumberStart(unit)) {
      const end = endOfNumber(text, index);
      const token = text.slice(index, end);
      const toKeep = textToKeep(token);
      if (toKeep !== undefined || isFloat(token)) {
        left -= toKeep?.includes("E") ? 8 : 1;
      }
      if (left < 0) {
        return undefined;
      }
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
  do {
    end = text.indexOf('"', end + 1);
  } while (isEscaped(text, end));
  return end + 1;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text.charCodeAt(start - 1) === backslash) {
    start--;
  }
  return (index - start) % 2 === 1;
}

function endOfNumber(text: string, start: number): number {
  inNumber.lastIndex = start;
  inNumber.test(text);
  return inNumber.lastIndex;
}

const inNumber = /[\d.eE+-]+/y;

function isNumberStart(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x30 && unit <= 0x39);
}

/** What PHP prints for a number, unless JavaScript reads a number that signs alike. */
function textToKeep(token: string): string | undefined {
  const value = Number(token);
  // Both read the same float; JavaScript writes it otherwise only if it takes it for an integer of 15 digits
  // and more.
  if (isFloat(token) ? Math.abs(value) < 1e14 : Number.isSafeInteger(value) && String(value) === token) {
    return undefined;
  }
  const php = phpText(token);
  return Number.isFinite(value) && numberText(value) === php ? undefined : php;
}

const isFloat = (token: string) => token.includes(".") || token.includes("e") || token.includes("E");

/** What PHP prints for a number after reading it from JSON: an integer that fits in 64 bits, or a float. */
function phpText(token: string): string {
  if (/^-?\d{1,18}$/.test(token)) {
    return token === "-0" ? "0" : token;
  }
  // The longest that fits has 20 characters; BigInt would take seconds to find that of millions.
  if (isFloat(token) || token.length > 20) {
    return floatText(Number(token));
  }
  const integer = BigInt(token);
  return integer === BigInt.asIntN(64, integer) ? String(integer) : floatText(Number(token));
}
