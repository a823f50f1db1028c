import type { PgClient, PgPool } from "../../postgres/databases.js";
import { pgTransactions } from "../../postgres/pg-transactions.js";
import type { Query } from "../../postgres/transactions.js";
import { loadPeer } from "../load-peer.js";
import type { InboxDatabase } from "./inbox-database.js";
import { pgListener } from "./pg-listener.js";
import { preparedOn } from "./prepared.js";

/** What the inbox uses of `pg.Pool` beside its transactions. */
export interface PoolInUse extends PgPool {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  end(): Promise<void>;
  readonly options?: { readonly max?: number | undefined } | undefined;
}

/** A server, by the merchant's own pool. */
export function pgDatabase(pool: PoolInUse): InboxDatabase<PgClient> {
  // A connection that is lost while nobody uses it would end the process. The pool makes another one.
  const lost = () => {};
  pool.on("error", lost);
  const listener = pgListener(pool);
  const query: Query = async (text, values = []) => (await pool.query(text, [...values])).rows;
  const prepared = preparedOn(pool as unknown as Parameters<typeof preparedOn>[0], query);
  return {
    kind: "postgres",
    connections: pool.options?.max ?? 10,
    query,
    prepared,
    inTransaction: pgTransactions(pool),
    engine: {
      // Without values: only then several statements may stand in one text.
      executeSql: async (text, values) =>
        values?.length ? { rows: [...(await prepared(text, values))] } : pool.query(text),
      listen: listener.listen,
    },
    async close() {
      listener.close();
      pool.off("error", lost);
    },
  };
}

/**
 * A server, by its address: with a pool of the inbox's own, which ends with it.
 *
 * @param connectionTimeoutMillis How long a connection may take to open; ten seconds if left out.
 */
export async function pgDatabaseAt(
  connectionString: string,
  max: number,
  connectionTimeoutMillis = 10_000,
): Promise<InboxDatabase<PgClient>> {
  const { default: pg } = await loadPeer("pg");
  const application_name = "cup-quickpay inbox";
  const pool = new pg.Pool({
    connectionString,
    max,
    keepAlive: true,
    application_name,
    connectionTimeoutMillis,
  });
  const database = pgDatabase(pool as unknown as PoolInUse);
  return {
    ...database,
    async close() {
      await database.close();
      await pool.end();
    },
  };
}
