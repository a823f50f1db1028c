import type { CallbackEvents } from "../callback/callback-events.js";
import type { ParseCallbackOptions } from "../callback/parse-callback-options.js";
import type { GateClient } from "../gate/create-gate-client.js";
import type { Duration } from "../options/duration.js";
import type { SecretKeys } from "../signature/secret-key.js";
import type { InboxEntry } from "./inbox-entry.js";
import type { InboxPayment } from "./inbox-payment.js";

/** Runs SQL in a transaction of the merchant's, as the adapters of pg-boss do (`fromPrisma(tx)` and others). */
export interface SqlRunner {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** The transaction that a handler gets, if `transaction` is left out: a client of pg, or PGlite's own. */
export interface InboxTransaction {
  // biome-ignore lint/suspicious/noExplicitAny: as pg and PGlite have it
  query(text: string, values?: any[]): Promise<{ rows: any[] }>;
}

/** What a handler of the inbox gets beside the callback. */
export interface InboxContext<Tx> {
  /** The callback's `callbackKey`. */
  readonly key: string;
  /**
   * What the handler changes through it is committed together with the fact that the callback was handled, or
   * not at all.
   */
  readonly tx: Tx;
  /** Aborted when the `timeout` is over, or the inbox stops. Nothing is committed after that. */
  readonly signal: AbortSignal;
  /** The state of the payment after this callback. `undefined` if the callback is not of this contract. */
  readonly payment: InboxPayment | undefined;
  /**
   * Whether the callback has changed the payment's status, by the rule of `supersedes`. Also `true` for a
   * result whose status another callback, such as one of a refund, has brought before. `false` if it came
   * late, came again in other words, or refuses a duplicate: do not store its status.
   */
  readonly isNews: boolean;
  /** Whether type, amount or currency differ from what `expect` was told. If so, deliver nothing. */
  readonly mismatch: boolean;
  /** Number of this try: 1 for the first. */
  readonly attempt: number;
}

/** A handler of one event. If it fails, nothing of it is kept, and it is tried again later. */
export type InboxListener<Event extends keyof CallbackEvents, Tx> = (
  callback: CallbackEvents[Event],
  context: InboxContext<Tx>,
) => unknown;

/**
 * A handler for each event of `CallbackEvents`. The handlers of results get each result of a payment once,
 * and only if it is news and matches what was expected. All else goes to `update`.
 */
export type InboxListeners<Tx> = {
  readonly [Event in Exclude<keyof CallbackEvents, "update">]?: InboxListener<Event, Tx> | undefined;
} & {
  /**
   * Everything that has no handler of its own: steps on the way, refunds, late and repeated results, and a
   * success with another sum than was expected, which has `mismatch` in its context.
   */
  readonly update: InboxListener<"update", Tx>;
};

/** What all inboxes need, whatever their database. */
export interface CommonInboxOptions<Tx> extends Pick<ParseCallbackOptions, "furtherFields"> {
  /**
   * The project's secret key, or several keys while you change it; or a function that returns either. Each
   * callback is verified with it before it is stored.
   */
  readonly secretKey: SecretKeys;
  /** The project whose callbacks it keeps. Several projects share a database, each with an inbox of its own. */
  readonly projectId: number;
  /** Your handlers. A process that only accepts callbacks needs none; one that calls `start` does. */
  readonly on?: InboxListeners<Tx> | undefined;
  /**
   * Called for each callback whose handler has failed for the last time. It is called once, or not at all if
   * the process is killed in that moment: so watch `dead` of `stats`, too. Later callbacks of the payment
   * wait until you `replay` or `discard` this one.
   */
  readonly onDead?: ((entry: InboxEntry) => unknown) | undefined;
  /**
   * Called for everything else that goes wrong, such as a failed try or a lost connection. For logs; it
   * changes nothing.
   */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** Schema of the inbox's tables, `cup_quickpay` if left out. */
  readonly schema?: string | undefined;
  /** Whether missing tables are created, `true` if left out. */
  readonly migrate?: boolean | undefined;
  /** How many callbacks this process handles at a time, 4 if left out. Redirects come on top. */
  readonly concurrency?: number | undefined;
  /** How long a handler may take; a number is milliseconds, `"1m"` if left out. Then it has failed. */
  readonly timeout?: Duration | undefined;
  /** How failed handlers are tried again. */
  readonly retry?: InboxRetryOptions | undefined;
  /** How long what is stored is kept. */
  readonly retention?: InboxRetentionOptions | undefined;
  /** Asks Gate for expected payments without a final status, while the inbox is started. */
  readonly reconcile?: InboxReconcileOptions | undefined;
}

/** How failed handlers are tried again: with pauses that double each time. */
export interface InboxRetryOptions {
  /**
   * How many more tries after the first, 20 if left out. Then the callback is dead. With the default pauses
   * this takes 9 hours.
   */
  readonly retries?: number | undefined;
  /** The first pause; a number is milliseconds, `"1s"` if left out, which is the least. */
  readonly minTimeout?: Duration | undefined;
  /** The longest pause; a number is milliseconds, `"1h"` if left out. */
  readonly maxTimeout?: Duration | undefined;
}

/** How long callbacks are kept that were handled or discarded. All others stay. */
export interface InboxRetentionOptions {
  /** Bodies, which have personal data; a number is milliseconds. `"30d"` if left out, `"1h"` at least. */
  readonly bodies?: Duration | undefined;
  /**
   * Keys, by which a repeat is known; a number is milliseconds. For ever if left out, `"13d"` at least: the
   * platform repeats a callback for up to 11 days.
   */
  readonly keys?: Duration | undefined;
}

/** What `reconcile` needs of a client of Gate. */
export type StatusClient = Pick<GateClient, "paymentStatus">;

/** When Gate is asked for expected payments. */
export interface InboxReconcileOptions {
  /** A client of Gate. */
  readonly gate: StatusClient;
  /** How long after `expect`; a number is milliseconds. `"5m"` if left out: the basic time of a purchase. */
  readonly after?: Duration | undefined;
  /** How often; a number is milliseconds, `"1m"` if left out. */
  readonly every?: Duration | undefined;
}

/** A payment that the shop has asked for, or is about to. */
export interface ExpectedPayment {
  readonly payment_id: string;
  readonly type: "purchase" | "payout";
  /** Fen. The currency is CNY. */
  readonly amount: number;
}
