import type { PgBoss } from "pg-boss";
import { traced } from "#diagnostics";
import type { CallbackEvents } from "../callback/callback-events.js";
import { publicError } from "../diagnostics/public-error.js";
import type { Query } from "../postgres/transactions.js";
import { whileOpen } from "../postgres/while-open.js";
import { createRedactor } from "../redaction/create-redactor.js";
import { redactText } from "../redaction/redact-text.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import { isRedirect, remove, rowOf } from "./engine.js";
import type { InboxContext, InboxListeners, SqlRunner } from "./inbox-options.js";
import type { InboxTrace } from "./inbox-trace.js";
import { isResult } from "./is-result.js";
import { type Ledger, type Posted, post } from "./ledger.js";
import { readText } from "./read-text.js";
import { type StoredCallback, storable, storedCallback } from "./stored-callback.js";

/** What work on a callback needs. */
export interface WorkParts<Tx> {
  readonly database: InboxDatabase<Tx>;
  readonly boss: PgBoss;
  readonly ledger: Ledger;
  readonly on: InboxListeners<Tx>;
  /** The merchant's own transaction, if there is one. */
  readonly transaction:
    | (<Result>(run: (tx: Tx, db: SqlRunner) => Promise<Result>) => Promise<Result>)
    | undefined;
  /** How long one try may take. */
  readonly timeoutSeconds: number;
  readonly onError: (error: unknown) => void;
}

/** What the engine hands over. */
interface Task {
  readonly id: string;
  readonly name: string;
  readonly signal: AbortSignal;
}

/** A row of `callbacks` that is to be worked on. */
interface Row {
  readonly id: string;
  readonly key: string;
  readonly event: string;
  readonly body: string | null;
  readonly attempts: number;
  /** Of a redirect: whether it was news when it was entered into its payment. */
  readonly is_news: boolean | null;
  readonly received_at: Date;
  readonly isOver: boolean;
}

/**
 * Handles a callback: what its handler changes, what its payment has come to, and that it was handled, are
 * committed together. The row of the callback is locked meanwhile, so that a job that is handed out twice,
 * because a worker was slow or was thought dead, takes effect once.
 */
export function working<Tx>(parts: WorkParts<Tx>) {
  const { database, boss, ledger, on, transaction, timeoutSeconds, onError } = parts;
  const { schema } = ledger;
  const inTransaction = transaction ? byMerchant(transaction) : database.inTransaction;

  async function handle({ id: job, name, signal }: Task, fields: InboxTrace | undefined): Promise<void> {
    const early = isRedirect(name) ? await postRedirect(rowOf(job)) : undefined;
    await inTransaction(async (tx, query) => {
      await limitIdling(query);
      const row = await locked(query, rowOf(job));
      if (!row || row.isOver) {
        await remove(boss, name, job, query);
        return;
      }
      const stored = storedIn(row);
      const posted =
        early ?? (stored.event === "other" ? undefined : await post(query, ledger, stored.callback));
      const event = listenerFor(stored, posted, on);
      const attempt = Number(row.attempts) + 1;
      if (fields) {
        const lag = Date.now() - row.received_at.getTime();
        const payment_id = posted && redactText(posted.payment.payment_id);
        Object.assign(fields, { id: row.id, payment_id, key: redactText(row.key), event, attempt, lag });
      }
      const context: InboxContext<Tx> = {
        key: row.key,
        tx,
        signal,
        payment: posted?.payment,
        isNews: posted?.isNews ?? true,
        mismatch: posted?.mismatch ?? false,
        attempt,
      };
      const listener = on[event] as ((callback: unknown, context: InboxContext<Tx>) => unknown) | undefined;
      await unlessAborted(signal, async () => listener?.(stored.callback, context));
      // Whoever is too late may have been given up, and another have been asked: nothing of it must count.
      signal.throwIfAborted();
      await query(
        `update ${schema}.callbacks set handled_at = now(), handled_as = $2, last_error = null, dead_at = null where id = $1`,
        [row.id, event],
      );
      await remove(boss, name, job, query);
    });
    if (transaction) {
      await assertKept(rowOf(job));
    }
  }

  /**
   * A redirect is entered into its payment by itself. Within the transaction of its handler it would lock the
   * payment, and hold up the result, which has another queue for that.
   */
  async function postRedirect(id: string): Promise<Posted | undefined> {
    return database.inTransaction(async (_, query) => {
      const row = await locked(query, id);
      const stored = row && !row.isOver ? storedIn(row) : undefined;
      if (!row || !stored || stored.event === "other") {
        return undefined;
      }
      const posted = await post(query, ledger, stored.callback);
      if (row.is_news === null) {
        await query(`update ${schema}.callbacks set is_news = $2 where id = $1`, [id, posted.isNews]);
        return posted;
      }
      // An earlier try has entered it, so it changes nothing now. It is news as long as nothing came after it.
      const isStill = posted.payment.status === stored.callback.payment.status;
      return { ...posted, isNews: row.is_news && isStill };
    });
  }

  /**
   * A machine that vanishes, and does not even close its connections, would keep the row locked until the server
   * finds out, by TCP, after hours. Whoever is alive has ended before this. PGlite has but this one connection.
   */
  async function limitIdling(query: Query): Promise<void> {
    if (database.kind === "postgres") {
      const limit = `${timeoutSeconds + 10}s`;
      await query("select set_config('idle_in_transaction_session_timeout', $1, true)", [limit]);
    }
  }

  async function locked(query: Query, id: string): Promise<Row | undefined> {
    const rows = await query(
      `select json_build_object('id', id::text, 'key', key, 'event', event, 'body', body, 'attempts', attempts, 'is_news', is_news,
         'received_at', received_at, 'isOver', handled_at is not null or discarded_at is not null)::text as entry
       from ${schema}.callbacks where id = $1 for update`,
      [id],
    );
    const row = readText<Row & { readonly received_at: string }>(rows);
    return row && { ...row, received_at: new Date(row.received_at) };
  }

  /** A transaction of the merchant's may have been rolled back without a word, or be one of another database. */
  async function assertKept(id: string): Promise<void> {
    const [row] = await database.query(
      `select handled_at is not null or discarded_at is not null as over from ${schema}.callbacks where id = $1`,
      [id],
    );
    if (row?.over !== true) {
      throw new Error(
        "`transaction` has resolved, but nothing of it was committed. Is it a transaction of the inbox's database, and does it let errors through?",
      );
    }
  }

  /** Notes why a try has failed, for those who look at it later, and returns it. */
  async function note(id: string, error: unknown): Promise<string> {
    const [row] = await database.query(`select body from ${schema}.callbacks where id = $1`, [id]);
    const text = told(error, row?.body);
    await database.query(
      `update ${schema}.callbacks set attempts = attempts + 1, last_error = $2 where id = $1 and handled_at is null`,
      [id, text],
    );
    return text;
  }

  return (task: Task): Promise<void> =>
    traced(
      "cup-quickpay:inbox",
      (): InboxTrace => ({ action: "handle" }),
      async (fields) => {
        const start = performance.now();
        try {
          await handle(task, fields);
        } catch (error) {
          onError(error);
          const last_error = await note(rowOf(task.id), error).catch(onError);
          if (fields) {
            Object.assign(fields, { error: publicError(error), last_error });
          }
          // The engine keeps what is thrown, with all of its members, and nobody has redacted them.
          throw new Error("The handler has failed: last_error of the entry tells why.");
        } finally {
          if (fields) {
            fields.duration = performance.now() - start;
          }
        }
      },
    );
}

