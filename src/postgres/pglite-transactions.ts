import type { PGliteDatabase } from "./databases.js";
import type { InTransaction } from "./transactions.js";

interface Queries {
  query(text: string, values?: readonly unknown[]): Promise<{ rows: readonly Record<string, unknown>[] }>;
}

/** Transactions of PGlite, which has one at a time. */
export function pgliteTransactions<Tx extends { query: unknown }>(
  database: PGliteDatabase<Tx>,
): InTransaction<Tx> {
  return async <Result>(work: Parameters<InTransaction<Tx>>[0]) =>
    database.transaction((tx) =>
      work(tx, async (text, values = []) => (await (tx as unknown as Queries).query(text, [...values])).rows),
    ) as Promise<Result>;
}
