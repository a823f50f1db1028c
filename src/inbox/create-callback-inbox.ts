import type { PgBoss } from "pg-boss";
import { traced } from "#diagnostics";
import { assertListeners } from "../callback/callback-handler-settings.js";
import type { AcceptedCallback, CallbackInbox } from "../callback/callback-inbox.js";
import { eventOf } from "../callback/event-of.js";
import { readCallback } from "../callback/read-callback.js";
import { assertWholeNumber } from "../options/assert-whole-number.js";
import { type Duration, milliseconds } from "../options/duration.js";
import type { PgClient, PgPool } from "../postgres/databases.js";
import type { Query } from "../postgres/transactions.js";
import { redactText } from "../redaction/redact-text.js";
import { assertSecretKeySource, readSecretKeys } from "../signature/secret-key.js";
import { accepting } from "./accept.js";
import { assertMigrated, migrate } from "./database/migrate.js";
import { openDatabase, peersFor } from "./database/open-database.js";
import type { PGliteInUse } from "./database/pglite-database.js";
import { ended } from "./ended.js";
import { type EngineParts, startSender } from "./engine.js";
import { entries, type InboxEntryWithBody, type InboxQuery, type InboxStats } from "./entries.js";
import type { InboxEntry } from "./inbox-entry.js";
import type {
  CommonInboxOptions,
  ExpectedPayment,
  InboxTransaction,
  SqlRunner,
  StatusClient,
} from "./inbox-options.js";
import type { InboxPayment } from "./inbox-payment.js";
import { engineSettings, inboxSettings } from "./inbox-settings.js";
import type { InboxTrace } from "./inbox-trace.js";
import { expectPayment, paymentOf } from "./ledger.js";
import { requirePeers } from "./load-peer.js";
import { newsTelling } from "./news.js";
import { type Reconciled, reconciling } from "./reconcile.js";
import { startWorkers, type Workers } from "./start-workers.js";
import { type RedirectNews, redirectWaiting } from "./wait-for-redirect.js";
import { queryOf } from "./work.js";

/** A pool of pg, as the inbox uses it. */
export interface InboxPool<Client extends PgClient = PgClient> extends PgPool<Client> {
  // biome-ignore lint/suspicious/noExplicitAny: pg has a dozen overloads
  query(text: string, values?: any[]): Promise<{ rows: any[] }>;
  // biome-ignore lint/suspicious/noExplicitAny: as pg has it
  on(event: "error", listener: (error: any) => void): unknown;
}

/** An inbox on a pool of pg: handlers get a client of it. */
export interface PoolInboxOptions<Client extends PgClient> extends CommonInboxOptions<Client> {
  readonly database: InboxPool<Client>;
  readonly transaction?: undefined;
}

/** An inbox on a server by its address, or on PGlite: handlers get something to query with. */
export interface InboxOptions extends CommonInboxOptions<InboxTransaction> {
  /**
   * The address of a PostgreSQL server, a PGlite, or a folder for one. If it is left out: PGlite in the folder
   * `./.cup-quickpay`. But `database: undefined` is refused, as it mostly means a forgotten environment
   * variable.
   */
  readonly database?: string | PGliteInUse | { readonly dataDir: string } | undefined;
  readonly transaction?: undefined;
}

/** An inbox whose handlers run in transactions of the merchant's own. */
export interface TransactionInboxOptions<Tx> extends CommonInboxOptions<Tx> {
  /** The same database as that of the transactions: a pool of pg, the address of the server, or a PGlite. */
  readonly database: string | InboxPool | PGliteInUse;
  /**
   * Opens a transaction, calls `run` with it and with a way to run SQL in it, and commits if that resolves.
   *
   * Name the type of your transaction, as TypeScript cannot find it here:
   * `createCallbackInbox<Prisma.TransactionClient>({ … })`.
   *
   * @example
   * transaction: (run) => prisma.$transaction((tx) => run(tx, fromPrisma(tx)))
   */
  readonly transaction: <Result>(run: (tx: Tx, db: SqlRunner) => Promise<Result>) => Promise<Result>;
}

/** A transaction that `expect` can write into: of pg or PGlite, of postgres.js, or an adapter of pg-boss. */
export type WritableTransaction = InboxTransaction | SqlRunner | PostgresTransaction;

