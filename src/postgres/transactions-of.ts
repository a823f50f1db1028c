import type { PGliteDatabase, PgPool, PostgresJs } from "./databases.js";
import { pgTransactions } from "./pg-transactions.js";
import { pgliteTransactions } from "./pglite-transactions.js";
import { postgresJsTransactions } from "./postgres-js-transactions.js";
import type { InTransaction } from "./transactions.js";

/**
 * How to run transactions on what the merchant has, told apart by its methods.
 *
 * @throws TypeError if it is none of the three.
 */
export function transactionsOf(database: unknown): InTransaction<unknown> {
  if (has(database, "begin", "unsafe")) {
    return postgresJsTransactions(database as unknown as PostgresJs);
  }
  if (has(database, "transaction", "query", "exec")) {
    return pgliteTransactions(database as unknown as PGliteDatabase);
  }
  // A client of pg has `connect` too, but one connection only.
  if (has(database, "connect", "query") && !has(database, "escapeIdentifier")) {
    return pgTransactions(database as unknown as PgPool) as InTransaction<unknown>;
  }
  throw new TypeError(
    "postgresCallbackStore takes a Pool of pg, the sql of postgres.js, or a PGlite: the whole database, not a client or a " +
      "transaction of it. If you use an ORM, pass what the ORM itself was given.",
  );
}

function has<Name extends string>(value: unknown, ...names: Name[]): value is Record<Name, unknown> {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) {
    return false;
  }
  return names.every((name) => typeof (value as Record<string, unknown>)[name] === "function");
}
