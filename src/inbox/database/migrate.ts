import { loadPeer } from "../load-peer.js";
import type { InboxDatabase } from "./inbox-database.js";
import { grants, migrations } from "./migrations.js";

/** Any number that is no other program's: those who create the tables at once take turns by it. */
const lock = 2_019_032_505;

/**
 * Brings the inbox's own tables up to date; those of pg-boss it migrates itself. Several processes may do so
 * at once.
 *
 * @throws Error that says what to do, if this role may not create what is missing.
 */
export async function migrate(database: InboxDatabase, schema: string): Promise<void> {
  if ((await versionOf(database, schema)) !== migrations.length) {
    await allowedToCreate(schema, () => migrateOwn(database, schema));
  }
}

async function migrateOwn(database: InboxDatabase, schema: string): Promise<void> {
  await database.inTransaction(async (_, query) => {
    await query("select pg_advisory_xact_lock($1)", [lock]);
    const [found] = await query("select to_regnamespace($1) is not null as there", [schema]);
    if (found?.there !== true) {
      await query(`create schema ${schema}`);
    }
    await query(versionTable(schema));
    const [row] = await query(
      `select coalesce(max(version), 0)::int as version from ${schema}.inbox_version`,
    );
    const current = Number(row?.version);
    assertKnown(current, schema);
    for (const [index, migration] of migrations.entries()) {
      if (index < current) {
        continue;
      }
      for (const statement of statementsOf(migration(schema))) {
        await query(statement);
      }
      await query(`insert into ${schema}.inbox_version (version) values ($1)`, [index + 1]);
    }
  });
}

/**
 * Refuses tables that are missing, older or newer than what this version of the package works with.
 *
 * @param byShop Whether the merchant's own program may create them: it has `migrate` on, as far as anybody knows.
 * @throws Error that says how to create or to migrate them.
 */
export async function assertMigrated(
  database: InboxDatabase,
  schema: string,
  { byShop = false }: { readonly byShop?: boolean } = {},
): Promise<void> {
  const version = await versionOf(database, schema);
  assertKnown(version, schema);
  if (version !== migrations.length) {
    const isMissing = version === 0;
    const state = isMissing ? "missing" : `of version ${version}, not ${migrations.length}`;
    const shop = byShop ? `, or start your shop once, which ${isMissing ? "creates" : "migrates"} them` : "";
    const sql = isMissing
      ? `; or have the SQL of npx cup-quickpay inbox sql${schemaOption(schema)} run by someone who may create tables`
      : "";
    throw new Error(
      `The inbox's tables in the schema ${schema} are ${state}. Run: npx cup-quickpay inbox migrate${placeOption(database)}${schemaOption(schema)}${shop}${sql}.`,
    );
  }
}

/** How the command line is told where the database is. */
function placeOption({ kind }: InboxDatabase): string {
  if (kind === "pglite") {
    return " --data-dir FOLDER";
  }
  return process.env.DATABASE_URL ? "" : " --database URL";
}

const schemaOption = (schema: string) => (schema === "cup_quickpay" ? "" : ` --schema ${schema}`);

/** The SQL of all of it, for who may create tables: schema, tables, pg-boss, and the rights of a role. */
export async function migrationSql(schema: string, role?: string): Promise<string> {
  const { getConstructionPlans } = await loadPeer("pg-boss");
  const own = migrations.map(
    (migration, index) =>
      `${migration(schema).trim()}\ninsert into ${schema}.inbox_version (version) values (${index + 1});`,
  );
  return [
    "-- The callback inbox of cup-quickpay. Run it once, on an empty schema.",
    "begin;",
    `create schema if not exists ${schema};`,
    `${versionTable(schema)};`,
    ...own,
    "commit;",
    "-- Its queue, pg-boss.",
    getConstructionPlans(schema, { createSchema: false }).trim(),
    ...(role === undefined
      ? []
      : [`-- What ${quoted(role)} needs to run it.${grants(schema, quoted(role))}`]),
  ].join("\n");
}

/** A role's name as SQL has it: without quotes where it needs none. */
const quoted = (role: string) => (/^[a-z_][a-z0-9_]*$/.test(role) ? role : `"${role.replaceAll('"', '""')}"`);

/** 0 if there is none, or it cannot be read. */
export async function versionOf({ query }: InboxDatabase, schema: string): Promise<number> {
  const [found] = await query("select to_regclass($1) is not null as there", [`${schema}.inbox_version`]);
  if (found?.there !== true) {
    return 0;
  }
  const [row] = await query(`select coalesce(max(version), 0)::int as version from ${schema}.inbox_version`);
  return Number(row?.version);
}

function assertKnown(version: number, schema: string): void {
  if (version > migrations.length) {
    throw new Error(
      `The inbox's tables in the schema ${schema} are of version ${version}, and this cup-quickpay knows ${migrations.length}. Update cup-quickpay here, too.`,
    );
  }
}

/** The right to create is the only thing that a role of a careful database lacks. */
export async function allowedToCreate<Result>(schema: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const { code } = (typeof cause === "object" && cause !== null ? cause : {}) as { code?: unknown };
    if (code !== "42501") {
      throw cause;
    }
    throw new Error(
      `This role may not create the inbox's tables in the schema ${schema}. ` +
        `Have npx cup-quickpay inbox migrate --database URL${schemaOption(schema)} run by someone who may, or give a DBA the SQL of npx cup-quickpay inbox sql --role NAME${schemaOption(schema)}.`,
      { cause },
    );
  }
}

const versionTable = (schema: string) =>
  `create table if not exists ${schema}.inbox_version (version integer primary key, migrated_at timestamptz not null default now())`;

const statementsOf = (sql: string) =>
  sql
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