interface PostgresTransaction {
  // biome-ignore lint/suspicious/noExplicitAny: as postgres.js has it
  unsafe(text: string, values?: any[]): PromiseLike<any>;
}

/** The durable inbox. */
export interface DurableInbox extends CallbackInbox {
  /** Starts to handle what was stored. It resolves once the workers run; a process that only accepts never calls it. */
  start(): Promise<void>;
  /**
   * Ends the work. Nothing new begins. It waits for the handlers that run, half a minute at most, and then lets go of
   * its connections. Later calls are refused, and a `waitForRedirect` that still waits rejects.
   */
  stop(): Promise<void>;
  /**
   * Opens a transaction of the inbox's database for changes of your own, such as an order and its `expect`,
   * and commits it if `run` resolves. Use it if you have no pool: on PGlite, or with the server's address.
   * Pass its `tx` to `expect`: without it, PGlite waits for itself.
   *
   * @example
   * await inbox.transaction(async (tx) => {
   *   await tx.query("insert into orders (id, fen) values ($1, $2)", [id, 1000]);
   *   await inbox.expect({ payment_id: id, type: "purchase", amount: 1000 }, { tx });
   * });
   */
  transaction<Result>(run: (tx: InboxTransaction) => Promise<Result>): Promise<Result>;
  /**
   * Writes down a payment before you request it, best in the transaction of the order. Then a success with
   * another sum reaches `update` only, and `reconcile` asks Gate for a result that never came.
   *
   * @throws TypeError for a value that cannot be a payment.
   * @throws Error if it is expected already as something else.
   */
  expect(
    payment: ExpectedPayment,
    options?: { readonly tx?: WritableTransaction | undefined },
  ): Promise<void>;
  /** What the inbox knows of a payment, or `undefined` if that is nothing. */
  payment(payment_id: string): Promise<InboxPayment | undefined>;
  /**
   * Waits until the customer of a purchase can be redirected, whichever process gets the callback. If the
   * payment ends before that, it resolves with the status. After the `timeout` it resolves with `undefined`;
   * a number is milliseconds, `"25s"` if left out.
   *
   * @throws What `signal` was aborted with.
   */
  waitForRedirect(
    payment_id: string,
    options?: { readonly signal?: AbortSignal | undefined; readonly timeout?: Duration | undefined },
  ): Promise<RedirectNews | undefined>;
  /**
   * Asks Gate for the status of each expected payment that has no final one, and stores the answer like a
   * callback. `after`: only payments that have been expected for at least so long; a number is milliseconds,
   * `"5m"` if left out.
   */
  reconcile(
    gate: StatusClient,
    options?: { readonly after?: Duration | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<Reconciled>;
  /** Stored callbacks, the oldest first. */
  list(query?: InboxQuery): Promise<InboxEntry[]>;
  /** One entry, with its body. Personal data in the body is replaced by `[redacted]`, unless `unmasked`. */
  show(
    id: string,
    options?: { readonly unmasked?: boolean | undefined },
  ): Promise<InboxEntryWithBody | undefined>;
  /**
   * Gives an entry that is dead, discarded, or has lost its job, to its handler again.
   *
   * @throws Error if it was handled, its body is not kept any more, or there is no such entry.
   */
  replay(id: string): Promise<void>;
  /**
   * Gives an entry up: its handler is not called any more, and later callbacks of its payment are handled.
   *
   * @throws Error if it was handled, or there is no such entry.
   */
  discard(id: string): Promise<void>;
  /** How much is in the inbox. */
  stats(): Promise<InboxStats>;
}

/**
 * Opens a durable inbox: it stores each verified callback in PostgreSQL before the platform is told 200. Each
 * is handled afterwards, once: a try that fails is rolled back and repeated. The callbacks of a payment are
 * handled in the order in which they came.
 *
 * What a handler changes through `tx` is committed together with the fact that the callback was handled: it
 * takes effect exactly once, also if processes are killed or copies come. What a handler does elsewhere can
 * happen twice.
 *
 * Several processes need a PostgreSQL server. PGlite, the default, is for one process: development, tests and
 * small shops. A power cut can destroy its last callbacks, or all of them, as PGlite never waits for the
 * disk.
 *
 * You install what it stands on: `pg-boss` and `@opentelemetry/api`, and `pg` or `@electric-sql/pglite`.
 * pg-boss asks for Node 22.12 or newer. Here it is tested on Node 20.20, too.
 *
 * @throws TypeError for options that can never work.
 * @throws Error if a peer is missing, the database cannot be opened, or its tables are missing and may not be created.
 *
 * @example
 * const inbox = await createCallbackInbox({
 *   secretKey,
 *   projectId: 200,
 *   database: pool,
 *   on: {
 *     purchaseSuccess: ({ payment }, { tx }) => tx.query("update orders set paid = true where id = $1", [payment.id]),
 *     update: () => {},
 *   },
 * });
 * export const POST = createCallbackHandler({ secretKey, inbox });
 * await inbox.start();
 */
export function createCallbackInbox<Client extends PgClient>(
  options: PoolInboxOptions<Client>,
): Promise<DurableInbox>;
export function createCallbackInbox<Tx>(options: TransactionInboxOptions<Tx>): Promise<DurableInbox>;
export function createCallbackInbox(options: InboxOptions): Promise<DurableInbox>;
export async function createCallbackInbox(
  options: CommonInboxOptions<never> & { readonly database?: unknown; readonly transaction?: unknown },
): Promise<DurableInbox> {
  const { secretKey, projectId, on, onDead, transaction, furtherFields } = options;
  assertSecretKeySource(secretKey, { several: true });
  assertWholeNumber("projectId", projectId, 1);
  if (projectId === undefined) {
    throw new TypeError("projectId must be there: the project whose callbacks the inbox keeps.");
  }
  if (on !== undefined) {
    assertListeners(on);
  }
  if (transaction !== undefined && typeof transaction !== "function") {
    throw new TypeError(
      "transaction must be a function that opens one of yours: (run) => prisma.$transaction((tx) => run(tx, fromPrisma(tx))).",
    );
  }
  const settings = inboxSettings(options);
  const { schema, concurrency, onError } = settings;

  // Before anything is opened or created.
  // A variable of the environment that is not set: PGlite instead would lose all with the container.
  if ("database" in options && options.database === undefined) {
    throw new TypeError(
      "database is undefined. Is DATABASE_URL set? Leave the option out to have PGlite in ./.cup-quickpay.",
    );
  }
  await requirePeers("pg-boss", ...peersFor(options.database));
  const database = await openDatabase(options.database, concurrency + 6);
  const ledger = { schema, projectId };
  let sender: PgBoss;
  let engineParts: EngineParts;
  try {
    assertRoom(database.connections, concurrency);
    await (settings.mayMigrate ? migrate(database, schema) : assertMigrated(database, schema));
    engineParts = { database, schema, projectId, onError, ...engineSettings(settings) };
    sender = await startSender(engineParts);
  } catch (error) {
    await database.close();
    throw error;
  }

  const news = newsTelling(database, schema);
  const store = accepting({ database, boss: sender, schema, projectId, tell: news.tell });
  const operations = entries(database, schema, projectId, async () => sender);
  const reconcileWith = reconciling({ database, ledger, accept: store, onError });
  const redirects = redirectWaiting(database, ledger);
  const stopController = new AbortController();
  const busy = new Set<Promise<unknown>>();
  let workers: Promise<Workers> | undefined;
  let stopping: Promise<void> | undefined;

  function assertOpen(): void {
    if (stopping) {
      throw stopped();
    }
  }

  /** Does something that `stop` waits for, unless that was called before. */
  async function open<Result>(work: () => Promise<Result>): Promise<Result> {
    assertOpen();
    const result = work();
    const ended = result.catch(() => {}).finally(() => busy.delete(ended));
    busy.add(ended);
    return result;
  }

  /** Verifies it once more, as whoever stores what is not verified lets anybody pay. */
  function accept({ body }: AcceptedCallback): Promise<"stored" | "repeat"> {
    return traced(
      "cup-quickpay:inbox",
      (): InboxTrace => ({ action: "accept" }),
      async (fields) => {
        const start = performance.now();
        const verified = await readCallback(body, await readSecretKeys(secretKey), {
          projectId,
          furtherFields,
        });
        const { key } = verified;
        const stored =
          "callback" in verified
            ? { event: eventOf(verified.callback), callback: verified.callback }
            : { event: "other" as const, callback: verified.other };
        const result = await store({ key, stored, body, source: "callback" });
        if (fields) {
          Object.assign(fields, {
            key: redactText(key),
            event: stored.event,
            outcome: result,
            duration: performance.now() - start,
          });
        }
        return result;
      },
    );
  }

  async function stop(): Promise<void> {
    const reason = stopped();
    stopController.abort(reason);
    await ended("its start", 5000, async () => workers?.catch(() => {}), onError);
    // Should it start after all, it ends at once.
    const stopWorkers = workers?.then((started) => started.stop()).catch(() => {});
    await ended("its workers", 40_000, async () => stopWorkers, onError);
    await ended("redirects", 5000, () => redirects.close(reason), onError);
    await ended("what was asked of it", 5000, () => Promise.all(busy), onError);
    await ended("news", 2000, () => news.close(), onError);
    await ended("its engine", 5000, () => sender.stop({ graceful: false, close: false }), onError);
    await ended("its database", 5000, () => database.close(), onError);
  }

  return {
    accept: (entry) => open(() => accept(entry)),
    async start() {
      assertOpen();
      workers ??= startWorkers({
        ...{ engine: engineParts, ledger, entries: operations, reconcileWith },
        ...{ on, onDead, transaction, concurrency, keep: settings.keep, reconcile: settings.reconcile },
      });
      await workers.catch((error: unknown) => {
        workers = undefined;
        throw error;
      });
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
    transaction: (run) => open(() => database.inTransaction((tx) => run(tx as InboxTransaction))),
    expect: (payment, { tx } = {}) =>
      open(() => expectPayment(tx === undefined ? database.query : queryIn(tx), ledger, payment)),
    payment: (payment_id) => open(() => paymentOf(database.query, ledger, payment_id)),
    waitForRedirect: (payment_id, { signal, timeout = "25s" } = {}) =>
      open(async () =>
        redirects.wait(payment_id, {
          signal,
          timeout: milliseconds("timeout, how long to wait for a redirect,", timeout),
        }),
      ),
    reconcile: (gate, { after = "5m", signal } = {}) =>
      open(async () => {
        const span = milliseconds("after, how long ago a payment was expected,", after, {
          least: 0,
          most: Infinity,
        });
        const signals = [stopController.signal, ...(signal ? [signal] : [])];
        return reconcileWith(gate, { after: span, isScheduled: false, signal: AbortSignal.any(signals) });
      }),
    list: (query) => open(() => operations.list(query)),
    show: (id, options) => open(() => operations.show(id, options)),
    replay: (id) => open(() => operations.replay(id)),
    discard: (id) => open(() => operations.discard(id)),
    stats: () => open(() => operations.stats()),
  };
}

const stopped = () => new Error("The inbox was stopped. Create another one.");

/** The listener and the engine take a connection each, and accepting must have one while all handlers hold theirs. */
function assertRoom(connections: number | undefined, concurrency: number): void {
  const least = concurrency + 4;
  if (connections !== undefined && connections < least) {
    throw new TypeError(
      `The pool has ${connections} connections at most (max), and the inbox needs ${least}: ${concurrency} for handlers (concurrency), ` +
        "and one each for redirects, to listen, for its engine, and to accept. Raise max, or lower concurrency.",
    );
  }
}

function queryIn(tx: WritableTransaction): Query {
  const { executeSql, unsafe, query } = (tx ?? {}) as Partial<
    SqlRunner & PostgresTransaction & InboxTransaction
  >;
  if (typeof executeSql === "function") {
    return queryOf(tx as SqlRunner);
  }
  if (typeof unsafe === "function") {
    return async (text, values = []) => (tx as PostgresTransaction).unsafe(text, [...values]);
  }
  if (typeof query === "function") {
    return async (text, values = []) => (await (tx as InboxTransaction).query(text, [...values])).rows;
  }
  throw new TypeError(
    "tx must be a transaction of pg, PGlite or postgres.js, or one of an ORM by an adapter of pg-boss: fromPrisma(tx), fromDrizzle(tx, sql) and others.",
  );
}
