/**
 * Whether a field of this name holds card data, personal data or a secret, wherever it stands. Names are
 * compared without regard to case, signs between words, and a leading `customer`, `billing` or `card`:
 * `customerFirstName`, `first_name` and `First-Name` are alike.
 */
export function isSensitiveName(name: string): boolean {
  return name.length < 50 && names.has(plainName(name));
}

const names = new Set(
  [
    [
      "pan",
      "number",
      "account_number",
      "account_no",
      "no",
      "iban",
      "holder",
      "account_holder",
      "payment_card",
    ],
    ["cvv", "cvc", "cvn2", "cvv2", "cvc2", "security_code", "pin", "otp"],
    ["expiry", "expiry_date", "expiry_month", "expiry_year", "exp", "exp_date", "exp_month", "exp_year"],
    ["expiration", "expiration_date", "expiration_month", "expiration_year"],
    ["doc_number", "document_number", "identify", "id_number", "id_card", "passport", "passport_number"],
    ["day_of_birth", "birth_date", "birthday", "date_of_birth", "dob"],
    ["first_name", "last_name", "middle_name", "full_name", "given_name", "family_name", "surname"],
    ["name", "user_name", "phone", "phone_number", "mobile", "mobile_phone", "telephone", "email"],
    ["ip_address", "ip", "pay_ip"],
    ["street", "address", "zip", "postal", "postal_code", "postcode", "city", "state"],
    ["signature", "sign", "secret", "secret_key", "client_secret", "private_key", "api_key"],
    ["token", "access_token", "refresh_token", "password", "authorization", "cookie", "set_cookie"],
  ]
    .flat()
    .map(plainName),
);

/** Spellings of one name come out alike: `customer_first_name` and `FirstName` are `firstname`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^x-/, "")
    .replace(/[^a-z0-9]/g, "")
    .replace(/^(customer|billing|card)/, "");
}
