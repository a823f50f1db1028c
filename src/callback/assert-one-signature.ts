import { CallbackError } from "../errors/callback-error.js";
import { signatureCount } from "../signature/signature-place.js";

/**
 * Passes when there is exactly one signature, right or wrong.
 *
 * @throws CallbackError `unsigned`, or `bad_signature` for two of them.
 */
export function assertOneSignature(data: object): void {
  const places = signatureCount(data);
  if (places === 1) {
    return;
  }
  if (places === 0) {
    throw new CallbackError(
      "unsigned",
      "The callback has no signature, neither at the top level nor in `general`. Either it does not come from the " +
        "platform, or something in front of this code has removed the signature.",
    );
  }
  throw new CallbackError(
    "bad_signature",
    "The callback has two signatures, at the top level and in `general`. The platform signs once.",
  );
}