/**
 * Waits for a handler, but not for one that does not heed its signal: it would keep its transaction, and with it
 * the row, a connection, or all of PGlite, for ever. What it does in its transaction after that is refused.
 */
async function unlessAborted(signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  const running = work();
  try {
    await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
    // Nobody waits for it any more, and it may fail later.
    running.catch(() => {});
  }
}

function storedIn({ body }: Row): StoredCallback {
  if (body === null) {
    throw new Error("The body of the callback is not kept any more.");
  }
  return storedCallback(body);
}

/** Results that are late, come again or do not match, and redirects of what is over, are no such event any more. */
function listenerFor<Tx>(
  { event }: StoredCallback,
  posted: Posted | undefined,
  on: InboxListeners<Tx>,
): keyof CallbackEvents {
  if (posted) {
    if (isResult(event) && (!posted.isNews || posted.mismatch)) {
      return "update";
    }
    // After an error the same payment may be sent again, and its customer be redirected.
    if (event === "redirect" && posted.payment.isFinal && posted.payment.status !== "error") {
      return "update";
    }
  }
  // What is none of this contract has no other handler: it is kept, and that is all.
  return on[event] || event === "other" ? event : "update";
}

function byMerchant<Tx>(
  transaction: <Result>(run: (tx: Tx, db: SqlRunner) => Promise<Result>) => Promise<Result>,
): InboxDatabase<Tx>["inTransaction"] {
  return async (work) => {
    let hasEnded = false;
    try {
      return await transaction(async (tx, db) => {
        // Some libraries let a transaction that has ended go on, on a connection of somebody else; and some of
        // theirs end before the work does, or begin it anew.
        let isOpen = true;
        const isLive = () => isOpen && !hasEnded;
        const guarded = isGuardable(tx) ? whileOpen(tx, isLive) : tx;
        const runner = whileOpen({ query: queryOf(db) }, isLive);
        try {
          return await work(guarded, async (text, values) => runner.query(text, values));
        } finally {
          isOpen = false;
        }
      });
    } finally {
      hasEnded = true;
    }
  };
}

const isGuardable = <Tx>(tx: Tx): tx is Tx & object =>
  (typeof tx === "object" && tx !== null) || typeof tx === "function";

/** SQL by the merchant's adapter. */
export function queryOf(db: SqlRunner): Query {
  if (typeof db?.executeSql !== "function") {
    throw new TypeError(
      "`transaction` must pass two things to its callback: your transaction, and a way to run SQL in it, " +
        "{ executeSql(text, values) }, such as fromPrisma(tx), fromDrizzle(tx, sql), fromKysely(tx) or fromKnex(tx) of pg-boss.",
    );
  }
  return async (text, values = []) => (await db.executeSql(text, [...values])).rows;
}

/** An error in words, without anything of the callback's customer. */
function told(error: unknown, body: unknown): string {
  let text = redactText(storable(inWords(error)));
  try {
    text = typeof body === "string" ? createRedactor(JSON.parse(body)).text(text) : text;
  } catch {
    // What cannot be read has nothing to be left out.
  }
  return text.slice(0, 2000);
}

/** Anything can be thrown, also what cannot be told. */
function inWords(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `Error: ${String(error)}`;
  } catch {
    return "Error";
  }
}
