import type { PayoutCallback, PurchaseCallback, RedirectCallback } from "#generated/types";

export type { PayoutCallback, PurchaseCallback, RedirectCallback };

/**
 * Any callback of this method, verified and of the contract's shape.
 *
 * TypeScript narrows the parts by themselves: `callback.payment` by `callback.payment.type`, and the whole by
 * `"redirect_data" in callback`. It cannot narrow the whole by a field of a part; `isPurchaseCallback`,
 * `isPayoutCallback` and `isRedirectCallback` do that. The sets of statuses, codes and methods are open, and
 * fields that the contract does not know are there too.
 *
 * Source: method page, callback sections of purchase and payout; platform documentation for what is optional.
 *
 * @example
 * const callback = await parseCallback(body, secretKey);
 * if ("redirect_data" in callback) redirectUrl(callback.redirect_data);
 * else if (callback.payment.status === "success") await deliver(callback.payment.id, callback.payment.sum);
 */
export type Callback = RedirectCallback | PurchaseCallback | PayoutCallback;
