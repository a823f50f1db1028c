import type * as contract from "#generated/types";

/** The two spellings that a redirect is delivered under; elsewhere either is null. */
type Spelling = "redirect_data" | "redirectData";

/**
 * The callback that asks to redirect the customer, as `parseCallback` gives it: the contract's, always with
 * `redirect_data`.
 *
 * Source: method page, purchase through Gate.
 */
export type RedirectCallback = Omit<contract.RedirectCallback, Spelling> & {
  redirect_data: contract.RedirectData;
};

/**
 * News of a purchase, as `parseCallback` gives it: the contract's, without `redirect_data`.
 *
 * Source: method page, callback sections of purchases.
 */
export type PurchaseCallback = Omit<contract.PurchaseCallback, Spelling>;

/**
 * News of a payout, as `parseCallback` gives it: the contract's, without `redirect_data`.
 *
 * Source: method page, callback section of payouts.
 */
export type PayoutCallback = Omit<contract.PayoutCallback, Spelling>;

/**
 * Any callback of this method, verified and of the contract's shape.
 *
 * TypeScript narrows the parts by themselves: `callback.payment` by `callback.payment.type`, and the whole by
 * `"redirect_data" in callback`. It cannot narrow the whole by a field of a part; `isPurchaseCallback`,
 * `isPayoutCallback` and `isRedirectCallback` do that. The sets of statuses, codes, methods and currencies
 * are open: new values can come. Fields that the contract does not know are kept.
 *
 * The status alone does not mean paid: amount (in fen) and currency of `payment.sum` must be the order's.
 *
 * Source: method page, callback sections of purchase and payout; platform documentation for what is optional.
 *
 * @example
 * const callback = await parseCallback(body, secretKey);
 * const { payment } = callback;
 * const isOrders = payment.sum.amount === 1000 && payment.sum.currency === "CNY";
 * if ("redirect_data" in callback) redirectUrl(callback.redirect_data);
 * else if (payment.status === "success" && isOrders) await deliver(payment.id);
 */
export type Callback = RedirectCallback | PurchaseCallback | PayoutCallback;
