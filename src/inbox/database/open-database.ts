import type { InboxDatabase } from "./inbox-database.js";
import { type PoolInUse, pgDatabase, pgDatabaseAt } from "./pg-database.js";
import { type PGliteInUse, pgliteDatabase, pgliteDatabaseIn } from "./pglite-database.js";

/** Where PGlite keeps its files, if nothing is said. */
export const defaultFolder = "./.cup-quickpay";

/** The packages that open what the merchant has passed as `database`, unless he has opened it himself. */
export function peersFor(database: unknown): ("pg" | "@electric-sql/pglite")[] {
  if (typeof database === "string") {
    return ["pg"];
  }
  const isFolder = typeof database === "object" && database !== null && !("query" in database);
  return database === undefined || isFolder ? ["@electric-sql/pglite"] : [];
}

/**
 * Opens what the merchant has passed as `database`.
 *
 * @param connections How many connections the inbox takes, for a pool of its own.
 * @throws TypeError if it is none of what the inbox can use.
 */
export async function openDatabase(database: unknown, connections: number): Promise<InboxDatabase> {
  if (database === undefined) {
    return pgliteDatabaseIn(defaultFolder);
  }
  if (typeof database === "string") {
    if (!/^postgres(?:ql)?:\/\//.test(database)) {
      throw new TypeError(
        "database must be the address of a PostgreSQL server, postgres://user:password@host:5432/name; for a folder pass { dataDir }.",
      );
    }
    return (await pgDatabaseAt(database, connections)) as InboxDatabase;
  }
  if (typeof database === "object" && database !== null) {
    if ("dataDir" in database && typeof database.dataDir === "string" && !("query" in database)) {
      assertFolder(database.dataDir);
      return pgliteDatabaseIn(database.dataDir);
    }
    if (has(database, "transaction", "query", "exec")) {
      return pgliteDatabase(database as unknown as PGliteInUse);
    }
    // A client of pg has `connect` too, but one connection only.
    if (has(database, "connect", "query", "on") && !has(database, "escapeIdentifier")) {
      return pgDatabase(database as unknown as PoolInUse) as InboxDatabase;
    }
  }
  throw new TypeError(
    "database must be a Pool of pg, the address of a PostgreSQL server, a PGlite, or { dataDir }, a folder for PGlite. " +
      "For an ORM or postgres.js pass the address here, and the ORM's own transactions as `transaction`.",
  );
}

function assertFolder(dataDir: string): void {
  if (dataDir === "" || /^[\w-]+:\/\//.test(dataDir)) {
    throw new TypeError(
      "dataDir must be the path of a folder. For a database in memory pass a PGlite: database: new PGlite().",
    );
  }
}

function has(value: object, ...names: string[]): boolean {
  return names.every((name) => typeof (value as Record<string, unknown>)[name] === "function");
}
