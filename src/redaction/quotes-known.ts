import { plainText } from "./plain-text.js";
import { redactCardNumbers } from "./redact-card-numbers.js";
import { commonWords, ideograph, redactKnown } from "./redact-known.js";
import { redacted } from "./redact-text.js";

/**
 * So many digits in a row are a number's own: the end of a phone number, say. The first six and the last four
 * of a card may be told.
 */
const tellingDigits = 8;

/** So many letters in a row, or two characters of Chinese, are no accident. */
const isTelling = (word: string) =>
  /\p{L}/u.test(word) &&
  ([...word].length >= 6 || [...word].filter((character) => ideograph.test(character)).length >= 2);

/**
 * Makes a function that tells whether a text has one of the values in a spelling that `redactKnown` cannot
 * cut out of it: encoded, without accents, with anything between the letters, or 8 digits of a number.
 * Translations, letters of another script that look alike, and parts of words are not found.
 *
 * @param values What `sensitiveValues` found in the message.
 */
export function quotesKnown(values: Iterable<string>): (text: string) => boolean {
  const plainValues = [...values].map(plainText);
  const withoutPlain = redactKnown(plainValues);
  const words = plainValues
    .flatMap(spellings)
    .map(squeezed)
    .filter((word) => isTelling(word) && !commonWords.has(word));
  const numbers = new Set(plainValues.flatMap((value) => windowsOf(digitsOf(value))));

  return (text) => {
    const plain = plainText(text.replaceAll(redacted, "\n"));
    if (withoutPlain(plain) !== plain || redactCardNumbers(plain, "") !== plain) {
      return true;
    }
    const letters = squeezed(plain);
    if (words.some((word) => letters.includes(word))) {
      return true;
    }
    const digits = digitsOf(plain);
    for (let start = 0; numbers.size > 0 && start + tellingDigits <= digits.length; start++) {
      if (numbers.has(digits.slice(start, start + tellingDigits))) {
        return true;
      }
    }
    return false;
  };
}

/** An e-mail address can be told in words: `name (at) host dot example`. */
function spellings(value: string): string[] {
  if (!value.includes("@")) {
    return [value];
  }
  const withAt = [value, value.replaceAll("@", "at")];
  return withAt.flatMap((spelled) => [spelled, spelled.replaceAll(".", "dot")]);
}

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

const chineseDigits = "〇一二三四五六七八九";
const digitsOf = (text: string) =>
  text
    .replaceAll("零", "〇")
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
    .replace(/[^0-9]+/g, "");

function windowsOf(digits: string): string[] {
  const count = Math.max(0, digits.length - tellingDigits + 1);
  return Array.from({ length: count }, (_, start) => digits.slice(start, start + tellingDigits));
}
