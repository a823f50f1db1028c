import type { Callback, RedirectCallback } from "./callback.js";

/**
 * Whether a callback asks to redirect the customer: whether it has `redirect_data`.
 *
 * Source: method page, purchase through Gate.
 *
 * @example
 * if (isRedirectCallback(callback)) await saveRedirect(callback.payment.id, callback.redirect_data);
 */
export function isRedirectCallback(callback: Callback): callback is RedirectCallback {
  return "redirect_data" in callback;
}
