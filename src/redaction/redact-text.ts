import { isSensitiveName } from "./is-sensitive-name.js";
import { redactCardNumbers } from "./redact-card-numbers.js";

/** What stands in place of a redacted value. */
export const redacted = "[redacted]";

/** `name=value`, as in a URL or a form. */
const pair = /([\w%.[\]-]{1,80})=([^&;#\s"'<>]+)/g;
/** `"name": "value"` or `"name": 12`, as in JSON, also in JSON inside JSON. */
const jsonMember = /(\\{0,8}"([\w.-]{1,80})\\{0,8}"\s{0,8}:\s{0,8})(\\{0,8}"(?:[^"\\]|\\.){0,4000}"?|\d+)/g;
const email = /[^\s@"'<>&=?,;:/()[\]]{1,64}@[^\s@"'<>&=?,;:/()[\]]+/g;
/** HMAC-SHA512 in Base64, also percent-encoded. */
const signature = /(?:[A-Za-z0-9+/]|%2[BF]){86}(?:==|%3D%3D)/gi;

/**
 * A text in which everything that looks sensitive is replaced by `[redacted]`: card numbers (15 to 19 digits
 * whose check digit is right, also in groups), e-mail addresses, signatures, and the values of sensitive
 * fields in URLs, forms and JSON. Names and addresses in plain sentences look like other words, and stay.
 *
 * @example
 * redactText("GET /payment?customer_email=a%40b.example&payment_id=7"); // "GET /payment?customer_email=[redacted]&payment_id=7"
 */
export function redactText(text: string): string {
  const withoutValues = redactMembers(text)
    .replace(signature, redacted)
    .replace(pair, (whole, name) => (isSensitiveName(decoded(name)) ? `${name}=${redacted}` : whole))
    .replace(email, redacted);
  return redactCardNumbers(withoutValues, redacted);
}

/** A value that is no secret by its name can hold JSON, and secrets, again. */
function redactMembers(text: string): string {
  return text.replace(jsonMember, (_, start, name, value) =>
    isSensitiveName(name) ? `${start}"${redacted}"` : start + redactMembers(value),
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
