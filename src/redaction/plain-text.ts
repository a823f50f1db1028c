import { digitOf } from "./digit-of.js";

/**
 * A text in its plainest spelling: percent-encoding, entities of HTML and escapes of JSON undone, accents and
 * what takes no room left out, small letters, ASCII digits. To compare with only: it has another length than
 * the text.
 */
export function plainText(text: string): string {
  let plain = text;
  // What was encoded twice is undone twice; who encodes more often can hide anything from anyone.
  for (let round = 0; round < 3 && /[%&\\]/.test(plain); round++) {
    plain = decoded(plain);
  }
  if (/^[\0-\x7f]*$/.test(plain)) {
    return plain.toLowerCase();
  }
  return plain
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] as string);
}

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

function decoded(text: string): string {
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded)
    .replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})/gi, (_, unicode, latin) =>
      characterOf(unicode ?? latin, 16),
    )
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (_, hex, decimal) =>
      hex === undefined ? characterOf(decimal, 10) : characterOf(hex, 16),
    )
    .replace(/&([a-z]{1,2})(?:acute|grave|uml|circ|tilde|cedil|ring|caron|slash|lig);/gi, "$1")
    .replace(/&(?:shy|zwnj|zwj);/g, "")
    .replace(/&[a-z]{2,8};/gi, " ");
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return " ";
  }
}

/** Halves of a character, as JSON escapes those beyond U+FFFF, meet again in the text. */
function characterOf(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
