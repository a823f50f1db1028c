import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import type { PGliteDatabase } from "../../postgres/databases.js";
import { pgliteTransactions } from "../../postgres/pglite-transactions.js";
import type { Query } from "../../postgres/transactions.js";
import { loadPeer } from "../load-peer.js";
import { lockFolder } from "./folder-lock.js";
import type { InboxDatabase } from "./inbox-database.js";
import { inboxFolder } from "./inbox-folder.js";

/** What the inbox uses of PGlite beside its transactions. */
export interface PGliteInUse extends PGliteDatabase<{ query: unknown }> {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}

/** PostgreSQL inside this process. */
export async function pgliteDatabase(pglite: PGliteInUse): Promise<InboxDatabase> {
  const { fromPglite } = await loadPeer("pg-boss");
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
 * @param mustExist Whether a database has to be there already.
 * @throws Error if another process has it open, or the folder is of something else.
 */
export async function pgliteDatabaseIn(
  path: string,
  { mustExist = false }: { readonly mustExist?: boolean } = {},
): Promise<InboxDatabase> {
  const { PGlite } = await loadPeer("@electric-sql/pglite");
  const { database: data, partial } = inboxFolder(path, mustExist);
  const lock = await lockFolder(path);
  try {
    if (!existsSync(data)) {
      await initialise(partial, data, (path) => new PGlite(path));
    }
    const pglite = new PGlite(data);
    await pglite.waitReady;
    const database = await pgliteDatabase(pglite as unknown as PGliteInUse);
    const { query, prepared, inTransaction, engine } = database;
    return {
      ...database,
      async query(text, values) {
        lock.assertHeld();
        return query(text, values);
      },
      async prepared(text, values) {
        lock.assertHeld();
        return prepared(text, values);
      },
      async inTransaction(work) {
        lock.assertHeld();
        return inTransaction(async (tx, inner) => {
          const result = await work(tx, inner);
          lock.assertHeld();
          return result;
        });
      },
      engine: {
        ...engine,
        async executeSql(text, values) {
          lock.assertHeld();
          return engine.executeSql(text, values);
        },
      },
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

/** Under another name first, as a database that was left half done could never be opened again. */
async function initialise(
  partial: string,
  data: string,
  open: (path: string) => { waitReady: Promise<void>; close(): Promise<void> },
): Promise<void> {
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  const pglite = open(partial);
  await pglite.waitReady;
  await pglite.close();
  renameSync(partial, data);
}
