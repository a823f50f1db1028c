import { CupQuickPayError } from "../errors/cup-quickpay-error.js";

/**
 * Nothing could be found out: there is nobody at the URL, or what shows the effects does not answer. It says nothing
 * about the endpoint.
 */
export class CannotRunError extends CupQuickPayError {
  override readonly name = "CannotRunError" as const;
  readonly code = "cannot_run";
  readonly outcome = undefined;
}
