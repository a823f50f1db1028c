import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import postgres from "postgres";
import type { CallbackStore } from "../../src/callback/callback-store.js";
import { type PostgresCallbackStoreOptions, postgresCallbackStore } from "../../src/postgres/index.js";

/** How to run SQL in a transaction of some database, or beside any. */
export type Sql = (text: string, values?: unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** A shop's database, whatever talks to it: its handlers get a way to run SQL in their transaction. */
export interface Shop {
  readonly sql: Sql;
  /** A transaction that has nothing to do with callbacks. */
  transaction(work: (sql: Sql) => Promise<unknown>): Promise<unknown>;
  store(options?: PostgresCallbackStoreOptions): CallbackStore<Sql>;
  close(): Promise<void>;
}

/** A pool of pg, with this many connections. */
export function withPg(config: pg.PoolConfig): Shop {
  const pool = new pg.Pool(config);
  return {
    sql: async (text, values) => (await pool.query(text, values)).rows,
    async transaction(work) {
      const client = await pool.connect();
      await client.query("begin");
      await work(async (text, values) => (await client.query(text, values)).rows);
      await client.query("commit");
      client.release();
    },
    store: (options) =>
      adapted(postgresCallbackStore(pool, options), (client) => async (text, values) => {
        return (await client.query(text, values)).rows;
      }),
    close: () => pool.end(),
  };
}

export function withPostgresJs(config: postgres.Options<Record<string, never>>): Shop {
  const sql = postgres({ ...config, onnotice: () => {} });
  return {
    // Or the query would wait for somebody who waits for it.
    sql: async (text, values) => await sql.unsafe(text, values as never[]),
    transaction: (work) =>
      sql.begin((tx) => work(async (text, values) => await tx.unsafe(text, values as never[]))),
    store: (options) =>
      adapted(postgresCallbackStore(sql, options), (tx) => async (text, values) => {
        return await tx.unsafe(text, values as never[]);
      }),
    close: () => sql.end({ timeout: 1 }),
  };
}

export function withPGlite(database: PGlite): Shop {
  return {
    sql: async (text, values) => (await database.query<Record<string, unknown>>(text, values)).rows,
    transaction: (work) =>
      database.transaction((tx) =>
        work(async (text, values) => (await tx.query<Record<string, unknown>>(text, values)).rows),
      ),
    store: (options) =>
      adapted(postgresCallbackStore(database, options), (tx) => async (text, values) => {
        return (await tx.query<Record<string, unknown>>(text, values)).rows;
      }),
    close: () => database.close(),
  };
}

/** A store whose handlers get the transaction as `Sql`. */
function adapted<Tx>(store: CallbackStore<Tx>, sqlOf: (tx: Tx) => Sql): CallbackStore<Sql> {
  return { run: (key, work) => store.run(key, (tx) => work(sqlOf(tx))) };
}

/** A handler's change: without a unique key, so that a second effect shows. */
export const effect = (id: string) => (sql: Sql) =>
  sql("insert into effects (id) values ($1)", [id]).then(() => {});

/** How many effects each id has had. */
export async function effectsOf({ sql }: Shop): Promise<Record<string, number>> {
  const rows = await sql("select id, count(*)::int as count from effects group by id order by id");
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]));
}

/** An empty shop: its own table, and none of the store's. */
export async function emptied(shop: Shop): Promise<Shop> {
  await shop.sql("drop table if exists effects, cup_quickpay_callbacks");
  await shop.sql("create table effects (id text not null)");
  return shop;
}
