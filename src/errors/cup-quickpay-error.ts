/**
 * Base of all errors that this package throws on bad input from outside. Misuse of a function, such as a missing secret,
 * is a plain `TypeError`.
 *
 * No message and no property of these errors holds a card number, a document number, a name, a phone number, an e-mail
 * address, a secret or a signature.
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
}
