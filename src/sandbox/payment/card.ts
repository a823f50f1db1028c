import { passesLuhn } from "../../redaction/passes-luhn.js";
import { redactCardNumbers } from "../../redaction/redact-card-numbers.js";

/**
 * A card number as the platform shows it: the first six digits, six stars, the last four.
 *
 * @example
 * maskCard("6200000000000005"); // "620000******0005"
 */
export function maskCard(pan: string): string {
  return pan.length < 12 ? "******" : `${pan.slice(0, 6)}******${pan.slice(-4)}`;
}

/** Whether a text is a card number: 12 to 19 digits, the last one the check digit (ISO/IEC 7812). */
export function isCardNumber(text: string): boolean {
  return /^\d{12,19}$/.test(text) && passesLuhn(text);
}

/** How numbers of card networks begin, and those of times and of operations do not. */
const ofNetworks = /^(2[2-7]|[345689])/;

/**
 * A text with every card number in it masked, also in groups. Numbers that no card network uses, such as
 * those of times, stay.
 */
export function maskCardsIn(text: string): string {
  return redactCardNumbers(text, (digits) => (ofNetworks.test(digits) ? maskCard(digits) : digits));
}

/**
 * A copy of a JSON value that may be kept and shown: every card number in it is masked, and so is every
 * `pan`.
 */
export function withMaskedCards(value: unknown): unknown {
  if (typeof value === "string") {
    return maskCardsIn(value);
  }
  if (typeof value === "number" || typeof value === "bigint") {
    const masked = maskCardsIn(String(value));
    return masked === String(value) ? value : masked;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(withMaskedCards);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      maskCardsIn(key),
      key.toLowerCase() === "pan" ? maskCard(String(member)) : withMaskedCards(member),
    ]),
  );
}
