import { CupQuickPayError } from "../errors/cup-quickpay-error.js";

/**
 * The checks could not be run: nobody answers at the URL, or the option `effects` or `prepare` has failed. It
 * says nothing about the endpoint.
 */
export class CannotRunError extends CupQuickPayError {
  override readonly name = "CannotRunError" as const;
  readonly code = "cannot_run";
  readonly outcome = undefined;
}
