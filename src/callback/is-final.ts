import { payoutStatuses, purchaseStatuses } from "#generated/constants";

const finalStatuses: ReadonlySet<string> = new Set(
  [...purchaseStatuses, ...payoutStatuses].filter(({ final }) => final).map(({ status }) => status),
);

/**
 * Whether a payment stays in a status: `success`, `decline`, `error`, `reversed` for payouts, and `canceled` or
 * `cancelled` and `expired`, by which an order ends unpaid.
 *
 * A status that the contract does not know counts as not final: wait, or ask the platform for the status.
 * Some ways lead on from a final status all the same; `supersedes` knows them.
 *
 * Source: platform documentation; the method page shows `success` and `decline` only.
 *
 * @param status `payment.status` of a callback or of a status answer, not `operation.status`.
 *
 * @example
 * isFinal("success"); // true
 * isFinal("awaiting redirect result"); // false
 */
export function isFinal(status: string): boolean {
  return finalStatuses.has(status);
}
