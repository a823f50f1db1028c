import { digitOf } from "./digit-of.js";

/**
 * A text of the same length in which spellings come out alike: small letters, ASCII digits for those of any
 * script, ASCII signs for full-width ones. Where a digit takes two places, the second becomes a zero-width
 * blank.
 */
export function fold(text: string): string {
  // In ASCII nothing is wide.
  if (/^[\0-\x7f]*$/.test(text)) {
    return text.toLowerCase();
  }
  return text.replace(/[A-Z]|[^\0-\x7f]/gu, foldedCharacter);
}

function foldedCharacter(character: string): string {
  const digit = digitOf(character);
  if (digit !== undefined) {
    return String(digit).padEnd(character.length, "\u200b");
  }
  // Not superscripts and circled numbers: they are signs of their own.
  const compatible = character.normalize(/\p{No}/u.test(character) ? "NFC" : "NFKC").toLowerCase();
  if (compatible.length === character.length) {
    return compatible;
  }
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
