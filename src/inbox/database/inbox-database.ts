import type { fromPglite } from "pg-boss";
import type { InTransaction, Query } from "../../postgres/transactions.js";

/** What the inbox needs of a database, whether it is a server or embedded. */
export interface InboxDatabase<Tx = unknown> {
  readonly kind: "postgres" | "pglite";
  /** Runs one statement by itself. */
  readonly query: Query;
  /** The same, for statements that are run very often with other values. */
  readonly prepared: Query;
  readonly inTransaction: InTransaction<Tx>;
  /** How many connections it has, if it says so. */
  readonly connections: number | undefined;
  /** The same database as pg-boss takes it. It runs several statements at once, too. */
  readonly engine: Engine & { readonly listen: Listen };
  /** Lets go of what the inbox itself has opened. */
  readonly close: () => Promise<void>;
}

/**
 * Hears of what is sent to a channel by NOTIFY, until it is closed.
 *
 * @param onMessage Gets what was sent.
 * @param onConnect Called once it listens, and again after each loss of the connection: what was sent in
 *   between was not heard.
 */
export type Listen = (
  channel: string,
  onMessage: (payload: string) => void,
  onConnect: () => void,
) => Promise<{ close(): Promise<void> }>;

/** The interface of pg-boss for a database of the user's, which it does not export. */
export type Engine = ReturnType<typeof fromPglite>;
