import type { Job, PgBoss } from "pg-boss";
import type { Query } from "../postgres/transactions.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import { allowedToCreate } from "./database/migrate.js";
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

/** What a job tells: the row in `callbacks`. */
export interface JobData {
  readonly id: string;
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
const lease = { heartbeat: 10, supervise: 2 };

/** Starts pg-boss to send jobs, and creates the queues of the project. */
export async function startSender(options: EngineParts): Promise<PgBoss> {
  const { retries, projectId, timeoutSeconds, schema } = options;
  const boss = await newBoss(options, { supervise: false, schedule: false, migrate: options.mayMigrate });
  await allowedToCreate(schema, () => boss.start());
  for (const kind of ["results", "redirects"] as const) {
    const queue = {
      notify: true,
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
    const name = queueName(kind, projectId);
    await boss.createQueue(name, { ...queue, policy: "key_strict_fifo" });
    await boss.updateQueue(name, queue);
  }
  return boss;
}

/** Starts pg-boss to work: it listens, and looks after what other workers have left behind. */
export async function startWorkerEngine(options: EngineParts): Promise<PgBoss> {
  const boss = await newBoss(options, {
    migrate: false,
    schedule: false,
    supervise: true,
    superviseIntervalSeconds: lease.supervise,
    monitorIntervalSeconds: lease.supervise,
    useListenNotify: true,
  });
  await boss.start();
  return boss;
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

/** Works on a queue, one job at a time for each of `concurrency`. */
export async function workOn(
  boss: PgBoss,
  queue: string,
  concurrency: number,
  handle: (job: Job<JobData>) => Promise<void>,
): Promise<void> {
  // Each is a worker of its own, so that it can be told that there may be more without waking the others.
  for (let count = 0; count < concurrency; count++) {
    let id = "";
    const settings = {
      batchSize: 1,
      pollingIntervalSeconds: 0.5,
      // Retries and what a connection lost have no notification.
      notifyPollingIntervalSeconds: 0.5,
    } as const;
    id = await boss.work<JobData>(queue, settings, async ([job]: Job<JobData>[]) => {
      if (job) {
        // Where one job was there may be more: the next one is asked for at once.
        boss.notifyWorker(id);
        await handle(job);
      }
    });
  }
}

/** Puts a job into a queue, in the transaction of the query. */
export async function send(
  boss: PgBoss,
  { queue, job, key, data }: { queue: string; job: string; key: string; data: JobData },
  query: Query,
): Promise<void> {
  const id = await boss.send(queue, data, { id: job, singletonKey: key, db: inTransaction(query) });
  if (id === null) {
    throw new Error("pg-boss has not taken the job.");
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
  { database, schema, onError }: EngineParts,
  options: ConstructorParameters<typeof PgBoss>[0] & object,
): Promise<PgBoss> {
  const { PgBoss } = await loadPeer("pg-boss", () => import("pg-boss"));
  const boss = new PgBoss({
    db: database.engine,
    backend: database.kind,
    schema,
    createSchema: false,
    reindex: false,
    persistQueueStats: false,
    ...options,
  });
  boss.on("error", onError);
  return boss;
}
