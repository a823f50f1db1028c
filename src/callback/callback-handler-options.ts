import type { Duration } from "../options/duration.js";
import type { SecretKeys } from "../signature/secret-key.js";
import type { CallbackEvents } from "./callback-events.js";
import type { CallbackInbox } from "./callback-inbox.js";
import type { CallbackStore } from "./callback-store.js";
import type { ParseCallbackOptions } from "./parse-callback-options.js";

/** What a handler gets beside the callback. */
export interface CallbackContext<Tx = undefined> {
  /** The callback's `callbackKey`. */
  readonly key: string;
  /**
   * The transaction of the `store` that the key is kept in: what the handler changes through it is kept
   * together with the key, or not at all. `undefined` without a store, and with `memoryCallbackStore`.
   */
  readonly tx: Tx;
  /**
   * Aborted when the `timeout` is over, and the platform is told 503. Pass it on to what can hang, such as
   * `fetch`: a repeat is not handled before the handler has ended.
   */
  readonly signal: AbortSignal;
}

/**
 * A handler of one event. The answer waits for what it returns; if that fails, it is 500, and the platform
 * repeats the callback.
 */
export type CallbackListener<Event extends keyof CallbackEvents, Tx = undefined> = (
  callback: CallbackEvents[Event],
  context: CallbackContext<Tx>,
) => unknown;

/** A handler for each event. `CallbackEvents` has the table of which callback goes where. */
export interface CallbackListeners<Tx = undefined> {
  /**
   * The customer has to be redirected, and the payment has no final status. Show them `redirect_data` within
   * 30 s.
   */
  readonly redirect?: CallbackListener<"redirect", Tx> | undefined;
  /** A purchase was paid, in CNY. Compare `payment.sum` with the order before you deliver. */
  readonly purchaseSuccess?: CallbackListener<"purchaseSuccess", Tx> | undefined;
  /** A purchase was declined; `operation.code` tells why. A new try needs a new `payment_id`. */
  readonly purchaseDecline?: CallbackListener<"purchaseDecline", Tx> | undefined;
  /** A purchase has failed because of an error. The same `payment_id` may be sent again. */
  readonly purchaseError?: CallbackListener<"purchaseError", Tx> | undefined;
  /** A payout has arrived. */
  readonly payoutSuccess?: CallbackListener<"payoutSuccess", Tx> | undefined;
  /** A payout was declined; `operation.code` tells why. A new try needs a new `payment_id`. */
  readonly payoutDecline?: CallbackListener<"payoutDecline", Tx> | undefined;
  /** A payout has failed because of an error. The same `payment_id` may be sent again. */
  readonly payoutError?: CallbackListener<"payoutError", Tx> | undefined;
  /** A payout was taken back: its money has come back. */
  readonly payoutReversed?: CallbackListener<"payoutReversed", Tx> | undefined;
  /**
   * Everything that has no handler of its own, since the platform never repeats what was answered with 200:
   * steps on the way, statuses that nobody knows yet, refunds, refused duplicates, results in another currency
   * than CNY, and the events above without a handler. Its `payment.status` can be late, and of a refused duplicate it is not the payment's
   * own: never store it without `supersedes`, nor if `isFinal`.
   */
  readonly update: CallbackListener<"update", Tx>;
  /**
   * What is signed with the project's key but not of this contract: another payment method of the project, or
   * a format of its own. Answered with 200 once this has ended, with 400 if it is left out. Nothing of it but
   * the signature has been checked.
   */
  readonly other?: CallbackListener<"other", Tx> | undefined;
}

/** What `createCallbackHandler` and `createNodeCallbackHandler` need: handlers, or an inbox that has them. */
export type CallbackHandlerOptions<Tx = undefined> = HandlingOptions<Tx> | StoringOptions;

/** What both kinds of handler need. */
export interface DeliveryOptions extends ParseCallbackOptions {
  /**
   * The project's secret key; several while you change it; or a function of either, called for each delivery.
   */
  readonly secretKey: SecretKeys;
  /**
   * How long body and handler may take together; a number is milliseconds, `"10s"` if left out. Then the
   * answer is 503, and the platform repeats the callback. The handler is not stopped, only told by `signal`;
   * its key stays taken until it has ended.
   */
  readonly timeout?: Duration | undefined;
  /** Largest body in bytes, 64 KiB if left out. A callback has about 1 KB. */
  readonly maxBodySize?: number | undefined;
  /**
   * Whatever was not answered with 200. For logs and alarms: it changes nothing in the answer, which waits
   * for it for a second at most.
   */
  readonly onError?: ((error: unknown, context: CallbackErrorContext) => unknown) | undefined;
}

/** Callbacks are handled before the platform is answered. */
export interface HandlingOptions<Tx = undefined> extends DeliveryOptions {
  /** Your handlers, one for each event, `update` for all the rest. */
  readonly on: CallbackListeners<NoInfer<Tx>>;
  /**
   * Makes each event run once. Without it every repeat runs its handler again. For their order there is
   * `supersedes`.
   */
  readonly store?: CallbackStore<Tx> | undefined;
  readonly inbox?: undefined;
}

/** Callbacks are stored, the platform is answered, and the inbox has them handled afterwards. */
export interface StoringOptions extends DeliveryOptions {
  /** Keeps each callback, also what is none of this contract; its handlers are its own. */
  readonly inbox: CallbackInbox;
  readonly on?: undefined;
  readonly store?: undefined;
}

/** What makes the `store` mandatory for handlers that need its transaction: nobody else gives them one. */
export type StoreFor<Tx> = undefined extends Tx ? unknown : { readonly store: CallbackStore<NoInfer<Tx>> };

/** What is known of a delivery that was not answered with 200, safe to log. */
export interface CallbackErrorContext {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The callback's key, once its signature has been verified. */
  readonly key?: string | undefined;
  /** Which handler it was for, once that is known. */
  readonly event?: keyof CallbackEvents | undefined;
  /** The verified callback, with personal data and the signature replaced by `[redacted]`. */
  readonly callback?: unknown;
}
