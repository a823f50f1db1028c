// A shop with the store of examples/recipes/store-callbacks/sqlite.ts: in a process that can die at each of its steps.
import { setTimeout as sleep } from "node:timers/promises";
import { createCallbackHandler } from "cup-quickpay";
import { type Sqlite, sqliteCallbackStore } from "../../../examples/recipes/store-callbacks/sqlite.js";
import { dieAt } from "./die-at.js";
import { serve } from "./serve.js";

interface SqliteModule {
  readonly DatabaseSync: new (file: string) => Sqlite;
}
const { DatabaseSync } = process.getBuiltinModule("node:sqlite") as unknown as SqliteModule;
const database = new DatabaseSync(process.env.SHOP_DATABASE ?? "");

/** Whether a handler has changed something that is not yet committed. */
let isChanged = false;

/** The connection, with the steps around the key and the commit. */
const watched: Sqlite = {
  exec(sql) {
    const commits = sql === "commit" && isChanged;
    if (commits) {
      dieAt("not yet committed");
    }
    isChanged = false;
    const result = database.exec(sql);
    if (commits) {
      dieAt("committed");
    }
    return result;
  },
  prepare(sql) {
    const statement = database.prepare(sql);
    if (!sql.includes("into callbacks")) {
      return statement;
    }
    return {
      get: (...values) => statement.get(...values),
      run(...values) {
        dieAt("the key is not yet inserted");
        const result = statement.run(...values);
        dieAt("the key is inserted");
        return result;
      },
    };
  },
};

serve(
  createCallbackHandler({
    secretKey: "sandbox-secret-key",
    store: sqliteCallbackStore(watched),
    on: {
      async purchaseSuccess({ payment }, { tx }) {
        tx.prepare("insert into orders values (?, 1) on conflict do update set paid = paid + 1").run(
          payment.id,
        );
        isChanged = true;
        dieAt("the order is changed");
        await sleep(2);
        tx.prepare("insert into parcels values (?)").run(payment.id);
        dieAt("the parcel is written down");
      },
      update() {},
    },
  }),
);
