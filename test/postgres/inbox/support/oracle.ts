import type pg from "pg";
import type { Planned } from "./payments.js";

/** When an event was sent for the first time and when it was first answered with 200. */
export interface Sent {
  readonly event: string;
  readonly payment: string;
  readonly queue: string;
  /** By a clock that counts what the sender does. */
  readonly sent: number;
  readonly acked: number;
  /** Milliseconds since 1970. */
  readonly ackedAt: number;
}

/** What a run has come to, by SQL that knows nothing of the inbox but its two tables. */
export interface Verdict {
  readonly events: number;
  /** Events that were answered with 200 and have no effect. */
  readonly lost: number;
  /** Events with more than one. */
  readonly doubled: number;
  /** Effects of what was never sent. */
  readonly invented: number;
  /** Pairs of a payment whose effects stand the wrong way round, though the one was answered before the other was sent. */
  readonly disordered: number;
  /** Payments whose state in the ledger is not what they have come to. */
  readonly wrong: number;
  /** Rows and jobs that are left to do. */
  readonly left: number;
  /** Seconds from the 200 to the effect. */
  readonly longestWait: number;
}

/** The shop's own table, without a unique key, so that a second effect shows. */
export async function createEffects(pool: pg.Pool): Promise<void> {
  await pool.query("drop table if exists effects, sent, wanted");
  await pool.query(
    `create table effects (id bigserial, event text, payment text, handler text, is_news boolean, mismatch boolean,
       process integer, at timestamptz default clock_timestamp())`,
  );
}

export async function verdict(
  pool: pg.Pool,
  { sent, payments, projectId }: { sent: Iterable<Sent>; payments: readonly Planned[]; projectId: number },
): Promise<Verdict> {
  await pool.query(
    "create table sent (event text, payment text, queue text, sent integer, acked integer, acked_at timestamptz)",
  );
  await pool.query("create table wanted (payment text, status text, amount bigint)");
  const rows = [...sent].map((one) => ({ ...one, acked_at: new Date(one.ackedAt) }));
  await pool.query("insert into sent select * from jsonb_populate_recordset(null::sent, $1)", [
    JSON.stringify(rows),
  ]);
  const wanted = payments.map(({ id, status, amount }) => ({ payment: id, status, amount }));
  await pool.query("insert into wanted select * from jsonb_populate_recordset(null::wanted, $1)", [
    JSON.stringify(wanted),
  ]);
  await pool.query("create index on effects (event); create index on sent (payment); analyze");
  const one = async (sql: string, values: unknown[] = []) =>
    Number((await pool.query(`select (${sql}) as value`, values)).rows[0].value);
  return {
    events: await one("select count(*) from sent"),
    lost: await one("select count(*) from sent where event not in (select event from effects)"),
    doubled: await one(
      "select count(*) from (select event from effects group by event having count(*) > 1) as more",
    ),
    invented: await one("select count(*) from effects where event not in (select event from sent)"),
    disordered: await one(
      `select count(*) from sent a join sent b using (payment, queue)
         join effects ea on ea.event = a.event join effects eb on eb.event = b.event
       where a.acked < b.sent and ea.id > eb.id`,
    ),
    wrong: await one(
      `select count(*) from wanted w left join cup_quickpay.payments p on p.payment_id = w.payment and p.project_id = $1
       where p.status is distinct from w.status or p.amount is distinct from w.amount or not p.is_final or p.mismatch`,
      [projectId],
    ),
    left: await one(
      `select (select count(*) from cup_quickpay.callbacks where handled_at is null and project_id = $1)
            + (select count(*) from cup_quickpay.job where name in ('results.' || $1::text, 'redirects.' || $1::text))`,
      [projectId],
    ),
    longestWait: await one(
      "select round(max(extract(epoch from at - acked_at)), 1) from effects join sent using (event)",
    ),
  };
}
