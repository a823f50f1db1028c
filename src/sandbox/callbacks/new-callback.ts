import type { CallbackKind, CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";

/** A callback about a payment as it stands now, and whether it is to be sent at all. */
export function newCallback(
  payment: Payment,
  kind: CallbackKind,
  { id, at, defaultUrl }: { id: string; at: number; defaultUrl: string | undefined },
): CallbackRecord {
  const { life, changedAt } = payment;
  const url = urlOf(payment, kind) ?? defaultUrl;
  const isOff = payment.order.silent && kind !== "redirect";
  const state = isOff ? "switched off" : url === undefined ? "no address" : "waiting";
  return { id, kind, url, at, life, changedAt, attempts: [], tried: 0, state, copies: 0 };
}

/** The URL that the request names: for a result, that of its outcome wins. */
function urlOf({ order: { callbackUrls }, life }: Payment, kind: CallbackKind): string | undefined {
  const { any, success, decline } = callbackUrls;
  if (kind !== "result") {
    return any;
  }
  switch (life.state) {
    case "success":
      return success ?? any;
    case "decline":
    case "error":
      return decline ?? any;
    default:
      return any;
  }
}
