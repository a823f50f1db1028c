import { payoutStatuses, purchaseStatuses } from "#generated/constants";

const finalStatuses: ReadonlySet<string> = new Set(
  [...purchaseStatuses, ...payoutStatuses].filter(({ final }) => final).map(({ status }) => status),
);

/**
 * Whether a status is final, so that the payment stays in it: `success`, `decline`, `error`, and `reversed`
 * of payouts. Also `canceled`, `cancelled` and `expired`, with which an order ends unpaid.
 *
 * A status that the contract does not know counts as not final: wait, or ask the platform for the status. A
 * few final statuses can still change: `supersedes` knows which.
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
