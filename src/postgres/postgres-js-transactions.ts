import type { PostgresJs } from "./databases.js";
import type { InTransaction } from "./transactions.js";

interface Unsafe {
  unsafe(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/** Transactions of postgres.js. */
export function postgresJsTransactions<Tx extends { unsafe: unknown }>(
  sql: PostgresJs<Tx>,
): InTransaction<Tx> {
  return async <Result>(work: Parameters<InTransaction<Tx>>[0]) => {
    // What comes back is not what `begin` returns, as that turns arrays of promises into arrays of values.
    let result: unknown;
    await sql.begin(async (tx) => {
      const { unsafe } = tx as Unsafe;
      result = await work(tx, (text, values = []) => unsafe(text, [...values]));
    });
    return result as Result;
  };
}
