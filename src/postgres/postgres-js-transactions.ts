import type { PostgresJs } from "./databases.js";
import type { InTransaction } from "./transactions.js";
import { whileOpen } from "./while-open.js";

interface Unsafe {
  unsafe(
    text: string,
    values?: readonly unknown[],
  ): Promise<readonly Record<string, unknown>[] & { readonly command?: string }>;
}

/** Transactions of postgres.js. What is done here for lost connections is needed with its version 3.4.9. */
export function postgresJsTransactions<Tx extends { unsafe: unknown }>(
  sql: PostgresJs<Tx>,
): InTransaction<Tx> {
  return async <Result>(work: Parameters<InTransaction<Tx>>[0]) => {
    let isOpen = true;
    let hasEnded = false;
    // What comes back is not what `begin` returns, as that turns arrays of promises into arrays of values.
    let committed: { result: unknown } | undefined;
    try {
      await sql.begin(async (tx) => {
        const { unsafe } = whileOpen(tx, () => !hasEnded) as unknown as Unsafe;
        const query = (text: string, values: readonly unknown[] = []) => unsafe(text, [...values]);
        try {
          const result = await work(
            whileOpen(tx, () => isOpen),
            query,
          );
          isOpen = false;
          await commit(query);
          committed = { result };
        } catch (error) {
          if (isConnectionLost(error)) {
            await new Promise((resolve) => setTimeout(resolve, 1000));
          }
          // `begin` has rejected: it must not come to roll back on the lost connection, which would end the
          // process (postgres.js, issue 1208). Nobody waits for this any more.
          if (hasEnded) {
            await new Promise(() => {});
          }
          throw error;
        }
      });
    } catch (error) {
      // Once it is committed, `begin` only ends the empty transaction after it. It can still reject because
      // of a query that had failed in a savepoint.
      if (!committed) {
        throw error;
      }
    } finally {
      isOpen = false;
      hasEnded = true;
    }
    return committed?.result as Result;
  };
}

/**
 * Not left to `begin`, as that does not look at the answer: PostgreSQL answers ROLLBACK, without an error,
 * when a query has failed for which the handler did not wait. `and chain` begins a transaction for `begin` to
 * end, and fails on a connection that was made anew, on which a plain commit would succeed without having
 * anything to commit.
 */
async function commit(query: (text: string) => Promise<{ readonly command?: string }>): Promise<void> {
  const { command } = await query("commit and chain");
  if (command === "COMMIT") {
    return;
  }
  throw new Error(`PostgreSQL has answered commit with ${command}: nothing was kept.`);
}

/** Codes of postgres.js, of the server for a connection that it ends, and of the operating system. */
const lostConnection = /^(?:CONNECTION_|57P0|08|25P03|ECONN|EPIPE)/;

/** Whether `begin` will reject in a moment, as it hears of the lost connection itself. */
function isConnectionLost(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && lostConnection.test(String(error.code))
  );
}
