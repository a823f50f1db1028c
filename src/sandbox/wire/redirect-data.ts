import type { RedirectData } from "#generated/types";
import { yuanFromFen } from "../../money/yuan-from-fen.js";
import type { Payment } from "../payment/payment.js";

/**
 * `redirect_data` of a purchase: the fields of the method page's sample, all of them strings.
 *
 * @param url Where the sandbox listens.
 */
export function redirectDataOf(payment: Payment, url: string): RedirectData {
  const [method, ...without] = payment.redirectShape.split(" ");
  return {
    method: method as "GET" | "POST",
    body: without.length > 0 ? [] : fieldsOf(payment, url),
    encrypted: [],
    url: formUrl(payment, url),
  };
}

/** The CUP QuickPay form of a payment, without the fields of the redirect. */
const formUrl = ({ key }: Payment, url: string) => `${url}/cup/${key}`;

/** The form with the fields in its query, as a redirect by GET has them. */
export const redirectLocation = (payment: Payment, url: string) =>
  `${formUrl(payment, url)}?${new URLSearchParams(fieldsOf(payment, url))}`;

/** The form as a link opens it, whatever the redirect needs included; none when it takes a POST. */
export function formLink(payment: Payment, url: string): string | undefined {
  if (payment.order.kind === "payout" || payment.redirectShape === "POST") {
    return undefined;
  }
  return payment.redirectShape === "GET" ? redirectLocation(payment, url) : formUrl(payment, url);
}

/** The fields that the form is missing, when a merchant opens it. */
export function missingFields(payment: Payment, fields: Record<string, unknown>): string[] {
  if (payment.redirectShape === "GET without fields") {
    return [];
  }
  return Object.entries(fieldsOf(payment, ""))
    .filter(([name, value]) => fields[name] !== value && !name.endsWith("Url"))
    .map(([name]) => name);
}

function fieldsOf({ key, order, operationId }: Payment, url: string): Record<string, string> {
  return {
    deviceType: "WEB",
    amountFee: yuanFromFen(order.amount),
    sign: key.slice(0, 16),
    cardType: "D",
    merchantTradeId: String(operationId),
    userName: "",
    version: "1.0",
    paymentCard: "",
    issuingBank: "UNIONPAY",
    payType: "NC",
    merchantId: "4245",
    payIp: order.customer.ip ?? "",
    signType: "RSA",
    notifyUrl: `${url}/cup/callback`,
    inputCharset: "UTF-8",
    currency: "CNY",
    goodsTitle: order.id,
    returnUrl: `${url}/cup/${key}/return`,
    subIssuingBank: "",
  };
}
