import { CupQuickPayError } from "../errors/cup-quickpay-error.js";
import { redactText } from "../redaction/redact-text.js";

/**
 * An error as subscribers of a tracing channel may see it, which often send it elsewhere.
 *
 * Errors of this package hold no data of a payment, so they stay, without their causes. Of any other, such as
 * a handler's own, only name and code are told: its message can quote whatever the handler had before it.
 */
export function publicError(error: unknown): Error {
  if (error instanceof CupQuickPayError && error.cause === undefined) {
    return error;
  }
  const { name, code } = (typeof error === "object" && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  const isOurs = error instanceof CupQuickPayError;
  const shown = new Error(isOurs ? error.message : "The message is not told, as it can hold personal data.");
  shown.name = typeof name === "string" ? redactText(name) : "Error";
  if (typeof code === "string" || typeof code === "number") {
    Object.assign(shown, { code: typeof code === "string" ? redactText(code) : code });
  }
  return shown;
}
