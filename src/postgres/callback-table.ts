import type { InTransaction, Query } from "./transactions.js";

/** The table's name, if you name none. */
export const defaultTable = "cup_quickpay_callbacks";

/**
 * The SQL that creates the table of `postgresCallbackStore`, for your migrations. If the table is there, the
 * store creates none, and its role needs only `SELECT` and `INSERT` on it.
 *
 * A row is written for each callback that was handled, and never changed. Keep the rows: the platform repeats
 * a callback for up to 11 days, and whoever has captured one can send it again at any time.
 *
 * @param table Its name, `cup_quickpay_callbacks` if left out; also with a schema, `shop.callbacks`.
 * @throws TypeError if the name is not made of letters, digits and `_`.
 *
 * @example
 * await database.query(callbackTableSql());
 */
export function callbackTableSql(table: string = defaultTable): string {
  return (
    `create table if not exists ${quoted(table)} (\n` +
    "  key text primary key,\n" +
    "  handled_at timestamptz not null default now()\n" +
    ");"
  );
}

/**
 * A table's name as SQL.
 *
 * @throws TypeError if it is no plain name.
 */
export function quoted(table: string): string {
  if (typeof table !== "string" || !/^(?:[a-z_]\w{0,62}\.)?[a-z_]\w{0,62}$/i.test(table)) {
    throw new TypeError(
      "table must be a name of letters, digits and _, at most 63, also with the name of a schema and a dot before it.",
    );
  }
  return table
    .split(".")
    .map((name) => `"${name}"`)
    .join(".");
}

/** Any number that is no other program's: the processes that create the table at once take turns by it. */
const lock = 2_019_032_504;

/** Creates the table if it is missing. It may be called by several processes at once. */
export async function ensureCallbackTable(
  inTransaction: InTransaction<unknown>,
  table: string,
): Promise<void> {
  await inTransaction(async (_, query) => {
    if (await exists(query, table)) {
      return;
    }
    try {
      await query("select pg_advisory_xact_lock($1)", [lock]);
      // Not by asking again: this session may still remember that there was none.
      await query(callbackTableSql(table));
    } catch (cause) {
      throw new Error(
        `The table ${table} is missing and could not be created. Create it with the SQL of callbackTableSql().`,
        { cause },
      );
    }
  });
}

async function exists(query: Query, table: string): Promise<boolean> {
  const [row] = await query("select to_regclass($1) is not null as found", [quoted(table)]);
  return row?.found === true;
}
