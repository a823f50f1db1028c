import type { CallbackStore } from "../callback/callback-store.js";
import { type Duration, milliseconds } from "../options/duration.js";
import { defaultTable, ensureCallbackTable, quoted } from "./callback-table.js";
import type { PGliteDatabase, PgClient, PgPool, PostgresJs } from "./databases.js";
import { oneAtATime } from "./one-at-a-time.js";
import { roomOf } from "./room-of.js";
import type { Query } from "./transactions.js";
import { transactionsOf } from "./transactions-of.js";

/** How `postgresCallbackStore` is to work. */
export interface PostgresCallbackStoreOptions {
  /**
   * Name of its table, `cup_quickpay_callbacks` if left out; also with a schema, `shop.callbacks`. It is
   * created if it is missing.
   */
  readonly table?: string | undefined;
  /**
   * How long a copy of a callback waits for the one that is being handled; a number is milliseconds, `"5s"`
   * if left out. After that it is `busy`, and the platform gets 503. Choose less than the handler's
   * `timeout`. A callback waits equally long for a free connection: the store takes all connections of the
   * pool except one. After that `run` rejects, and the answer is 500.
   */
  readonly wait?: Duration | undefined;
}

/**
 * A `CallbackStore` in your PostgreSQL: a callback's key and what its handler changes through `tx` are
 * committed together, or not at all. So each event takes effect exactly once, also with several processes, and
 * also if a process dies in the middle.
 *
 * `tx` is your database's own: the `PoolClient` of pg, the `TransactionSql` of postgres.js, the `Transaction`
 * of PGlite. Make all changes through it, and let a failed query fail the handler. What does not go through
 * it, such as an e-mail, can happen twice. Do not end the transaction yourself; savepoints are yours, best by
 * `tx.savepoint(…)` under postgres.js.
 *
 * A store handles repeats, not their sequence: a late `processing` is a callback of its own. So read the
 * shop's order with `for update`, ask `supersedes`, and compare the sum, as below.
 *
 * The store leaves one connection of a pool free, so handlers may query the pool beside `tx`. Two cases
 * remain: a pool of one connection (`max: 1`), and PGlite, which has one transaction at a time and one
 * process only. There a query beside `tx` waits for ever. So do handlers that each hold one more connection
 * of the pool and ask for another.
 *
 * Copies of a callback wait for the one that is being handled: in this process without a connection, in
 * others by the table's primary key. If that one fails, the next takes over.
 *
 * @throws TypeError if the database is none of the three, or an option cannot work.
 *
 * @example
 * // pool is a Pool of pg
 * const handle = createCallbackHandler({
 *   secretKey,
 *   store: postgresCallbackStore(pool),
 *   on: {
 *     purchaseSuccess: async ({ payment }, { tx }) => {
 *       const { rows } = await tx.query("select status, fen from orders where id = $1 for update", [payment.id]);
 *       if (!supersedes("success", rows[0].status)) return;
 *       const status = payment.sum.amount === rows[0].fen ? "success" : "wrong sum";
 *       await tx.query("update orders set status = $2 where id = $1", [payment.id, status]);
 *     },
 *     update: async ({ payment }, { tx }) => {
 *       if (isFinal(payment.status)) return log("for a person to look at: a refund, or a refused duplicate", payment.id);
 *       const { rows } = await tx.query("select status from orders where id = $1 for update", [payment.id]);
 *       if (!supersedes(payment.status, rows[0].status)) return;
 *       await tx.query("update orders set status = $2 where id = $1", [payment.id, payment.status]);
 *     },
 *   },
 * });
 */
export function postgresCallbackStore<Tx extends { unsafe: unknown }>(
  sql: PostgresJs<Tx>,
  options?: PostgresCallbackStoreOptions,
): CallbackStore<Tx>;
export function postgresCallbackStore<Tx extends { query: unknown }>(
  pglite: PGliteDatabase<Tx>,
  options?: PostgresCallbackStoreOptions,
): CallbackStore<Tx>;
export function postgresCallbackStore<Client extends PgClient>(
  pool: PgPool<Client>,
  options?: PostgresCallbackStoreOptions,
): CallbackStore<Client>;
export function postgresCallbackStore(
  database: unknown,
  { table = defaultTable, wait = "5s" }: PostgresCallbackStoreOptions = {},
): CallbackStore<unknown> {
  const inTransaction = transactionsOf(database);
  const withRoom = roomOf(database as object);
  const name = quoted(table);
  const longestWait = milliseconds("wait, how long a copy of a callback waits,", wait);

  /** Once the table is known to be there. */
  let ready: Promise<void> | undefined;
  async function ensureTable(): Promise<void> {
    ready ??= ensureCallbackTable(inTransaction, table);
    await ready.catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  }

  async function runInTransaction(key: string, work: (tx: unknown) => Promise<void>) {
    await ensureTable();
    let isWaiting = false;
    try {
      return await inTransaction(async (tx, query) => {
        const lockTimeout = await setLockTimeout(query, `${longestWait}ms`);
        isWaiting = true;
        // Waits while another transaction has inserted the key and not ended.
        const inserted = await query(
          `insert into ${name} (key) values ($1) on conflict do nothing returning txid_current()::text as id`,
          [key],
        );
        isWaiting = false;
        if (inserted.length === 0) {
          return "repeat" as const;
        }
        await setLockTimeout(query, lockTimeout);
        await work(tx);
        await assertStill(inserted[0]?.id, query);
        return "done" as const;
      });
    } catch (error) {
      const code = codeOf(error);
      if (isWaiting && code === lockNotAvailable) {
        return "busy" as const;
      }
      // Somebody has dropped the table: create it at the next delivery.
      if (isWaiting && code === undefinedTable) {
        ready = undefined;
      }
      throw error;
    }
  }

  return {
    run: oneAtATime(longestWait, (key, work) => withRoom(longestWait, () => runInTransaction(key, work))),
  };
}

const lockNotAvailable = "55P03";
const undefinedTable = "42P01";

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** How long a query of this transaction waits for a lock, from now on. Returns what it was before. */
async function setLockTimeout(query: Query, value: unknown): Promise<unknown> {
  const [row] = await query(
    "select current_setting('lock_timeout') as earlier, set_config('lock_timeout', $1, true) as later",
    [value],
  );
  return row?.earlier;
}

/**
 * Whether the transaction is still the one in which the key was inserted. PostgreSQL keeps nothing of a
 * transaction in which a query has failed, and answers its commit without an error: the callback would be
 * acknowledged, and its changes lost.
 */
async function assertStill(id: unknown, query: Query): Promise<void> {
  let now: unknown;
  try {
    [now] = (await query("select txid_current()::text as id")).map((row) => row.id);
  } catch (cause) {
    throw new Error(
      "The handler has succeeded, but its transaction cannot be committed: one of its queries has failed, or it was ended. " +
        "Let a failed query fail the handler, or make it in a savepoint; leave the end to the store.",
      { cause },
    );
  }
  if (now === id) {
    return;
  }
  throw new Error("The handler has ended the transaction itself. Leave that to the store.");
}
