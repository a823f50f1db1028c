import type { Outcome } from "./outcome.js";

/**
 * Base of all errors that this package throws about input, calls to the platform, received callbacks, and
 * checks of the conformance kit. Misuse of a function, such as a missing secret, is a plain `TypeError`.
 *
 * The errors name fields, not values: no message and no property holds a card number, a document number, a
 * name, a phone number, an e-mail address, a secret or a signature. The platform's own words are passed on
 * without such data. If the data cannot be cut out, `[redacted]` replaces all the words.
 *
 * @example
 * try {
 *   await gate.sale(order);
 * } catch (error) {
 *   if (error instanceof CupQuickPayError) log(error.code, error.message);
 *   else throw error;
 * }
 */
export abstract class CupQuickPayError extends Error {
  /** What went wrong, as a text that does not change between releases. */
  abstract readonly code: string;
  /**
   * What the failed call may have done. Only if it is `unknown` may the call have registered a purchase or
   * payout. Undefined if no call has failed, such as for a received callback.
   */
  abstract readonly outcome: Outcome | undefined;
}
