import { randomUUID } from "node:crypto";
import type { Job, PgBoss } from "pg-boss";
import type { Query } from "../postgres/transactions.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import { allowedToCreate } from "./database/migrate.js";
import { engineErrors } from "./engine-errors.js";
import { loadPeer } from "./load-peer.js";

/** How failed work is tried again. */
export interface Retries {
  /** How many times after the first; then it is dead. */
  readonly retries: number;
  /** Seconds before the first of them; it doubles each time. */
  readonly minSeconds: number;
  /** Seconds. */
  readonly maxSeconds: number;
}

export interface EngineParts {
  readonly database: InboxDatabase;
  readonly schema: string;
  readonly projectId: number;
  readonly retries: Retries;
  /** Seconds that one try may take. */
  readonly timeoutSeconds: number;
  readonly mayMigrate: boolean;
  readonly onError: (error: unknown) => void;
}

/**
 * Two queues for each project. A customer who cannot be redirected any more must not hold up the result of
 * the payment.
 */
export type QueueKind = "results" | "redirects";
export const queueName = (kind: QueueKind, projectId: number): string => `${kind}.${projectId}`;
export const isRedirect = (queue: string): boolean => queue.startsWith("redirects.");

/** Ten years, in seconds: pg-boss would throw away what has waited for two weeks, as if it had been done. */
const forEver = 10 * 365 * 86_400;

/**
 * Seconds. A worker that was killed is noticed by the heartbeat that is missing, at the next supervision. The
 * engine takes no shorter heartbeat.
 */
const lease = { heartbeat: 10, supervise: 1 };

/** It looks after nothing by itself. */
const idle = { supervise: false, schedule: false } as const;

/** Starts pg-boss to send jobs, and creates the queues of the project. */
export async function startSender(options: EngineParts): Promise<PgBoss> {
  const { retries, projectId, timeoutSeconds, schema } = options;
  const boss = await newBoss(options, { ...idle, migrate: options.mayMigrate });
  const queue = {
    // The inbox itself tells workers of what was stored, after the commit.
    notify: false,
    retryLimit: retries.retries,
    retryDelay: retries.minSeconds,
    retryBackoff: true,
    retryDelayMax: retries.maxSeconds,
    expireInSeconds: timeoutSeconds,
    heartbeatSeconds: lease.heartbeat,
    retentionSeconds: forEver,
    // Never: what is dead holds up its payment until somebody has looked at it. What is done is deleted with it.
    deleteAfterSeconds: 0,
  };
  return orStopped(boss, async () => {
    await allowedToCreate(schema, () => boss.start());
    for (const kind of ["results", "redirects"] as const) {
      const name = queueName(kind, projectId);
      await boss.createQueue(name, { ...queue, policy: "key_strict_fifo" });
      await boss.updateQueue(name, queue);
    }
  });
}

/** Lets go of all that it has begun, if it cannot start. */
async function orStopped(boss: PgBoss, start: () => Promise<unknown>): Promise<PgBoss> {
  try {
    await start();
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: false }).catch(() => {});
    throw error;
  }
}

/** Starts pg-boss to change single jobs: it works on nothing, and leaves queues and tables as they are. */
export async function startOperator(database: InboxDatabase, schema: string): Promise<PgBoss> {
  const boss = await newBoss({ database, schema, onError() {} }, { ...idle, migrate: false });
  return orStopped(boss, () => boss.start());
}

/** Creates pg-boss's tables, or brings them up to date. */
export async function migrateEngine(database: InboxDatabase, schema: string): Promise<void> {
  const boss = await newBoss({ database, schema, onError() {} }, { ...idle, migrate: true });
  await orStopped(boss, () => allowedToCreate(schema, () => boss.start()));
  await boss.stop({ graceful: false, close: false });
}

/** Starts pg-boss to work: it looks after what other workers have left behind. */
export async function startWorkerEngine(options: EngineParts): Promise<PgBoss> {
  const boss = await newBoss(options, {
    migrate: false,
    schedule: false,
    supervise: true,
    superviseIntervalSeconds: lease.supervise,
    monitorIntervalSeconds: lease.supervise,
  });
  return orStopped(boss, () => boss.start());
}

/**
 * Gives back what a process that was killed had in hand. PGlite serves one process, so at its start nobody
 * else can have anything, and nothing has to be waited for.
 */
export async function releaseLeftBehind(
  boss: PgBoss,
  database: InboxDatabase,
  schema: string,
  queue: string,
): Promise<void> {
  if (database.kind !== "pglite") {
    return;
  }
  const rows = await database.query(
    `select id::text from ${schema}.job where name = $1 and state = 'active'`,
    [queue],
  );
  if (rows.length > 0) {
    await boss.fail(
      queue,
      rows.map(({ id }) => id as string),
      { message: "The process that handled it has ended." },
    );
  }
}

