import { redactCardNumbers } from "../../redaction/redact-card-numbers.js";
import { maskCardsIn, withMaskedCards } from "../payment/card.js";

/** A longer message is cut, in characters. It is kept for the eye, not for the record. */
const longest = 16_384;

/** Whatever could hide a card number in JSON: its own field, and characters that are written as codes. */
const suspicious = /"pan"|\\u/;

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
  const masked = suspicious.test(text) || redactCardNumbers(text, "") !== text ? masking(text) : text;
  return masked.length > longest ? `${masked.slice(0, longest)}… (${masked.length} characters)` : masked;
}

function masking(text: string): string {
  try {
    return JSON.stringify(withMaskedCards(JSON.parse(text)));
  } catch {
    return maskCardsIn(text);
  }
}
