/** What stands in place of a redacted value. */
export const redacted = "[redacted]";

/**
 * Names of fields that hold card data, personal data or secrets, wherever they stand. Names are compared without
 * regard to case, `_` and a leading `customer_` or `billing_`, so `customer_first_name` and `firstName` match too.
 */
const sensitive = new Set(
  [
    ["pan", "number", "card_number", "card_holder", "cvv", "expiry_month", "expiry_year"],
    ["doc_number", "identify", "day_of_birth"],
    ["first_name", "last_name", "middle_name", "name", "phone", "email", "ip_address", "ip"],
    ["street", "address", "zip", "postal", "city", "state"],
    ["signature", "sign", "secret", "secret_key", "token", "authorization", "cookie"],
  ]
    .flat()
    .map(plain),
);

const digitRun = /(?<!\d)\d{12,19}(?!\d)/g;

/**
 * A copy of a value that is safe to log: every sensitive field is replaced by `[redacted]`, and so is anything
 * that looks like a card number, wherever it stands. The value itself is not changed.
 *
 * Covers card numbers, document numbers, names, addresses, phone numbers, e-mail addresses, secrets, tokens and signatures.
 *
 * @param value Any value; cycles and very deep nesting are cut.
 *
 * @example
 * redact({ card: { pan: "6216261000000000018" }, payment: { amount: 1000 } });
 * // { card: { pan: "[redacted]" }, payment: { amount: 1000 } }
 */
export function redact(value: unknown): unknown {
  return redactedCopy(value, 0);
}

/**
 * A text with everything that looks like a card number replaced: 12 to 19 digits whose check digit is right.
 */
export function redactText(text: string): string {
  return text.replace(digitRun, (digits) => (passesLuhn(digits) ? redacted : digits));
}

function redactedCopy(value: unknown, depth: number): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "number" || typeof value === "bigint") {
    const text = redactText(String(value));
    return text === String(value) ? value : text;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth === 32) return "[too deep]";
  if (Array.isArray(value)) return value.map((item) => redactedCopy(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      redactText(key),
      sensitive.has(plain(key)) && member !== null ? redacted : redactedCopy(member, depth + 1),
    ]),
  );
}

/** Spellings of one name come out alike. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(customer|billing)_/, "")
    .replaceAll("_", "");
}

/** The check digit that card numbers end with. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
