import type { PostgresJs } from "./databases.js";
import type { InTransaction } from "./transactions.js";
import { whileOpen } from "./while-open.js";

interface Unsafe {
  unsafe(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/** Transactions of postgres.js. What is done here for lost connections is needed with its version 3.4.9. */
export function postgresJsTransactions<Tx extends { unsafe: unknown }>(
  sql: PostgresJs<Tx>,
): InTransaction<Tx> {
  return async <Result>(work: Parameters<InTransaction<Tx>>[0]) => {
    let isOpen = true;
    // What comes back is not what `begin` returns, as that turns arrays of promises into arrays of values.
    let result: unknown;
    try {
      await sql.begin(async (tx) => {
        const guarded = whileOpen(tx, () => isOpen);
        const { unsafe } = guarded as Unsafe;
        try {
          result = await work(guarded, (text, values = []) => unsafe(text, [...values]));
        } catch (error) {
          if (isConnectionLost(error)) await new Promise((resolve) => setTimeout(resolve, 1000));
          // `begin` has rejected: it must not come to roll back on the lost connection, which would end the process
          // (postgres.js, issue 1208). Nobody waits for this any more.
          if (!isOpen) await new Promise(() => {});
          throw error;
        }
      });
    } finally {
      isOpen = false;
    }
    return result as Result;
  };
}

/** Codes of postgres.js, of the server for a connection that it ends, and of the operating system. */
const lostConnection = /^(?:CONNECTION_|57P0|08|25P03|ECONN|EPIPE)/;

/** Whether `begin` will reject in a moment, as it hears of the lost connection itself. */
function isConnectionLost(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && lostConnection.test(String(error.code))
  );
}
