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
   * The transaction in which the `store` keeps the key. What the handler changes through it is kept together
   * with the key, or not at all. `undefined` without a store, and with `memoryCallbackStore`.
   */
  readonly tx: Tx;
  /**
   * Aborted when the `timeout` is over; the platform then gets 503. Pass it to calls that can hang, such as
   * `fetch`: no repeat is handled before the handler has ended.
   */
  readonly signal: AbortSignal;
}

/**
 * A handler of one event. The answer to the platform waits for its promise. If the handler throws or rejects,
 * the answer is 500, and the platform repeats the callback.
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
   * All other callbacks: steps on the way, unknown statuses, refunds, refused duplicates, results in another
   * currency than CNY, and the events above that have no handler. It is required, as the platform never
   * repeats what was answered with 200. The `payment.status` can be late, and in a refused duplicate it is
   * not the payment's own. Store it only if `supersedes` says so, and never if `isFinal`.
   */
  readonly update: CallbackListener<"update", Tx>;
  /**
   * What is signed with the project's key but not of this contract: another payment method of the project, or
   * a format of its own. The answer is 200 once this handler has ended, and 400 if there is no such handler.
   * Only the signature has been checked.
   */
  readonly other?: CallbackListener<"other", Tx> | undefined;
}

/** What `createCallbackHandler` and `createNodeCallbackHandler` need: handlers, or an inbox that has them. */
export type CallbackHandlerOptions<Tx = undefined> = HandlingOptions<Tx> | StoringOptions;

/** What both kinds of handler need. */
export interface DeliveryOptions extends ParseCallbackOptions {
  /**
   * The project's secret key, or several keys while you change it; or a function that returns either. The
   * function is called for each delivery.
   */
  readonly secretKey: SecretKeys;
  /**
   * How long body and handler may take together; a number is milliseconds, `"10s"` if left out. After that
   * the answer is 503, and the platform repeats the callback. The handler is not stopped: only `signal` tells
   * it. Its key stays taken until it has ended.
   */
  readonly timeout?: Duration | undefined;
  /** Largest body in bytes, 64 KiB if left out. A callback has about 1 KB. */
  readonly maxBodySize?: number | undefined;
  /**
   * Called with the error of each delivery that was not answered with 200. It is for logs and alarms, and
   * cannot change the answer. The answer waits for it 1 second at most.
   */
  readonly onError?: ((error: unknown, context: CallbackErrorContext) => unknown) | undefined;
}

/** Callbacks are handled before the platform is answered. */
export interface HandlingOptions<Tx = undefined> extends DeliveryOptions {
  /** Your handlers, one for each event, `update` for all the rest. */
  readonly on: CallbackListeners<NoInfer<Tx>>;
  /**
   * Handles each event once. Without it, every repeat runs the handler again. It does not know the order of
   * callbacks: ask `supersedes`.
   */
  readonly store?: CallbackStore<Tx> | undefined;
  readonly inbox?: undefined;
}

/** Callbacks are stored, the platform is answered, and the inbox has them handled afterwards. */
export interface StoringOptions extends DeliveryOptions {
  /** Keeps each callback, also one that is not of this contract. Its handlers are options of the inbox. */
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
