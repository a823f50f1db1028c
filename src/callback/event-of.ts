import { currencies } from "#generated/constants";
import type { Callback } from "./callback.js";
import type { CallbackEvents } from "./callback-events.js";
import { isDuplicate } from "./is-duplicate.js";
import { isFinal } from "./is-final.js";
import { isRedirectCallback } from "./is-redirect-callback.js";

/** The operation that brings a payment's result. */
const resultOperation = { purchase: "sale", payout: "payout" } as const;

/** What a request can have asked for. A sum in anything else is no order's of this contract. */
const orderCurrencies: ReadonlySet<string> = new Set(currencies);

/** Which event of `CallbackEvents` a callback is. The table there has the rules. */
export function eventOf(callback: Callback): Exclude<keyof CallbackEvents, "other"> {
  const { payment, operation } = callback;
  // A result comes before a redirect: nobody has to be redirected for a payment that is over.
  if (isRedirectCallback(callback) && !isFinal(payment.status)) {
    return "redirect";
  }
  // The amount alone could pass for the order's: 1000 cents are not 10.00 CNY.
  if (!orderCurrencies.has(payment.sum.currency)) {
    return "update";
  }
  // Nothing else leads to this status, and which operation brings it is not documented.
  if (payment.type === "payout" && payment.status === "reversed") {
    return "payoutReversed";
  }

  if (operation.type !== resultOperation[payment.type] || operation.status !== payment.status) {
    return "update";
  }
  switch (payment.status) {
    case "success":
      return `${payment.type}Success`;
    case "decline":
      return isDuplicate(callback) ? "update" : `${payment.type}Decline`;
    case "error":
      return isDuplicate(callback) ? "update" : `${payment.type}Error`;
    default:
      return "update";
  }
}
