import type { General, PayoutRequest, SaleRequest } from "#generated/types";
import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import { maskCard, maskCardsIn } from "../payment/card.js";
import type { PaymentOrder } from "../payment/order.js";

/** Shared, as each payment keeps its order. */
const none = {} as const;

/** The order of a purchase through Gate. */
export function orderOfSale({ general, customer, payment, return_url, callback }: SaleRequest): PaymentOrder {
  return {
    kind: "purchase",
    origin: "gate",
    id: general.payment_id,
    amount: payment.amount,
    description: maskCardsIn(payment.description),
    customer: {
      id: customer.id,
      phone: customer.phone,
      email: customer.email,
      ip: customer.ip_address,
    },
    callbackUrls: callbackUrlsOf(general),
    delay: callback?.delay ?? 0,
    silent: Boolean(callback?.force_disable),
    returnUrls: {
      success: return_url.success,
      decline: return_url.decline,
      return: return_url.return,
    },
    links: none,
    signature: general.signature,
  };
}

/**
 * The order of a payout.
 *
 * @param scenario What the service has for the number of the card.
 */
export function orderOfPayout(
  { general, customer, payment, card, callback }: PayoutRequest,
  scenario: string | undefined,
): PaymentOrder {
  return {
    kind: "payout",
    origin: "gate",
    id: general.payment_id,
    amount: payment.amount,
    description: maskCardsIn(payment.description),
    customer: { id: customer.id, phone: customer.phone, email: customer.email, ip: customer.ip_address },
    card: { masked: maskCard(card.pan), scenario },
    callbackUrls: callbackUrlsOf(general),
    delay: callback?.delay ?? 0,
    silent: Boolean(callback?.force_disable),
    returnUrls: none,
    links: none,
    signature: general.signature,
  };
}

/** The order of a purchase through Payment Page. */
export function orderOfPage(page: PaymentPageParameters): PaymentOrder {
  return {
    kind: "purchase",
    origin: "page",
    id: page.payment_id,
    amount: page.payment_amount,
    description: maskCardsIn(page.payment_description),
    customer: {
      id: page.customer_id,
      phone: page.customer_phone,
      email: page.customer_email,
    },
    callbackUrls: callbackUrlsOf(page),
    delay: 0,
    silent: false,
    returnUrls: {
      success: page.redirect_success_url,
      decline: page.redirect_fail_url,
      return: page.redirect_return_url,
    },
    links: {
      success: page.merchant_success_enabled === 0 ? undefined : page.merchant_success_url,
      decline: page.merchant_fail_enabled === 0 ? undefined : page.merchant_fail_url,
    },
    windows: {
      success: page.redirect_success_mode,
      decline: page.redirect_fail_mode,
      return: page.redirect_return_mode,
      successLink: page.merchant_success_redirect_mode,
      declineLink: page.merchant_fail_redirect_mode,
    },
    signature: page.signature,
  };
}

const callbackUrlsOf = (
  urls: Pick<
    General,
    "merchant_callback_url" | "merchant_success_callback_url" | "merchant_decline_callback_url"
  >,
) => ({
  any: urls.merchant_callback_url,
  success: urls.merchant_success_callback_url,
  decline: urls.merchant_decline_callback_url,
});
