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
  /** What the payment has come to with this callback. `undefined` for what is not of this contract. */
  readonly payment: InboxPayment | undefined;
  /**
   * Whether the callback has changed the payment's status, by the rule of `supersedes`, or is the result of the
   * status that another callback, such as one of a refund, has told before. `false` for what came late, came again in other words, or refuses a duplicate: do not store its status.
   */
  readonly isNews: boolean;
  /** Whether type, amount or currency are not those that `expect` was told. Nothing is to be delivered then. */
  readonly mismatch: boolean;
  /** 1 at first. */
  readonly attempt: number;
}

/** A handler of one event. If it fails, nothing of it is kept, and it is tried again later. */
export type InboxListener<Event extends keyof CallbackEvents, Tx> = (
  callback: CallbackEvents[Event],
  context: InboxContext<Tx>,
) => unknown;

/**
 * A handler for each event of `CallbackEvents`. Those of results get each result of a payment once, and only
 * if it is news and matches what was expected: all else goes to `update`.
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
  /** The project's secret key, several while you change it, or a function of either. Each callback is verified with it before it is stored. */
  readonly secretKey: SecretKeys;
  /** The project whose callbacks it keeps. Several projects share a database, each with an inbox of its own. */
  readonly projectId: number;
  /** Your handlers. A process that only accepts callbacks needs none; one that calls `start` does. */
  readonly on?: InboxListeners<Tx> | undefined;
  /**
   * Told of each callback whose handler has failed for the last time: once, or not at all if the process is killed
   * in that moment, so watch `dead` of `stats`, too. Its payment waits until you
   * `replay` or `discard` it.
   */
  readonly onDead?: ((entry: InboxEntry) => unknown) | undefined;
  /** Told of everything else that goes wrong, such as a failed try or a lost connection. For logs; it changes nothing. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** Schema of the inbox's tables, `cup_quickpay` if left out. */
  readonly schema?: string | undefined;
  /** Whether missing tables are created, `true` if left out. */
  readonly migrate?: boolean | undefined;
  /** How many callbacks this process handles at a time, 4 if left out; redirects beside them. */
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
  /** How many times after the first, 20 if left out, which takes a working day. Then the callback is dead. */
  readonly retries?: number | undefined;
  /** The first pause; a number is milliseconds, `"1s"` if left out, which is the least. */
  readonly minTimeout?: Duration | undefined;
  /** The longest pause, `"1h"` if left out. */
  readonly maxTimeout?: Duration | undefined;
}

/** How long what is stored is kept. Only of what was handled or discarded. */
export interface InboxRetentionOptions {
  /** Bodies, which have personal data: `"30d"` if left out, `"1h"` at least. */
  readonly bodies?: Duration | undefined;
  /** Keys, by which a repeat is known: for ever if left out. The least is `"13d"`, as the platform repeats nearly so long. */
  readonly keys?: Duration | undefined;
}

/** What `reconcile` needs of a client of Gate. */
export type StatusClient = Pick<GateClient, "paymentStatus">;

/** When Gate is asked for expected payments. */
export interface InboxReconcileOptions {
  /** A client of Gate. */
  readonly gate: StatusClient;
  /** How long after `expect`; a number is milliseconds, `"5m"` if left out, the basic time of a purchase. */
  readonly after?: Duration | undefined;
  /** How often, `"1m"` if left out. */
  readonly every?: Duration | undefined;
}

/** A payment that the shop has asked for, or is about to. */
export interface ExpectedPayment {
  readonly payment_id: string;
  readonly type: "purchase" | "payout";
  /** Fen. The currency is CNY. */
  readonly amount: number;
}
