import type { Callback, PayoutCallback } from "./callback.js";

/**
 * Whether a callback is about a payout.
 *
 * `callback.payment.type === "payout"` says the same, but TypeScript narrows only `callback.payment` by it,
 * not `callback`: a discriminant has to be a property of the union itself.
 *
 * @example
 * if (isPayoutCallback(callback)) await updatePayout(callback);
 */
export function isPayoutCallback(callback: Callback): callback is PayoutCallback {
  return callback.payment.type === "payout";
}
