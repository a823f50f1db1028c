import type { Outcome } from "./outcome.js";

/**
 * Base of all errors that this package throws on bad input from outside. Misuse of a function, such as a
 * missing secret, is a plain `TypeError`.
 *
 * They name fields, not values: no message and no property holds a card number, a document number, a name, a
 * phone number, an e-mail address, a secret or a signature. The platform's own words are passed on without
 * what they quote of them; if that cannot be cut out, `[redacted]` stands for all the words.
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
   * What the failed call may have done: a purchase or payout may have been registered by it only if it is
   * `unknown`. Errors of received callbacks have none, as they are about no call.
   */
  abstract readonly outcome: Outcome | undefined;
}
