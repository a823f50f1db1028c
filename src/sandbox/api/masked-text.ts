import { redactCardNumbers } from "../../redaction/redact-card-numbers.js";
import { maskCard, maskCardsIn, withMaskedCards } from "../payment/card.js";

/** A longer message is cut, in characters. It is kept for the eye, not for the record. */
const longest = 16_384;

/** Whatever could hide a card number in JSON: its own field, and characters that are written as codes. */
const suspicious = /pan\\*"|\\u/i;

/**
 * A message as it may be kept and shown: every card number in it is masked, in JSON also every `pan`, and it is
 * cut if it is long.
 */
export function maskedText(text: string): string {
  if (text.length < longToLook) {
    return looked(text);
  }
  const same = known.get(text);
  if (same !== undefined) {
    return same;
  }
  const shown = looked(text);
  if (known.size >= knownLimit) {
    known.clear();
  }
  known.set(text, shown);
  return shown;
}

/** Long texts that come again and again, such as the list of banks, are looked through, and kept, once. */
const known = new Map<string, string>();
const knownLimit = 16;
const longToLook = 2000;

function looked(text: string): string {
  if (text.length > longest) {
    // Cut first: to look through a megabyte would hold up everybody. Half a number at the end goes, too.
    const head = text.slice(0, longest).replace(/[\d\s.-]{1,60}$/, "");
    return `${maskedInPieces(head)}… (${text.length} characters)`;
  }
  return suspicious.test(text) || redactCardNumbers(text, "") !== text ? masking(text) : text;
}

function masking(text: string): string {
  try {
    return JSON.stringify(withMaskedCards(JSON.parse(text)));
  } catch {
    return maskedInPieces(text);
  }
}

/** Of JSON that cannot be read, or is cut. */
function maskedInPieces(text: string): string {
  const plain = text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(pan\\*"\s*:\s*\\*"?)(\d+)/gi, (_, name: string, number: string) => name + maskCard(number));
  return maskCardsIn(plain);
}
