// A shop's receiver of callbacks as a process of its own, which can kill itself at any step of its work.
// start-receiver.ts starts it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CallbackListeners, type CallbackStore, createNodeCallbackHandler } from "cup-quickpay";
import { postgresCallbackStore } from "cup-quickpay/postgres";
import type { TransactionSql } from "postgres";
import { replaced } from "./replaced.js";
import type { ReceiverOptions, Step } from "./start-receiver.js";

const options: ReceiverOptions = JSON.parse(process.argv[2] ?? "");
const change = "insert into effects (id) values ($1)";

/** Ends this process as the system would: without a word, and without an answer. */
function dieAt(step: Step): void {
  if (options.dieAt !== step) {
    return;
  }
  process.kill(process.pid, "SIGKILL");
  // Nothing more may be done until the signal is there.
  for (;;) {}
}

/** Whether the transaction that is open has inserted a key. */
let isKeyed = false;

/** A way to run SQL, with the steps around the insertion of the key and the commit. */
function watched<Result>(
  query: (text: string, values?: never[]) => Promise<Result>,
  rowsOf: (result: Result) => unknown[],
) {
  return async (text: string, values?: never[]): Promise<Result> => {
    const isInsert = text.includes('insert into "cup_quickpay_callbacks"');
    if (isInsert) {
      dieAt("before the key is inserted");
    }
    const isCommit = text.startsWith("commit");
    if (isCommit && isKeyed) {
      dieAt("before the commit");
    }
    const result = await query(text, values);
    if (isInsert) {
      isKeyed = rowsOf(result).length > 0;
      if (isKeyed) {
        dieAt("after the key is inserted");
      }
    }
    if (isCommit && isKeyed) {
      dieAt("after the commit, before the answer");
    }
    return result;
  };
}

/** A library's own way to do a transaction, with the steps around the commit that it makes itself. */
function ending<Tx>(
  transaction: (work: (tx: Tx) => Promise<unknown>) => Promise<unknown>,
  watch: (tx: Tx) => Tx,
) {
  return async (work: (tx: Tx) => Promise<unknown>) => {
    isKeyed = false;
    const result = await transaction(async (tx) => {
      const made = await work(watch(tx));
      if (isKeyed) {
        dieAt("before the commit");
      }
      return made;
    });
    if (isKeyed) {
      dieAt("after the commit, before the answer");
    }
    return result;
  };
}

/** The shop's handlers, whatever the database. */
function handlers<Tx>(makeChange: (tx: Tx, id: string) => Promise<unknown>): CallbackListeners<Tx> {
  return {
    async purchaseSuccess({ payment }, { tx }) {
      dieAt("in the handler, before its change");
      await makeChange(tx, payment.id);
      dieAt("in the handler, after its change");
      if (options.hangs) {
        await new Promise(() => {});
      }
    },
    update() {},
  };
}

function handlerOf<Tx>(store: CallbackStore<Tx>, makeChange: (tx: Tx, id: string) => Promise<unknown>) {
  return createNodeCallbackHandler({ secretKey: "secret", store, on: handlers(makeChange) });
}

async function handler() {
  switch (options.driver) {
    case "pg": {
      const { default: pg } = await import("pg");
      const pool = new pg.Pool(options.connection as object);
      const connect = async () => {
        const client = await pool.connect();
        return replaced(
          client,
          "query",
          watched(
            (text, values) => client.query(text, values),
            ({ rows }) => rows,
          ),
        );
      };
      return handlerOf(postgresCallbackStore(replaced(pool, "connect", connect)), (tx, id) =>
        tx.query(change, [id]),
      );
    }
    case "postgres.js": {
      const { default: postgres } = await import("postgres");
      const sql = postgres({ ...(options.connection as object), onnotice: () => {} });
      const watch = (tx: TransactionSql) =>
        replaced(
          tx,
          "unsafe",
          watched(
            async (text, values) => await tx.unsafe(text, values),
            (rows) => rows,
          ),
        );
      const begin = (work: (tx: TransactionSql) => Promise<unknown>) => sql.begin((tx) => work(watch(tx)));
      return handlerOf(postgresCallbackStore(replaced(sql, "begin", begin)), async (tx, id) =>
        tx.unsafe(change, [id]),
      );
    }
    case "PGlite": {
      const { PGlite } = await import("@electric-sql/pglite");
      const database = await PGlite.create(options.connection as string);
      type Tx = Parameters<Parameters<typeof database.transaction>[0]>[0];
      const watch = (tx: Tx) =>
        replaced(
          tx,
          "query",
          watched(
            (text, values) => tx.query(text, values),
            ({ rows }) => rows,
          ),
        );
      const transaction = ending((work) => database.transaction(work), watch);
      return handlerOf(postgresCallbackStore(replaced(database, "transaction", transaction)), (tx, id) =>
        tx.query(change, [id]),
      );
    }
  }
}

const server = createServer(await handler());
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`);
});
