import { channel } from "node:diagnostics_channel";
import type { PgBoss } from "pg-boss";
import type { InboxDatabase } from "./database/inbox-database.js";
import { ended } from "./ended.js";
import { queueName, remove, send } from "./engine.js";
import type { entries } from "./entries.js";
import type { InboxEntry } from "./inbox-entry.js";

/** What subscribers of the channel `cup-quickpay:inbox` get. */
export type InboxMessage =
  | {
      readonly type: "stats";
      readonly project_id: number;
      readonly depth: number;
      readonly dead: number;
      readonly lag: number;
    }
  | { readonly type: "dead"; readonly entry: InboxEntry };

export interface Upkeep {
  readonly database: InboxDatabase;
  readonly boss: PgBoss;
  readonly schema: string;
  readonly projectId: number;
  readonly entries: ReturnType<typeof entries>;
  readonly onDead: ((entry: InboxEntry) => unknown) | undefined;
  readonly onError: (error: unknown) => void;
  /** Milliseconds; keys are kept for ever without a number. */
  readonly keep: { readonly bodies: number; readonly keys: number | undefined };
}

/** Milliseconds between two looks, and between two of those that take longer. */
const every = { look: 1000, tidy: 60_000 };

/** Looks after the inbox while it works: tells of the dead, heals what has lost its job, and tidies up. */
export function startUpkeep(options: Upkeep): { stop(): Promise<void> } {
  const { onError } = options;
  const messages = channel("cup-quickpay:inbox");
  let isStopped = false;
  let tidied = 0;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    await tellOfDead(
      options,
      (entry) => messages.hasSubscribers && messages.publish({ type: "dead", entry }),
    );
    if (messages.hasSubscribers) {
      const { depth, dead, lag } = await options.entries.backlog();
      messages.publish({ type: "stats", project_id: options.projectId, depth, dead, lag });
    }
    if (Date.now() - tidied >= every.tidy) {
      tidied = Date.now();
      await heal(options);
      await tidy(options, () => isStopped);
    }
  }

  function next(): void {
    if (isStopped) {
      return;
    }
    timer = setTimeout(() => {
      running = look().catch(onError).finally(next);
    }, every.look);
  }
  next();

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await ended("its upkeep", 5000, () => running, onError);
    },
  };
}

const queuesOf = (projectId: number) => [queueName("results", projectId), queueName("redirects", projectId)];

/** In the words of an index of pg-boss, so that those who wait need not be read. */
const isFailed = "j.name = any($1) and j.state = 'failed' and j.policy = 'key_strict_fifo'";

/** Each dead entry is told of once, by whichever process sees it first. */
async function tellOfDead(
  { database, schema, projectId, entries, onDead, onError }: Upkeep,
  publish: (entry: InboxEntry) => void,
): Promise<void> {
  const isNewlyDead = `c.queue = j.name and c.job = j.id and ${isFailed} and c.dead_at is null and c.handled_at is null and c.discarded_at is null`;
  const queues = queuesOf(projectId);
  const found = await database.query(
    `select c.id::text from ${schema}.job j, ${schema}.callbacks c where ${isNewlyDead} order by c.id limit 1000`,
    [queues],
  );
  for (const { id } of found) {
    const shown = await entries.show(id as string);
    const [marked] = await database.query(
      `update ${schema}.callbacks c set dead_at = now() from ${schema}.job j where ${isNewlyDead} and c.id = $2 returning c.dead_at`,
      [queues, id],
    );
    if (!shown || !marked) {
      continue;
    }
    const { body: _, ...entry }: InboxEntry & { body: unknown } = {
      ...shown,
      dead_at: marked.dead_at as Date,
    };
    publish(entry);
    // One that hangs must not keep the others from being told, nor the rest of the upkeep.
    await ended("onDead", 10_000, async () => onDead?.(entry), onError);
  }
}

/**
 * Gives a job to what has none: the engine's tables may have been restored from an older copy, or emptied. And
 * takes it from what is over: a job that was failed in the moment in which its handler succeeded would hold up
 * its payment for ever.
 */
async function heal({ database, boss, schema, projectId }: Upkeep): Promise<void> {
  await database.inTransaction(async (_, query) => {
    const rows = await query(
      `select c.queue, c.job::text, c.payment_key from ${schema}.callbacks c
       where c.project_id = $1 and c.handled_at is null and c.discarded_at is null
         and not exists (select 1 from ${schema}.job j where j.name = c.queue and j.id = c.job)
       order by c.id limit 1000 for update skip locked`,
      [projectId],
    );
    for (const { queue, job, payment_key } of rows as { queue: string; job: string; payment_key: string }[]) {
      await send(boss, { queue, job, key: payment_key }, query);
    }
  });
  const settled = await database.query(
    `select j.name, j.id::text from ${schema}.job j join ${schema}.callbacks c on c.queue = j.name and c.job = j.id
     where j.name = any($1) and j.state in ('failed', 'retry') and (c.handled_at is not null or c.discarded_at is not null) limit 1000`,
    [queuesOf(projectId)],
  );
  for (const { name, id } of settled) {
    await remove(boss, name as string, id as string, database.query);
  }
}

/** How many rows one statement of `tidy` takes at most, so that none locks many for long. */
const some = 1000;

/** Blanks bodies and deletes keys that are old enough. */
async function tidy({ database, schema, projectId, keep }: Upkeep, isStopped: () => boolean): Promise<void> {
  const isOver = "(handled_at is not null or discarded_at is not null)";
  const isOld = `project_id = $1 and received_at < now() - $2 * interval '1 millisecond' and ${isOver}`;
  const blanking = `update ${schema}.callbacks set body = null where id in (
      select id from ${schema}.callbacks where body is not null and ${isOld} order by received_at limit ${some} for update skip locked) returning 1`;
  const deleting = `delete from ${schema}.callbacks where id in (
      select id from ${schema}.callbacks where ${isOld} limit ${some} for update skip locked) returning 1`;
  for (const [statement, age] of [
    [blanking, keep.bodies],
    [deleting, keep.keys],
  ] as const) {
    let count = age === undefined ? 0 : some;
    while (count === some && !isStopped()) {
      count = (await database.query(statement, [projectId, age])).length;
    }
  }
}
