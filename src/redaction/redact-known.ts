import { fold } from "./fold.js";
import { redacted } from "./redact-text.js";

/**
 * Makes a function that takes values out of a text. Whoever answers a message can quote names and addresses
 * in plain sentences, where no pattern finds them.
 *
 * Upper and lower case, full-width signs, and up to three blanks or signs between digits or Chinese
 * characters make no difference, nor do percent-encoding and `\u` escapes. Numbers of less than five digits,
 * single letters and a few English words stay, and a single Chinese character goes only where it stands
 * alone: else the text would become unreadable.
 *
 * @param values What `sensitiveValues` found in the message.
 */
export function redactKnown(values: Iterable<string>): (text: string) => string {
  const pattern = patternOf(values);
  return (text) => {
    let result = "";
    let copied = 0;
    for (const { 0: found, index } of fold(text).matchAll(pattern)) {
      result += text.slice(copied, index) + redacted;
      copied = index + found.length;
      // The second half of a wide digit.
      if (/[\udc00-\udfff]/.test(text.charAt(copied))) {
        copied++;
      }
    }
    return result + text.slice(copied);
  };
}

function patternOf(values: Iterable<string>): RegExp {
  const sources = [...values].flatMap((value) => [spelled(fold(value)), ...escaped(value)]);
  const longestFirst = sources.filter((source) => source !== undefined).sort((a, b) => b.length - a.length);
  // A pattern of nothing would match everywhere.
  return new RegExp(longestFirst.join("|") || "(?!)", "gu");
}

const gap = "[^\\p{L}\\p{N}]{0,3}";
const letterOrDigit = /[\p{L}\p{N}]/u;
export const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const latin = /\p{L}/u;

/** Words that every message of a platform has, and that are names too. */
export const commonWords = new Set(
  (
    "a an and any are as at be by can do go has he i id if in is it may me my no not of ok on or so the to up us was we you " +
    "card bank code data error field name payment request status test true false null"
  ).split(" "),
);

/** How a value can be spelled in a folded text; undefined for what would take away too much. */
function spelled(value: string): string | undefined {
  const characters = [...value.trim()];
  const kept = characters.filter((character) => letterOrDigit.test(character));
  if (kept.length === 0) {
    return undefined;
  }
  const body = bodyOf(characters);
  if (kept.every((character) => /\d/.test(character))) {
    if (kept.length < 5) {
      return undefined;
    }
    return kept.length < 7 ? `(?<!\\d)${body}(?!\\d)` : body;
  }
  if (kept.some((character) => ideograph.test(character))) {
    return kept.length === 1 ? `(?<!${ideograph.source})${body}(?!${ideograph.source})` : body;
  }
  if (kept.length < 2 || commonWords.has(kept.join(""))) {
    return undefined;
  }
  return `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`;
}

/** Letters of a word stand together; all else can be set in groups. */
function bodyOf(characters: readonly string[]): string {
  let body = "";
  let before: string | undefined;
  let isApart = false;
  for (const character of characters) {
    if (!letterOrDigit.test(character)) {
      isApart = true;
      continue;
    }
    const isWord = before !== undefined && isLetter(before) && isLetter(character);
    if (before !== undefined) {
      body += isWord && !isApart ? "" : gap;
    }
    body += character;
    before = character;
    isApart = false;
  }
  return body;
}

const isLetter = (character: string) => latin.test(character) && !ideograph.test(character);

/** A value with characters beyond ASCII as a URL and as JSON can have it. */
function escaped(value: string): string[] {
  if (/^[\0-\x7f]*$/.test(value) || /\p{Surrogate}/u.test(value)) {
    return [];
  }
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
  const json = units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  return [encodeURIComponent(value), json].map((text) =>
    text.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
}
