import type { CallbackStore } from "cup-quickpay";

/** A connection to SQLite: that of `node:sqlite` (Node 22.13 or newer), and of better-sqlite3. */
export interface Sqlite {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: (string | number)[]): { changes: number | bigint };
    get(...values: (string | number)[]): unknown;
  };
}

/** A `CallbackStore` in SQLite: the key and what a handler changes through `tx` are kept together, or not at all. */
export function sqliteCallbackStore(database: Sqlite): CallbackStore<Sqlite> {
  database.exec("pragma busy_timeout = 2000"); // first, as another process can be recovering the file
  database.exec("pragma journal_mode = wal; pragma synchronous = full");
  database.exec("create table if not exists callbacks (key text primary key)");
  let last: Promise<unknown> = Promise.resolve();

  async function once(key: string, work: (tx: Sqlite) => Promise<void>) {
    database.exec("begin immediate"); // keeps other processes out
    try {
      const { changes } = database.prepare("insert or ignore into callbacks values (?)").run(key);
      if (Number(changes) > 0) {
        await work(database);
      }
      database.exec("commit");
      return Number(changes) > 0 ? "done" : "repeat";
    } catch (error) {
      database.exec("rollback");
      throw error;
    }
  }

  return {
    // A connection has one transaction at a time, and a handler can wait in the middle of its own.
    run(key, work) {
      const turn = last.then(() => once(key, work));
      last = turn.catch(() => {});
      return turn;
    },
  };
}
