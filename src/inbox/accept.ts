import type { PgBoss } from "pg-boss";
import type { Callback } from "../callback/callback.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import { type NewJob, queueName, type SendStatement, send, sendStatement } from "./engine.js";
import type { News } from "./news.js";
import { indexable, paymentKey, type StoredCallback, storable } from "./stored-callback.js";

/** A callback to be stored. */
export interface Incoming {
  readonly key: string;
  readonly stored: StoredCallback;
  readonly body: string;
  readonly source: "callback" | "status";
}

/** What accepting needs. */
export interface AcceptParts {
  readonly database: InboxDatabase;
  readonly boss: PgBoss;
  readonly schema: string;
  readonly projectId: number;
  /** Tells workers, and those who wait, of what was stored. */
  readonly tell: (news: News) => void;
}

/** Stores callbacks, each with its job in one transaction. */
export function accepting({ database, boss, schema, projectId, tell }: AcceptParts) {
  const inserting = insertStatement(schema);
  /** For each queue, once it is known. */
  const statements = new Map<string, Promise<SendStatement | undefined>>();

  return async ({ key, stored, body, source }: Incoming): Promise<"stored" | "repeat"> => {
    const payment = stored.event === "other" ? undefined : (stored.callback as Callback).payment;
    const kind = stored.event === "redirect" ? "redirects" : "results";
    const queue = queueName(kind, projectId);
    // What is none of this contract has no payment to be in order with.
    const order = payment ? paymentKey(payment.id) : indexable(key);
    const row = [
      indexable(key),
      projectId,
      payment?.id ?? null,
      order,
      payment?.type ?? null,
      payment?.status ?? null,
      stored.event,
      source,
      queue,
    ].map(storable);
    const result = await insert({ queue, key: order }, [...row, body]);
    if (result === "stored") {
      tell({ projectId, queue: kind, paymentKey: order });
    }
    return result;
  };

  /**
   * In one statement, and so in one round trip, which is what the rate of accepting depends on. The job is in
   * it only if the row is new.
   */
  async function insert(job: Omit<NewJob, "job">, row: readonly unknown[]): Promise<"stored" | "repeat"> {
    const statement = await statementFor(job.queue);
    if (!statement) {
      return insertInTurn(job, row);
    }
    const [counted] = await database.prepared(statement.text, [...row, statement.jsonOf(job.key)]);
    if (counted?.stored !== counted?.jobs) {
      throw new Error("pg-boss has not taken the job of a callback.");
    }
    return counted?.stored === 1 ? "stored" : "repeat";
  }

  function statementFor(queue: string): Promise<SendStatement | undefined> {
    const known = statements.get(queue);
    if (known) {
      return known;
    }
    const made = sendStatement(boss, queue).then((sending) => sending && storeStatement(inserting, sending));
    statements.set(queue, made);
    // It may have been asked for within a trace, which pg-boss would have written down: the next one asks again.
    const forget = () => statements.delete(queue);
    made.then((statement) => statement ?? forget(), forget);
    return made;
  }

  /** For a pg-boss that does not send its jobs in one statement any more. */
  function insertInTurn(job: Omit<NewJob, "job">, row: readonly unknown[]): Promise<"stored" | "repeat"> {
    return database.inTransaction(async (_, query) => {
      const [inserted] = await query(inserting, row);
      if (inserted) {
        await send(boss, { ...job, job: inserted.job as string }, query);
      }
      return inserted ? "stored" : "repeat";
    });
  }
}

const columns = [
  "key",
  "project_id",
  "payment_id",
  "payment_key",
  "type",
  "status",
  "event",
  "source",
  "queue",
  "body",
] as const;

const insertStatement = (schema: string): string =>
  `insert into ${schema}.callbacks (${columns.join(", ")}) values (${columns.map((_, index) => `$${index + 1}`).join(", ")})
   on conflict (project_id, key) do nothing returning job::text`;

/** Row and job: without a new row the list of jobs is empty. */
function storeStatement(inserting: string, { text, jsonOf }: SendStatement): SendStatement {
  const withId = `jsonb_set($${columns.length + 1}::jsonb, '{0,id}', to_jsonb(job))::text`;
  const json = `(select coalesce((select ${withId} from inserted), '[]'))`;
  return {
    text: `with inserted as (${inserting}), sent as (${text.replaceAll("$1", () => json)})
      select (select count(*)::int from inserted) as stored, (select count(*)::int from sent) as jobs`,
    jsonOf,
  };
}
