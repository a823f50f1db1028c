/**
 * Whether a field of this name holds card data, personal data or a secret, wherever it stands. Names are compared
 * without regard to case, signs between words, and a leading `customer`, `billing` or `card`: `customerFirstName`, `first_name` and
 * `First-Name` are alike.
 */
export function isSensitiveName(name: string): boolean {
  return name.length < 50 && names.has(plain(name));
}

const names = new Set(
  [
    [
      "pan",
      "number",
      "account_number",
      "holder",
      "payment_card",
      "cvv",
      "cvc",
      "cvn2",
      "expiry_month",
      "expiry_year",
    ],
    ["doc_number", "document_number", "identify", "day_of_birth"],
    [
      "first_name",
      "last_name",
      "middle_name",
      "name",
      "user_name",
      "phone",
      "phone_number",
      "email",
      "ip_address",
      "ip",
      "pay_ip",
    ],
    ["street", "address", "zip", "postal", "city", "state"],
    [
      "signature",
      "sign",
      "secret",
      "secret_key",
      "token",
      "password",
      "authorization",
      "cookie",
      "set_cookie",
    ],
  ]
    .flat()
    .map(plain),
);

/** Spellings of one name come out alike. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/^(customer|billing|card)/, "");
}
