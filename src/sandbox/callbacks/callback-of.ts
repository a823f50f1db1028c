import type { Payment } from "../payment/payment.js";
import { callbackBody } from "../wire/callback-body.js";
import type { Callback, CallbackKind } from "./callback-record.js";

/** What a callback needs beside its payment. */
export interface Sender {
  readonly id: string;
  readonly at: number;
  readonly projectId: number;
  /** Where the sandbox listens. */
  readonly url: string;
  /** Where callbacks go when the request names no URL. */
  readonly defaultUrl: string | undefined;
}

/** A callback about a payment as it stands now, and whether it is to be sent at all. */
export function callbackOf(
  payment: Payment,
  kind: CallbackKind,
  { id, at, projectId, url, defaultUrl }: Sender,
): Callback {
  const receiver = receiverOf(payment, kind) ?? defaultUrl;
  const isOff = payment.order.silent && kind !== "redirect";
  return {
    id,
    key: payment.key,
    kind,
    url: receiver,
    at,
    attempts: [],
    body: callbackBody(payment, kind, { projectId, url }),
    state: isOff ? "switched off" : receiver === undefined ? "no address" : "waiting",
  };
}

/** The URL that the request names: for a result, that of its outcome wins. */
function receiverOf({ order: { callbackUrls }, life }: Payment, kind: CallbackKind): string | undefined {
  const { any, success, decline } = callbackUrls;
  if (kind !== "result") {
    return any;
  }
  return (life.state === "success" ? success : decline) ?? any;
}
