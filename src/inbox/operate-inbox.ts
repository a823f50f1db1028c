import type { PgBoss } from "pg-boss";
import type { InboxDatabase } from "./database/inbox-database.js";
import { assertMigrated, migrate, versionOf } from "./database/migrate.js";
import { pgDatabaseAt } from "./database/pg-database.js";
import { pgliteDatabaseIn } from "./database/pglite-database.js";
import { migrateEngine, startOperator } from "./engine.js";
import { entries } from "./entries.js";
import { assertSchemaName } from "./inbox-settings.js";
import { requirePeers } from "./load-peer.js";

/** Where an inbox is: on a server, or in a folder of PGlite. */
export interface InboxPlace {
  readonly database: { readonly address: string } | { readonly dataDir: string };
  readonly schema: string;
}

/** What those who operate an inbox do, who have neither its key nor its handlers. */
export interface OperatedInbox extends ReturnType<typeof entries> {
  close(): Promise<void>;
}

/**
 * Opens an inbox that is there already, to look at it and to repair it.
 *
 * @param projectId Only the entries of this project; those of all if undefined.
 * @throws Error if it cannot be opened, or its tables are missing.
 */
export async function operateInbox(
  { database: where, schema }: InboxPlace,
  projectId: number | undefined,
): Promise<OperatedInbox> {
  await requirePeers("pg-boss", driverOf(where));
  assertSchemaName(schema);
  const database = await opened(where, { mustExist: true });
  try {
    await assertMigrated(database, schema, { byShop: true });
  } catch (error) {
    await database.close();
    throw error;
  }
  let boss: Promise<PgBoss> | undefined;
  return {
    ...entries(database, schema, projectId, () => {
      boss ??= startOperator(database, schema);
      return boss;
    }),
    async close() {
      await boss?.then(
        (one) => one.stop({ graceful: false, close: false }),
        () => {},
      );
      await database.close();
    },
  };
}

/** Versions of the inbox's own tables, and of pg-boss's; 0 where there were none. */
export interface InboxVersions {
  readonly inbox: number;
  readonly engine: number;
}

/**
 * Creates the tables of an inbox, or brings them up to date.
 *
 * @throws Error if it cannot be opened, or may not be changed.
 */
export async function migrateInbox({
  database: where,
  schema,
}: InboxPlace): Promise<{ readonly before: InboxVersions; readonly after: InboxVersions }> {
  await requirePeers("pg-boss", driverOf(where));
  assertSchemaName(schema);
  const database = await opened(where);
  try {
    const before = await versionsOf(database, schema);
    await migrate(database, schema);
    await migrateEngine(database, schema);
    return { before, after: await versionsOf(database, schema) };
  } finally {
    await database.close();
  }
}

const driverOf = (where: InboxPlace["database"]) => ("dataDir" in where ? "@electric-sql/pglite" : "pg");

/** Milliseconds until a server that says nothing is given up. */
const patience = 10_000;

/** One connection for a transaction, one for the engine. */
const connections = 2;

function opened(
  where: InboxPlace["database"],
  options?: { readonly mustExist: boolean },
): Promise<InboxDatabase> {
  return "dataDir" in where
    ? pgliteDatabaseIn(where.dataDir, options)
    : (pgDatabaseAt(where.address, connections, patience) as Promise<InboxDatabase>);
}

async function versionsOf(database: InboxDatabase, schema: string): Promise<InboxVersions> {
  const [found] = await database.query("select to_regclass($1) is not null as there", [`${schema}.version`]);
  const [row] = found?.there === true ? await database.query(`select version from ${schema}.version`) : [];
  return { inbox: await versionOf(database, schema), engine: Number(row?.version ?? 0) };
}
