import type { PgClient, PgPool } from "./databases.js";
import type { InTransaction, Query } from "./transactions.js";
import { whileOpen } from "./while-open.js";

/** Transactions of node-postgres, each on a client of the pool. */
export function pgTransactions<Client extends PgClient>(pool: PgPool<Client>): InTransaction<Client> {
  return async (work) => {
    const client = await pool.connect();
    /** Why the connection must not go back to the pool. */
    let broken: Error | undefined;
    let isOpen = true;
    const breaks = (error: Error) => {
      broken ??= error;
    };
    // A connection that is lost between two queries is told by an event, which would end the process if
    // nobody heard it.
    client.on("error", breaks);
    try {
      await client.query("begin");
      const query: Query = async (text, values = []) => (await client.query(text, [...values])).rows;
      const result = await work(
        whileOpen(client, () => isOpen, ["release", "end"]),
        query,
      );
      const { command } = await client.query("commit");
      // PostgreSQL answers so, without an error, when a query has failed after all that the work has waited
      // for.
      if (command !== "COMMIT") {
        throw new Error(`PostgreSQL has answered commit with ${command}: nothing was kept.`);
      }
      return result;
    } catch (error) {
      isOpen = false;
      await client.query("rollback").catch(breaks);
      throw error;
    } finally {
      isOpen = false;
      client.off("error", breaks);
      client.release(broken);
    }
  };
}
