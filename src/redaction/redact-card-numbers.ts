import { fold } from "./fold.js";
import { passesLuhn } from "./passes-luhn.js";

/**
 * Shorter card numbers are not in use, and shorter runs of digits are ids and times, which a log needs. Up to
 * six blanks of any kind, line breaks, dashes, dots, brackets, `/` or `_` can stand between two digits.
 */
const candidates = /(?<!\d)\d(?:[\s\p{Pd}\p{Cf}._/()[\]\u00b7\u2044]{0,6}\d){14,}\u200b*/gu;

/** Digits that belong together. A zero-width blank is not seen, and stands in for half of a wide digit. */
const group = /\d(?:\u200b*\d)*\u200b*/g;
const digitsOf = ([digits]: RegExpExecArray) => digits.replaceAll("\u200b", "");

/**
 * A text in which `mark`, or what it makes of the digits, stands for every run of 15 to 19 digits, in one
 * piece or in groups, whose check digit is right. Digits of other scripts are digits too.
 */
export function redactCardNumbers(text: string, mark: string | ((digits: string) => string)): string {
  const marked = typeof mark === "string" ? () => mark : mark;
  let result = "";
  let copied = 0;
  for (const { 0: candidate, index } of fold(text).matchAll(candidates)) {
    const groups = [...candidate.matchAll(group)];
    for (let first = 0; first < groups.length; first++) {
      const last = endOfCardNumber(groups, first);
      if (last === undefined) {
        continue;
      }
      const numbers = groups.slice(first, last + 1);
      const end = numbers.at(-1) as RegExpExecArray;
      result += text.slice(copied, index + (numbers[0] as RegExpExecArray).index);
      result += marked(numbers.map(digitsOf).join(""));
      copied = index + end.index + end[0].length;
      first = last;
    }
  }
  return result + text.slice(copied);
}

/** A card number need not stand alone: other groups of digits can precede and follow it. */
function endOfCardNumber(groups: readonly RegExpExecArray[], first: number): number | undefined {
  let digits = "";
  for (let last = first; last < groups.length; last++) {
    digits += digitsOf(groups[last] as RegExpExecArray);
    if (digits.length > 19) {
      return undefined;
    }
    if (digits.length >= 15 && passesLuhn(digits)) {
      return last;
    }
  }
  return undefined;
}
