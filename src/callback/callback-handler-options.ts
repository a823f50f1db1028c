import type { Callback, PayoutCallback, PurchaseCallback, RedirectCallback } from "./callback.js";
import type { CallbackStore } from "./callback-store.js";

/** What `createCallbackHandler` and `createNodeCallbackHandler` need. */
export interface CallbackHandlerOptions {
  /** The project's secret key; several while you change it. */
  secretKey: string | readonly string[];
  /** The customer has to be redirected, and the payment has no final status. Show them `redirect_data` within 30 s. */
  onRedirect?: (callback: RedirectCallback) => unknown;
  /** Status `success`. Compare `payment.sum` with the order before you deliver. */
  onSuccess?: (callback: PurchaseCallback | PayoutCallback) => unknown;
  /** Status `decline` or `error`; `operation.code` tells why. */
  onDecline?: (callback: PurchaseCallback | PayoutCallback) => unknown;
  /** Every callback without a handler of its own: `processing`, `reversed`, statuses that nobody knows yet. */
  onUpdate?: (callback: Callback) => unknown;
  /** Whatever was not answered with 200. For logs and alarms: it changes nothing in the answer, which waits for it for a second at most. */
  onError?: (error: unknown, context: CallbackErrorContext) => unknown;
  /** Makes each event run once. Without it every repeat runs its handler again. */
  store?: CallbackStore;
  /** Largest body in bytes, 64 KiB if left out. A callback has about 1 KB. */
  maxBodySize?: number;
}

/** What is known of a delivery that was not answered with 200, safe to log. */
export interface CallbackErrorContext {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The callback's key, once its signature and shape have been verified. */
  readonly key?: string;
  /** The verified callback, with personal data and the signature replaced by `[redacted]`. */
  readonly callback?: unknown;
}
