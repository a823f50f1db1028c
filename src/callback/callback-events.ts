import type { Currency } from "#generated/types";
import type { Callback, PayoutCallback, PurchaseCallback, RedirectCallback } from "./callback.js";

/**
 * A callback whose payment and last operation agree on a result, so that their fields have one value each.
 */
type Settled<Whole, Type extends string, Status extends string> = Whole & {
  payment: { status: Status; sum: { currency: Currency } };
  operation: { type: Type; status: Status };
};

/**
 * Tells which callbacks each handler in `on` gets.
 *
 * | Event | `payment.type` | `payment.status` | `operation` | Further |
 * | --- | --- | --- | --- | --- |
 * | `redirect` | `purchase` | not final | any | `redirect_data` is there |
 * | `purchaseSuccess` | `purchase` | `success` | `sale`, `success` | |
 * | `purchaseDecline` | `purchase` | `decline` | `sale`, `decline` | code is not 3041 |
 * | `purchaseError` | `purchase` | `error` | `sale`, `error` | code is not 3041 |
 * | `payoutSuccess` | `payout` | `success` | `payout`, `success` | |
 * | `payoutDecline` | `payout` | `decline` | `payout`, `decline` | code is not 3041 |
 * | `payoutError` | `payout` | `error` | `payout`, `error` | code is not 3041 |
 * | `payoutReversed` | `payout` | `reversed` | any | |
 * | `update` | any | any | any | all the rest, and what has no handler of its own |
 * | `other` | | | | signed, but not of this contract: another method or format of the project |
 *
 * A result counts only in CNY, the currency of all requests. A `success` in another currency is an `update`,
 * even if its amount looks right. The amount is not compared here: do that in your handler.
 *
 * A result also needs the right operation, with the same status as the payment: `sale` for a purchase,
 * `payout` for a payout. So a refund of a paid purchase, whose payment can still be `success`, is an
 * `update`. So are `auth` and `capture`: this method has no purchase in two steps. Code 3041 says that the
 * `payment_id` was used before. It refuses the duplicate, and says nothing about the payment, which may have
 * been paid.
 *
 * Source: method page for `sale` and `payout`; platform documentation for the statuses and code 3041; the
 * rest is inferred.
 */
export interface CallbackEvents {
  redirect: RedirectCallback;
  purchaseSuccess: Settled<PurchaseCallback, "sale", "success">;
  purchaseDecline: Settled<PurchaseCallback, "sale", "decline">;
  purchaseError: Settled<PurchaseCallback, "sale", "error">;
  payoutSuccess: Settled<PayoutCallback, "payout", "success">;
  payoutDecline: Settled<PayoutCallback, "payout", "decline">;
  payoutError: Settled<PayoutCallback, "payout", "error">;
  payoutReversed: PayoutCallback & { payment: { status: "reversed"; sum: { currency: Currency } } };
  update: Callback;
  other: Readonly<Record<string, unknown>>;
}
