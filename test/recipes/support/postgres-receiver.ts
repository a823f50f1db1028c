// The route of examples/recipes/store-callbacks, and the loop that sends its mails: in a process that can die at each of
// its steps.
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { dieAt } from "./die-at.js";
import { serve } from "./serve.js";

/** What a connection has done since its transaction began. */
const done = new WeakMap<object, "mail written" | "mails sent">();

// In the class of all connections, as the route makes its own pool.
const { query } = pg.Client.prototype as unknown as {
  query(text: string, ...rest: unknown[]): Promise<unknown>;
};
Object.assign(pg.Client.prototype, {
  async query(this: pg.Client, text: string, ...rest: unknown[]) {
    const isKey = text.includes('insert into "cup_quickpay_callbacks"');
    const commits = text === "commit" ? done.get(this) : undefined;
    if (isKey) {
      dieAt("the key is not yet inserted");
    }
    if (commits) {
      dieAt(`${commits}, not yet committed`);
    }
    const result = await query.call(this, text, ...rest);
    if (isKey) {
      dieAt("the key is inserted");
    }
    if (text.startsWith("update orders set status")) {
      dieAt("the order is changed");
    }
    if (commits) {
      dieAt(`${commits}, committed`);
    }
    if (text === "begin") {
      done.delete(this);
    }
    if (text.startsWith("insert into mails")) {
      done.set(this, "mail written");
    }
    if (text.startsWith("delete from mails")) {
      done.set(this, "mails sent");
    }
    return result;
  },
});

const { POST } = await import("../../../examples/recipes/store-callbacks/route.js");
const { sendMails } = await import("../../../examples/recipes/store-callbacks/postgres.js");
serve(POST);

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
for (;;) {
  await client.query("begin");
  await sendMails(client, async ({ order_id }) => {
    dieAt("a mail is not yet sent");
    appendFileSync(process.env.MAILS ?? "", `${process.pid} ${order_id}\n`);
    dieAt("a mail is sent, not yet noted");
  });
  await client.query("commit");
  await sleep(20);
}
