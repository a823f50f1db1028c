import { randomUUID } from "node:crypto";
import type { PgBoss } from "pg-boss";
import type { Callback } from "../callback/callback.js";
import { isFinal } from "../callback/is-final.js";
import type { Query } from "../postgres/transactions.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import { queueName, send } from "./engine.js";
import { newsChannel } from "./news-channel.js";
import { paymentKey, type StoredCallback, storable } from "./stored-callback.js";

/** A callback to be stored. */
export interface Incoming {
  readonly key: string;
  readonly stored: StoredCallback;
  readonly body: string;
  readonly source: "callback" | "status";
}

/** Stores callbacks, each with its job in one transaction. */
export function accepting(database: InboxDatabase, boss: PgBoss, schema: string, projectId: number) {
  return async ({ key, stored, body, source }: Incoming): Promise<"stored" | "repeat"> => {
    const payment = stored.event === "other" ? undefined : (stored.callback as Callback).payment;
    const job = randomUUID();
    const queue = queueName(stored.event === "redirect" ? "redirects" : "results", projectId);
    // What is none of this contract has no payment to be in order with.
    const order = payment ? paymentKey(payment.id) : `other ${job}`;
    const row: Row = {
      key,
      project_id: projectId,
      payment_id: payment?.id ?? null,
      payment_key: order,
      type: payment?.type ?? null,
      status: payment?.status ?? null,
      event: stored.event,
      source,
      body,
      queue,
      job,
    };
    // Whoever waits for the payment's redirect is told in the same transaction.
    const news = payment && (stored.event === "redirect" || isFinal(payment.status)) ? order : undefined;
    return database.inTransaction(async (_, query) => {
      const id = await insert(query, schema, row, news);
      if (id === undefined) {
        return "repeat";
      }
      await send(boss, { queue, job, key: order, data: { id } }, query);
      return "stored";
    });
  };
}

interface Row {
  readonly [column: string]: string | number | null;
}

/** The number of the new row, or undefined if the key is there already. */
async function insert(
  query: Query,
  schema: string,
  row: Row,
  news: string | undefined,
): Promise<string | undefined> {
  const columns = Object.keys(row);
  const values = Object.entries(row).map(([column, value]) => (column === "body" ? value : storable(value)));
  const places = values.map((_, index) => `$${index + 1}`).join(", ");
  const inserting = `insert into ${schema}.callbacks (${columns.join(", ")}) values (${places}) on conflict (key) do nothing returning id::text`;
  const [inserted] =
    news === undefined
      ? await query(inserting, values)
      : await query(
          `with inserted as (${inserting}) select id, pg_notify($${values.length + 1}, $${values.length + 2}) from inserted`,
          [...values, newsChannel(schema), `${row.project_id} ${news}`],
        );
  return inserted?.id as string | undefined;
}
