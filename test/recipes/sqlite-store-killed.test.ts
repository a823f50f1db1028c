import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Sqlite, sqliteCallbackStore } from "../../examples/recipes/store-callbacks/sqlite.js";
import { chance } from "../postgres/inbox/support/chance.js";
import { freePort } from "../support/free-port.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { allDelivered, buyer, insistentSandbox, sendCopies } from "./support/insistent-sandbox.js";
import { startServers } from "./support/killed-servers.js";
import { bundled, startReceiver } from "./support/start-receiver.js";

/* examples/recipes/store-callbacks/sqlite.ts in two processes with one file, killed at each step, and from outside. */

interface SqliteModule {
  readonly DatabaseSync: new (
    file: string,
  ) => { close(): void; prepare(sql: string): { all(): unknown[] } } & Sqlite;
}
const sqlite = process.getBuiltinModule("node:sqlite") as unknown as SqliteModule | undefined;

if (!sqlite) {
  test.skip("This Node has no SQLite (22.13 has), so the store in SQLite was not killed.");
}

/** Those of support/sqlite-receiver.ts. */
const steps = [
  "the key is not yet inserted",
  "the key is inserted",
  "the order is changed",
  "the parcel is written down",
  "not yet committed",
  "committed",
];

test.runIf(sqlite)(
  "Two processes that are killed while they take callbacks in SQLite handle each event once, and lose none",
  async () => {
    const file = join(temporaryFolder("sqlite"), "shop.db");
    const opened = () => new (sqlite as SqliteModule).DatabaseSync(file);
    // One process makes the file, as the guide says. No other one than the two has it open while they are killed.
    const made = opened();
    made.exec("create table orders (id text primary key, paid integer not null)");
    made.exec("create table parcels (id text not null)");
    sqliteCallbackStore(made);
    made.close();

    const sandbox = await insistentSandbox(5);
    const env = { SHOP_DATABASE: file, NODE_NO_WARNINGS: "1" };
    const script = await bundled("sqlite-receiver.ts");
    const servers = await startServers([await freePort(), await freePort()], (place) =>
      startReceiver(script, place, env),
    );
    const { bought, buy } = buyer(sandbox, () => servers.url);
    const { below } = chance(5);
    const work = () => Promise.all([buy(), buy()]);
    await servers.killWhile(work, [...steps, 1 + below(12)]);
    sendCopies(sandbox);
    await servers.killWhile(work, [...steps, 1 + below(12)]);
    await allDelivered(sandbox);

    expect(bought.length).toBeGreaterThan(25);
    const database = opened();
    onTestFinished(() => database.close());
    const once = [...bought].sort();
    expect(database.prepare("select id, paid from orders order by id").all()).toEqual(
      once.map((id) => ({ id, paid: 1 })),
    );
    expect(database.prepare("select id from parcels order by id").all()).toEqual(once.map((id) => ({ id })));
  },
);
