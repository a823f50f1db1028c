import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { chance } from "../postgres/inbox/support/chance.js";
import { serverPrograms, startServer } from "../postgres/start-server.js";
import { freePort } from "../support/free-port.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { allDelivered, buyer, insistentSandbox, sendCopies } from "./support/insistent-sandbox.js";
import { startServers } from "./support/killed-servers.js";
import { bundled, startReceiver } from "./support/start-receiver.js";

/* examples/recipes/store-callbacks on PostgreSQL, in two processes that are killed at each step, and from outside. */

if (!serverPrograms) {
  test.skip("No PostgreSQL server is installed here, so the recipe of stored callbacks was not killed.");
}

/** Those of support/postgres-receiver.ts. */
const stepsOfHandler = [
  "the key is not yet inserted",
  "the key is inserted",
  "the order is changed",
  "mail written, not yet committed",
  "mail written, committed",
];
const stepsOfMails = [
  "a mail is not yet sent",
  "a mail is sent, not yet noted",
  "mails sent, not yet committed",
  "mails sent, committed",
];

test.runIf(serverPrograms)(
  "Two processes that are killed while they take callbacks change each order once, and send its mail, again only where one died before the commit",
  async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const pool = new pg.Pool(server.connection);
    onTestFinished(() => pool.end());
    // The history keeps each change of an order's status, and each mail that was ever written down.
    await pool.query(
      `create table orders (id text primary key, fen integer not null, status text not null default 'new', redirect_data json);
       create unique index on orders (lower(id));
       create table mails (id serial primary key, order_id text not null, what text not null, tried timestamptz);
       create table history (what text not null);
       create rule changed as on update to orders where old.status <> new.status do also insert into history values ('order ' || new.id);
       create rule written as on insert to mails do also insert into history values ('mail ' || new.order_id)`,
    );
    const { host, user, database } = server.connection;
    const mails = join(temporaryFolder("mails"), "sent");
    const sandbox = await insistentSandbox(3);
    const killed = new Set<string>();
    const env = {
      DATABASE_URL: `postgres://${user}@/${database}?host=${host}`,
      CUP_SECRET_KEY: sandbox.secretKey,
      CUP_PROJECT_ID: String(sandbox.projectId),
      MAILS: mails,
    };
    let isEnding = false;
    const script = await bundled("postgres-receiver.ts");
    const servers = await startServers([await freePort(), await freePort()], async (place) => {
      const receiver = await startReceiver(script, place, env);
      void receiver.ended.then(() => isEnding || killed.add(String(receiver.pid)));
      return receiver;
    });
    onTestFinished(() => {
      isEnding = true;
    });

    const place = (id: string) => pool.query("insert into orders (id, fen) values ($1, 1000)", [id]);
    const { bought, buy } = buyer(sandbox, () => servers.url, place);
    const { below } = chance(3);
    const work = () => Promise.all([buy(), buy()]);
    await servers.killWhile(work, [...stepsOfHandler, 1 + below(12), ...stepsOfMails]);
    sendCopies(sandbox);
    await servers.killWhile(work, [...stepsOfHandler, 1 + below(12)]);
    await allDelivered(sandbox);
    await vi.waitFor(async () => expect((await pool.query("select * from mails")).rows).toEqual([]), {
      timeout: 20_000,
    });

    expect(bought.length).toBeGreaterThan(30);
    expect(killed.size).toBe(2 * stepsOfHandler.length + stepsOfMails.length + 4);
    const { rows: others } = await pool.query("select * from orders where status <> 'success'");
    expect(others).toEqual([]);
    const { rows: history } = await pool.query("select what from history");
    const once = bought.flatMap((id) => [`mail ${id}`, `order ${id}`]);
    expect(history.map(({ what }) => what).sort()).toEqual(once.sort());

    // The mails, as guide and docstring say.
    const sent = readFileSync(mails, "utf8").trimEnd().split("\n");
    const orderOf = (line: string) => line.split(" ")[1] ?? "";
    const orders = sent.map(orderOf);
    expect([...new Set(orders)].sort()).toEqual([...bought].sort());
    // Sent again: all but the last time by a process that died.
    const early = sent.filter((line, index) => orders.includes(orderOf(line), index + 1));
    expect(early.filter((line) => !killed.has(line.split(" ")[0] ?? ""))).toEqual([]);
    expect(early.length).toBeGreaterThan(0);
  },
);
