import { createHash } from "node:crypto";
import type { Callback } from "../callback/callback.js";
import type { CallbackEvents } from "../callback/callback-events.js";
import { callbackIn } from "../callback/callback-in.js";
import { eventOf } from "../callback/event-of.js";
import { readBody } from "../callback/read-body.js";
import { foldedPaymentId } from "../reference/folded-payment-id.js";

/** What a verified body is. */
export type StoredCallback =
  | { readonly event: Exclude<keyof CallbackEvents, "other">; readonly callback: Callback }
  | { readonly event: "other"; readonly callback: Readonly<Record<string, unknown>> };

/** Reads a body that was verified before it was stored. Keys may have been changed since. */
export function storedCallback(body: string): StoredCallback {
  const { data } = readBody(body);
  const callback = callbackIn(data);
  return callback instanceof Error
    ? { event: "other", callback: data }
    : { event: eventOf(callback), callback };
}

/** What the payment's row and queue go by: the platform tells ids apart without regard to upper and lower case. */
export const paymentKey = (paymentId: string): string => indexable(foldedPaymentId(paymentId));

/**
 * A text that an index takes, whatever its length: PostgreSQL refuses more than 2,704 bytes. Long ones are cut,
 * and told apart by their hash.
 */
export function indexable(text: string): string {
  const stored = storable(text);
  return stored.length <= longest
    ? stored
    : `${stored.slice(0, longest)} ${createHash("sha256").update(text).digest("hex")}`;
}

/** Characters, of three bytes at most each: keys of usual payments are far below. */
const longest = 600;

/** PostgreSQL has no text with a NUL. A body has none, as JSON writes it in other signs. */
export function storable<Value>(value: Value): Value {
  return typeof value === "string" ? (value.replaceAll("\0", "\ufffd") as Value) : value;
}
