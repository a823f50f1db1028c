import { CallbackError } from "../errors/callback-error.js";
import { canonicalString } from "../signature/canonical-string.js";
import type { Body } from "./read-body.js";

/** Every Payment Page link signs these two parameters. No callback has them at the top level. */
const linkParameter = /(?:^|;)payment_(?:amount|currency):/;

/** How a field of a callback goes on after another in the canonical string. */
const furtherField =
  /;(?:account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):/;

/**
 * Passes when a signature that holds was made for this structure, as far as one can tell. A text with `;` in it signs like
 * several fields, so other data can have the same canonical string. Two ways to forge a callback from that are closed:
 *
 * - Customers see the signature of a Payment Page link, which is made with the same key. If they can write into a parameter, a
 *   name say, they could write a whole callback there. But its canonical string has the link's own parameters too.
 * - Fields of a genuine callback can be hidden in the text before them, or the other way round.
 *
 * @throws CallbackError `not_a_callback`.
 */
export function assertNotForged({ data, text }: Body): void {
  if (text !== undefined && !isSuspicious(text)) return;
  if (linkParameter.test(canonicalString(data))) {
    throw new CallbackError(
      "not_a_callback",
      "The signature holds, but it was made for a Payment Page link, which customers can see: this callback is forged. " +
        "Keep `;` out of what customers can write into the parameters of a link.",
    );
  }
  if (hidesField(data)) {
    throw new CallbackError(
      "not_a_callback",
      "The signature holds, but a text in the callback looks like further fields (`;payment:`), so it does not tell " +
        "which fields were signed. Keep `;` out of descriptions and ids.",
    );
  }
}

/** A quick look that spares the thorough one for nearly all callbacks. Any character can hide behind an escape. */
function isSuspicious(text: string): boolean {
  return (
    text.includes(";") ||
    text.includes("\\u") ||
    text.includes("payment_amount") ||
    text.includes("payment_currency")
  );
}

/** Looks at what is signed, which has a limited depth; under `frame_mode` there is none. */
function hidesField(value: unknown): boolean {
  if (typeof value === "string") return furtherField.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) => key !== "frame_mode" && (furtherField.test(`${key}:`) || hidesField(member)),
  );
}
