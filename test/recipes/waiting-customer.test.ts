import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createCallbackHandler, createGateClient, type RedirectData } from "cup-quickpay";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { payPage } from "../../examples/recipes/waiting-customer/by-hand.js";
import { payPage as inboxPage } from "../../examples/recipes/waiting-customer/with-inbox.js";
import { createCallbackInbox } from "../../src/inbox/index.js";
import { signedCallback } from "../../src/testing/index.js";
import { type Server, serverPrograms, startServer } from "../postgres/start-server.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";

/* examples/recipes/waiting-customer, on a PostgreSQL server, with callbacks that come to another process. */

const key = "sandbox-secret-key";

if (!serverPrograms) {
  test.skip("No PostgreSQL server is installed here, so the recipe of the waiting customer was not run.");
}

describe.runIf(serverPrograms)("The waiting customer", () => {
  let server: Server;
  let pool: pg.Pool;
  let child: ChildProcess;
  let receiver: string;

  beforeAll(async () => {
    server = await startServer();
    pool = new pg.Pool(server.connection);
    await pool.query(
      `create table orders (id text primary key, fen integer not null, status text not null default 'new', redirect_data json);
       create unique index on orders (lower(id))`,
    );
    child = spawn(
      process.execPath,
      [
        "--conditions=cup-source",
        "--import",
        "tsx",
        "test/recipes/support/redirect-receiver.ts",
        JSON.stringify(server.connection),
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [line] = await once(child.stdout ?? child, "data");
    receiver = String(line).trim();
  });
  afterAll(async () => {
    child?.kill("SIGKILL");
    await pool?.end();
    await server?.stop();
  });

  const place = (id: string) => pool.query("insert into orders (id, fen) values ($1, 1000)", [id]);

  async function deliver(...[name, overrides]: Parameters<typeof redirect>): Promise<number> {
    const { body, headers } = await redirect(name, overrides);
    const { status } = await fetch(receiver, { method: "POST", headers, body });
    return status;
  }
  const redirect = (id: string, redirect_data: Pick<RedirectData, "method" | "url" | "body">) =>
    signedCallback("redirect-get", key, { payment: { id }, redirect_data });

  test("gets the redirect though its callback comes to another process, while they wait", async () => {
    const sandbox = await sandboxFor({ callbackUrl: receiver });
    await place("WAIT_1");
    const page = payPage(pool, "WAIT_1", { wait: 20_000 });
    const gate = createGateClient({ projectId: 200, secretKey: key, baseUrl: sandbox.url });
    await gate.sale({
      general: { payment_id: "WAIT_1" },
      customer,
      payment: { amount: 1000, currency: "CNY", description: "绿茶" },
      return_url: { success: "https://shop.example.com/orders/WAIT_1" },
    });
    const answer = await page;
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await answer.text()).toContain('name="goodsTitle" value="WAIT_1"');
  });

  test("is asked to wait on, by a page that asks again", async () => {
    await place("WAIT_2");
    const answer = await payPage(pool, "WAIT_2", { wait: 0 });
    expect(answer.status).toBe(202);
    expect(await answer.text()).toContain('data-poll="/pay/WAIT_2"');
  });

  test("gets the provider's fields in the order in which they came", async () => {
    await place("WAIT_3");
    const body = { zz: "1", a: "2", mm: "3" };
    expect(await deliver("wait_3", { method: "POST", url: "https://bank.example/pay", body })).toBe(200);
    const html = await (await payPage(pool, "WAIT_3")).text();
    expect([...html.matchAll(/name="(zz|a|mm)"/g)].map(([, name]) => name)).toEqual(["zz", "a", "mm"]);
  });

  test("is not sent to pay again once it is over", async () => {
    await place("WAIT_4");
    await pool.query("update orders set status = 'success' where id = 'WAIT_4'");
    expect(await deliver("WAIT_4", { method: "GET", url: "https://bank.example/pay" })).toBe(200);
    const answer = await payPage(pool, "WAIT_4");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/orders/WAIT_4"]);
    const { rows } = await pool.query("select redirect_data from orders where id = 'WAIT_4'");
    expect(rows).toEqual([{ redirect_data: null }]);
  });

  test("is told that there is no such order", async () => {
    expect((await payPage(pool, "WAIT_NONE")).status).toBe(404);
  });

  test("gets the redirect from an inbox of another process", async () => {
    const options = { secretKey: key, projectId: 200, on: { update: () => {} } };
    const [receiving, waiting] = await Promise.all(
      [0, 1].map(async () => {
        const database = new pg.Pool({ ...server.connection, max: 10 });
        const inbox = await createCallbackInbox({ ...options, database });
        onTestFinished(async () => {
          await inbox.stop();
          await database.end();
        });
        return inbox;
      }),
    );
    if (!receiving || !waiting) {
      throw new Error("There are two.");
    }
    await waiting.expect({ payment_id: "WAIT_5", type: "purchase", amount: 1000 });
    const page = inboxPage(waiting, "WAIT_5");
    const callbacks = createCallbackHandler({ secretKey: key, inbox: receiving });
    const { request } = await redirect("WAIT_5", { method: "GET", url: "https://bank.example/pay?n=5" });
    await receiving.start();
    expect((await callbacks(request())).status).toBe(200);
    const answer = await page;
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('name="n" value="5"'),
    ]);
    expect((await inboxPage(waiting, "WAIT_6")).status).toBe(202);
  });
});

const customer = {
  ...{ id: "123", ip_address: "183.57.40.238", first_name: "倩文", last_name: "伍", phone: "13632264147" },
  ...{ email: "customer@example.com", street: "天河路1号", city: "广州市", zip: "510000", country: "CN" },
};
