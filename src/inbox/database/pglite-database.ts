import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PGliteDatabase } from "../../postgres/databases.js";
import { pgliteTransactions } from "../../postgres/pglite-transactions.js";
import type { Query } from "../../postgres/transactions.js";
import { loadPeer } from "../load-peer.js";
import { lockFolder } from "./folder-lock.js";
import type { InboxDatabase } from "./inbox-database.js";

/** What the inbox uses of PGlite beside its transactions. */
export interface PGliteInUse extends PGliteDatabase<{ query: unknown }> {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}

/** PostgreSQL inside this process. */
export async function pgliteDatabase(pglite: PGliteInUse): Promise<InboxDatabase> {
  const { fromPglite } = await loadPeer("pg-boss", () => import("pg-boss"));
  const engine = fromPglite(pglite as unknown as Parameters<typeof fromPglite>[0]);
  if (!engine.listen) {
    throw new TypeError("This PGlite has no `listen`. The inbox needs @electric-sql/pglite 0.5 or newer.");
  }
  const transactions = pgliteTransactions(pglite);
  /** PGlite has one transaction at a time: what is asked for from within one, but not in it, would wait for ever. */
  const current = new AsyncLocalStorage<OpenTransaction>();
  const open = () => {
    const transaction = current.getStore();
    return transaction?.isOpen ? transaction : undefined;
  };

  const inTransaction: InboxDatabase["inTransaction"] = async (work) => {
    const outer = open();
    if (outer) {
      return work(outer.tx, outer.query);
    }
    return transactions(async (tx, query) => {
      const inner = { tx, query, isOpen: true };
      try {
        return await current.run(inner, () => work(tx, query));
      } finally {
        inner.isOpen = false;
      }
    });
  };

  const query: Query = async (text, values = []) =>
    open()?.query(text, values) ?? (await pglite.query(text, [...values])).rows;

  return {
    kind: "pglite",
    connections: undefined,
    query,
    /** For what is stored by itself. Within a handler it would be taken back with it, and was said to be stored. */
    async prepared(text, values) {
      if (open()) {
        throw new Error(
          "A handler on PGlite cannot store a callback: it has the one transaction that there is. Store it after the handler, or use a PostgreSQL server.",
        );
      }
      return query(text, values);
    },
    inTransaction,
    engine: {
      ...(engine as InboxDatabase["engine"]),
      async executeSql(text, values) {
        const transaction = open();
        return transaction
          ? { rows: [...(await transaction.query(text, values ?? []))] }
          : engine.executeSql(text, values);
      },
    },
    close: async () => {},
  };
}

/** The transaction that the code now running is in. */
interface OpenTransaction {
  readonly tx: unknown;
  readonly query: Query;
  readonly isOpen: boolean;
}

/**
 * PostgreSQL inside this process, in a folder, which is created if it is missing.
 *
 * @throws Error if another process has it open.
 */
export async function pgliteDatabaseIn(path: string): Promise<InboxDatabase> {
  const { PGlite } = await loadPeer("@electric-sql/pglite", () => import("@electric-sql/pglite"));
  const folder = resolve(path);
  mkdirSync(dirname(folder), { recursive: true });
  const lock = await lockFolder(path);
  try {
    if (isEmpty(folder)) {
      await initialise(folder, (path) => new PGlite(path));
    }
    const pglite = new PGlite(folder);
    await pglite.waitReady;
    const database = await pgliteDatabase(pglite as unknown as PGliteInUse);
    return {
      ...database,
      async close() {
        try {
          await pglite.close();
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** @throws Error for a folder of something else. */
function isEmpty(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) {
    return true;
  }
  if (existsSync(join(folder, "PG_VERSION"))) {
    return false;
  }
  throw new Error(`The folder ${folder} has files, but no database. Pass a folder that is empty or new.`);
}

/** Beside the folder, as one that was left half done could never be opened again. */
async function initialise(
  folder: string,
  open: (path: string) => { waitReady: Promise<void>; close(): Promise<void> },
): Promise<void> {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const pglite = open(partial);
  await pglite.waitReady;
  await pglite.close();
  renameSync(partial, folder);
}
