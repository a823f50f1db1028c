import { channel } from "node:diagnostics_channel";
import type { PgBoss } from "pg-boss";
import type { InboxDatabase } from "./database/inbox-database.js";
import { send } from "./engine.js";
import type { entries } from "./entries.js";
import type { InboxEntry } from "./inbox-entry.js";

/** What subscribers of the channel `cup-quickpay:inbox` get. */
export type InboxMessage =
  | { readonly type: "stats"; readonly depth: number; readonly dead: number; readonly lag: number }
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
      const { depth, dead, lag } = await options.entries.stats();
      messages.publish({ type: "stats", depth, dead, lag });
    }
    if (Date.now() - tidied >= every.tidy) {
      tidied = Date.now();
      await heal(options);
      await tidy(options);
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
      await running;
    },
  };
}

/** Each dead entry is told of once, by whichever process sees it first. */
async function tellOfDead(
  { database, schema, projectId, entries, onDead, onError }: Upkeep,
  publish: (entry: InboxEntry) => void,
): Promise<void> {
  const rows = await database.query(
    `update ${schema}.callbacks c set dead_at = now() from ${schema}.job j
     where j.name = c.queue and j.id = c.job and j.state = 'failed' and c.project_id = $1
       and c.dead_at is null and c.handled_at is null and c.discarded_at is null returning c.id::text`,
    [projectId],
  );
  for (const { id } of rows) {
    const { body: _, ...entry } = (await entries.show(id as string)) as InboxEntry & { body: unknown };
    publish(entry);
    try {
      await onDead?.(entry);
    } catch (error) {
      onError(error);
    }
  }
}

/** Gives a job to what has none: the engine's tables may have been restored from an older copy, or emptied. */
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
}

/** Blanks bodies and deletes keys that are old enough, some at a time. */
async function tidy({ database, schema, projectId, keep }: Upkeep): Promise<void> {
  const over =
    "project_id = $1 and (handled_at is not null or discarded_at is not null) and received_at < now() - $2 * interval '1 millisecond'";
  await database.query(
    `update ${schema}.callbacks set body = null where id in (
       select id from ${schema}.callbacks where body is not null and ${over} limit 10000)`,
    [projectId, keep.bodies],
  );
  if (keep.keys !== undefined) {
    await database.query(
      `delete from ${schema}.callbacks where id in (select id from ${schema}.callbacks where ${over} limit 10000)`,
      [projectId, keep.keys],
    );
  }
}
