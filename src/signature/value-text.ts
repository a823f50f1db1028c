import { cannotSign } from "./cannot-sign.js";
import { numberText } from "./number-text.js";

/**
 * The text a single value is signed as: the one PHP makes of it after reading it from JSON.
 *
 * @param label where it stands, for the error.
 * @throws TypeError if JSON has no such value.
 */
export function valueText(value: unknown, label: string): string {
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return numberText(value);
  }
  if (typeof value === "boolean") {
    return value ? "1" : "0";
  }
  if (value === null) {
    return "";
  }
  if (typeof value === "bigint" && value === BigInt.asIntN(64, value)) {
    return String(value);
  }
  throw cannotSign(label, reason(value));
}

function reason(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "it is undefined; leave the key out, or pass null";
    case "number":
      return "JSON has no number that is not finite";
    case "bigint":
      return "it does not fit in 64 bits; pass it as a string";
    default:
      return `JSON has no ${typeof value}`;
  }
}
