import type { PgBoss } from "pg-boss";
import { assertWholeNumber } from "../options/assert-whole-number.js";
import type { Query } from "../postgres/transactions.js";
import { redact } from "../redaction/redact.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import { inTransaction, remove, send } from "./engine.js";
import type { InboxEntry, InboxState } from "./inbox-entry.js";
import { paymentKey } from "./stored-callback.js";

/** What `list` is asked for. */
export interface InboxQuery {
  readonly state?: InboxState | undefined;
  readonly payment_id?: string | undefined;
  /** How many entries at most, 100 if left out. */
  readonly limit?: number | undefined;
  /**
   * Only entries after this id: that of the last entry of the page before, or of the last one you have seen.
   */
  readonly after?: string | undefined;
  /** The last ones instead of the first, `false` if left out. They still come the oldest first. */
  readonly latest?: boolean | undefined;
}

/** A stored callback with its body. */
export interface InboxEntryWithBody extends InboxEntry {
  /**
   * The body, parsed. Personal data in it is replaced by `[redacted]`, unless `unmasked`. `undefined` once the
   * body was blanked.
   */
  readonly body: unknown;
}

/** How much is in the inbox. */
export interface InboxStats {
  /** Callbacks that wait for their handler, also for another try. */
  readonly depth: number;
  /** Callbacks whose handler has failed for the last time. */
  readonly dead: number;
  readonly handled: number;
  readonly discarded: number;
  /** How long the oldest of those that wait has waited, in milliseconds; 0 if none waits. */
  readonly lag: number;
  /** Payments that are expected and have no final status. */
  readonly open: number;
  /** Of these, the ones that a dead entry holds up. */
  readonly held: number;
  /** Payments of which a callback did not match what was expected. */
  readonly mismatches: number;
}

export const states: readonly InboxState[] = [
  "waiting",
  "working",
  "retrying",
  "handled",
  "dead",
  "discarded",
];