/**
 * Works on a queue, with `concurrency` jobs at a time. To ask for jobs costs the more the more of them wait, so
 * each of two workers asks for several at once; two, so that a handler that hangs does not keep all from asking.
 *
 * @returns What wakes them, one after the other.
 */
export async function workOn(
  boss: PgBoss,
  queue: string,
  concurrency: number,
  handle: (job: Job<object>) => Promise<void>,
): Promise<() => void> {
  /** Workers that wait for something to do, those who have waited longest first. */
  const waiting = new Set<string>();
  for (const batchSize of halves(concurrency)) {
    let id: string | undefined;
    const settings = { batchSize, perJobResults: true, pollingIntervalSeconds: 0.5 } as const;
    id = await boss.work<object>(queue, settings, async (jobs) => {
      if (id !== undefined) {
        waiting.delete(id);
        // Where some jobs were there may be more: the next ones are asked for at once.
        boss.notifyWorker(id);
      }
      const results = await Promise.all(jobs.map((job) => resultOf(job.id, handle(job))));
      if (id !== undefined) {
        waiting.add(id);
      }
      return results;
    });
    waiting.add(id);
  }
  return () => {
    const [id] = waiting;
    if (id !== undefined) {
      waiting.delete(id);
      waiting.add(id);
      boss.notifyWorker(id);
    }
  };
}

const halves = (count: number) => [Math.ceil(count / 2), Math.floor(count / 2)].filter((half) => half > 0);

function resultOf(id: string, work: Promise<void>) {
  return work.then(
    () => ({ id, status: "completed" as const }),
    // In the inbox's own words: the engine keeps it as it is.
    (error: Error) => ({ id, status: "failed" as const, output: { message: error.message } }),
  );
}

/** A job: its id is made of the number of the row in `callbacks`, and it has nothing else to say. */
export interface NewJob {
  readonly queue: string;
  readonly job: string;
  /** Jobs with the same key are done one after the other. */
  readonly key: string;
}

/** The number of the row in `callbacks` that a job is of. */
export const rowOf = (job: string): string => BigInt(`0x${job.replaceAll("-", "")}`).toString();

/** Puts a job into a queue, in the transaction of the query. */
export async function send(boss: PgBoss, { queue, job, key }: NewJob, query: Query): Promise<void> {
  const id = await boss.send(queue, null, { id: job, singletonKey: key, db: inTransaction(query) });
  if (id === null) {
    throw new Error("pg-boss has not taken the job.");
  }
}

/** How pg-boss puts a job into a queue, to be made part of another statement. */
export interface SendStatement {
  /** `$1` in it is the job as JSON. */
  readonly text: string;
  /** That JSON, for a job that has no id yet. */
  readonly jsonOf: (key: string) => string;
}

/** The statement that pg-boss itself would send for a queue; undefined if it would send anything else. */
export async function sendStatement(boss: PgBoss, queue: string): Promise<SendStatement | undefined> {
  const [job, key] = [randomUUID(), "a key"];
  const statements: { text: string; values: unknown[] }[] = [];
  const db = {
    async executeSql(text: string, values: unknown[] = []) {
      statements.push({ text, values });
      return { rows: [{ id: job }] };
    },
  };
  await boss.send(queue, null, { id: job, singletonKey: key, db });
  const [statement] = statements;
  const [payload] = statement?.values.length === 1 ? jobsIn(statement.values[0]) : [];
  const isAsExpected =
    statements.length === 1 && payload?.id === job && payload.singletonKey === key && !payload.__traceContext;
  return statement && isAsExpected && /\$1\b/.test(statement.text) && !/\$[02-9]/.test(statement.text)
    ? {
        text: statement.text,
        jsonOf: (singletonKey) => JSON.stringify([{ ...payload, id: null, singletonKey }]),
      }
    : undefined;
}

function jobsIn(json: unknown): Record<string, unknown>[] {
  try {
    return JSON.parse(json as string);
  } catch {
    return [];
  }
}

/** Takes a job out of its queue for good, in the transaction of the query. */
export async function remove(boss: PgBoss, queue: string, job: string, query: Query): Promise<void> {
  await boss.deleteJob(queue, job, { db: inTransaction(query) });
}

export const inTransaction = (query: Query) => ({
  executeSql: async (text: string, values?: unknown[]) => ({ rows: [...(await query(text, values ?? []))] }),
});

async function newBoss(
  { database, schema, onError }: Pick<EngineParts, "database" | "schema" | "onError">,
  options: ConstructorParameters<typeof PgBoss>[0] & object,
): Promise<PgBoss> {
  const { PgBoss } = await loadPeer("pg-boss");
  const boss = new PgBoss({
    db: database.engine,
    backend: database.kind,
    schema,
    createSchema: false,
    reindex: false,
    persistQueueStats: false,
    ...options,
  });
  boss.on("error", engineErrors(onError));
  return boss;
}
