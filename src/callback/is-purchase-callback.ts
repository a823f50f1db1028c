import type { Callback, PurchaseCallback, RedirectCallback } from "./callback.js";

/**
 * Whether a callback is about a purchase. That includes the one that asks to redirect the customer.
 *
 * `callback.payment.type === "purchase"` says the same, but TypeScript narrows only `callback.payment` by it,
 * not `callback`: a discriminant has to be a property of the union itself.
 *
 * @example
 * if (isPurchaseCallback(callback)) await updatePurchase(callback);
 */
export function isPurchaseCallback(callback: Callback): callback is PurchaseCallback | RedirectCallback {
  return callback.payment.type === "purchase";
}