/** What those who operate the inbox do with its entries. `projectId` may be left out: then it is of all projects. */
export function entries(
  database: InboxDatabase,
  schema: string,
  projectId: number | undefined,
  boss: () => Promise<PgBoss>,
) {
  const { query } = database;
  const selection = `select c.id::text, c.key, c.project_id::text, c.payment_id, c.type, c.status, c.event, c.handled_as, c.source,
      c.attempts, c.last_error, c.received_at, c.handled_at, c.dead_at, ${stateSql} as state
    from ${schema}.callbacks c left join ${schema}.job j on j.name = c.queue and j.id = c.job`;

  async function list({
    state,
    payment_id,
    limit = 100,
    after,
    latest = false,
  }: InboxQuery = {}): Promise<InboxEntry[]> {
    if (state !== undefined && !states.includes(state)) {
      throw new TypeError(`state must be one of ${states.join(", ")}.`);
    }
    assertWholeNumber("limit, how many are listed,", limit, 1, 10_000);
    const rows = await query(
      `${selection} where ($1::bigint is null or c.project_id = $1) and ($2::text is null or c.payment_key = $2)
         and c.id > $3 and ($4::text is null or ${stateSql} = $4) ${indexed(state)}
         order by c.id ${latest ? "desc" : "asc"} limit $5`,
      [
        projectId ?? null,
        payment_id === undefined ? null : paymentKey(payment_id),
        after === undefined ? 0 : idOf(after),
        state ?? null,
        limit,
      ],
    );
    const found = rows.map(entryIn);
    return latest ? found.reverse() : found;
  }

  async function show(id: string, { unmasked = false } = {}): Promise<InboxEntryWithBody | undefined> {
    const [row] = await query(
      `${selection.replace("select ", "select c.body, ")} where c.id = $1 and ($2::bigint is null or c.project_id = $2)`,
      [idOf(id), projectId ?? null],
    );
    if (!row) {
      return undefined;
    }
    const body = typeof row.body === "string" ? JSON.parse(row.body) : undefined;
    return { ...entryIn(row), body: unmasked || body === undefined ? body : redact(body) };
  }

  /** Locks an entry that is not handled, and says what it is. */
  async function open(inner: Query, id: string, what: string): Promise<Record<string, unknown>> {
    const [row] = await inner(
      `select id::text, queue, job, payment_key, handled_at, discarded_at, body is null as "isBlank" from ${schema}.callbacks
       where id = $1 and ($2::bigint is null or project_id = $2) for update`,
      [idOf(id), projectId ?? null],
    );
    if (!row) {
      throw new Error(`There is no entry ${id} in the inbox.`);
    }
    if (row.handled_at) {
      throw new Error(
        `The entry ${id} was handled: ${what} would change nothing that its handler did. Nothing was done.`,
      );
    }
    return row;
  }

  async function replay(id: string): Promise<void> {
    const engine = await boss();
    await database.inTransaction(async (_, inner) => {
      const { queue, job, payment_key, isBlank } = await open(inner, id, "a replay");
      if (isBlank) {
        throw new Error(
          `The body of the entry ${id} is not kept any more (retention.bodies), so nobody can handle it. Ask for its payment's status instead.`,
        );
      }
      await inner(
        `update ${schema}.callbacks set dead_at = null, discarded_at = null, last_error = null where id = $1`,
        [idOf(id)],
      );
      const [found] = await inner(`select state from ${schema}.job where name = $1 and id = $2`, [
        queue,
        job,
      ]);
      if (!found) {
        await send(engine, { queue: queue as string, job: job as string, key: payment_key as string }, inner);
      } else if (found.state === "failed") {
        await engine.retry(queue as string, job as string, { db: inTransaction(inner) });
      }
    });
  }

  async function discard(id: string): Promise<void> {
    const engine = await boss();
    await database.inTransaction(async (_, inner) => {
      const { queue, job } = await open(inner, id, "to discard it");
      await inner(`update ${schema}.callbacks set discarded_at = now() where id = $1`, [idOf(id)]);
      await remove(engine, queue as string, job as string, inner);
    });
  }

  /** What is not handled yet: it is asked for again and again, so it looks at nothing else. */
  async function backlog(): Promise<Pick<InboxStats, "depth" | "dead" | "lag">> {
    const [row] = await query(
      `select count(*) filter (where c.dead_at is null) as depth, count(*) filter (where c.dead_at is not null) as dead,
         coalesce(extract(epoch from now() - min(c.received_at) filter (where c.dead_at is null)) * 1000, 0) as lag
       from ${schema}.callbacks c where ${ofProject("c")} and c.handled_at is null and c.discarded_at is null`,
      [projectId ?? null],
    );
    return { depth: whole(row?.depth), dead: whole(row?.dead), lag: whole(row?.lag) };
  }

  async function stats(): Promise<InboxStats> {
    const [row] = await query(
      `select
         (select count(*) from ${schema}.callbacks c where ${ofProject("c")} and c.handled_at is not null) as handled,
         (select count(*) from ${schema}.callbacks c where ${ofProject("c")} and c.handled_at is null and c.discarded_at is not null) as discarded,
         (select count(*) from ${schema}.payments p where ${ofProject("p")} and p.expected_at is not null and not p.is_final) as open,
         (select count(distinct (p.project_id, p.payment_key)) from ${schema}.callbacks c join ${schema}.payments p using (project_id, payment_key)
           where ${ofProject("c")} and c.handled_at is null and c.discarded_at is null and c.dead_at is not null
             and p.expected_at is not null and not p.is_final) as held,
         (select count(*) from ${schema}.payments p where ${ofProject("p")} and p.mismatch) as mismatches`,
      [projectId ?? null],
    );
    const { depth, dead, lag } = await backlog();
    return {
      depth,
      dead,
      handled: whole(row?.handled),
      discarded: whole(row?.discarded),
      lag,
      open: whole(row?.open),
      held: whole(row?.held),
      mismatches: whole(row?.mismatches),
    };
  }

  return { list, show, replay, discard, backlog, stats };
}

/**
 * What follows from a state, in the words of an index. Handled entries are far more than all others, so to
 * look at the state of each would take long.
 */
function indexed(state: InboxState | undefined): string {
  if (state === undefined || state === "handled") {
    return "";
  }
  return state === "discarded"
    ? "and c.discarded_at is not null"
    : "and c.handled_at is null and c.discarded_at is null";
}

const whole = (value: unknown) => Math.round(Number(value));

const ofProject = (table: string) => `($1::bigint is null or ${table}.project_id = $1)`;

/** Where an entry stands. What is not over is as the engine says. */
const stateSql = `case
  when c.handled_at is not null then 'handled'
  when c.discarded_at is not null then 'discarded'
  when j.state = 'failed' then 'dead'
  when j.state = 'active' then 'working'
  when j.state = 'retry' then 'retrying'
  else 'waiting' end`;

/** @throws TypeError if it is no number of an entry. */
function idOf(id: string): string {
  if (!/^[1-9]\d{0,17}$/.test(String(id))) {
    throw new TypeError(
      `The id of an entry is a number, as list and show tell it, not ${JSON.stringify(id)}.`,
    );
  }
  return String(id);
}

function entryIn(row: Record<string, unknown>): InboxEntry {
  const text = (name: string) => (row[name] ?? undefined) as string | undefined;
  const date = (name: string) => (row[name] ?? undefined) as Date | undefined;
  return {
    id: row.id as string,
    state: row.state as InboxState,
    key: row.key as string,
    project_id: Number(row.project_id),
    payment_id: text("payment_id"),
    type: text("type"),
    status: text("status"),
    event: row.event as string,
    handled_as: text("handled_as"),
    source: row.source as "callback" | "status",
    attempts: Number(row.attempts),
    last_error: text("last_error"),
    received_at: row.received_at as Date,
    handled_at: date("handled_at"),
    dead_at: date("dead_at"),
  };
}
