import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { sendMails } from "../../examples/recipes/store-callbacks/postgres.js";
import { signedCallback } from "../../src/testing/index.js";
import { type Server, serverPrograms, startServer } from "../postgres/start-server.js";

/* examples/recipes/store-callbacks, on a PostgreSQL server. */

if (!serverPrograms) {
  test.skip("No PostgreSQL server is installed here, so the recipe of stored callbacks was not run.");
}

/** That of the examples. */
const projectId = 200;

describe.runIf(serverPrograms)("Stored callbacks", () => {
  let server: Server;
  let pool: pg.Pool;
  let take: (request: Request) => Promise<Response>;

  beforeAll(async () => {
    server = await startServer();
    pool = new pg.Pool({ ...server.connection, max: 20 });
    await pool.query(
      `create table orders (id text primary key, fen integer not null, status text not null default 'new', redirect_data json);
       create unique index on orders (lower(id));
       create table mails (id serial primary key, order_id text not null, what text not null, tried timestamptz)`,
    );
    const { host, user, database } = server.connection;
    vi.stubEnv("DATABASE_URL", `postgres://${user}@/${database}?host=${host}`);
    vi.stubEnv("CUP_SECRET_KEY", "secret");
    vi.stubEnv("CUP_PROJECT_ID", String(projectId));
    take = (await import("../../examples/recipes/store-callbacks/route.js")).POST;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await pool?.end();
    await server?.stop();
  });

  const place = (id: string) => pool.query("insert into orders (id, fen) values ($1, 1000)", [id]);
  const success = (id: string, amount = 1000) =>
    signedCallback("purchase-success", "secret", { payment: { id, sum: { amount, currency: "CNY" } } });
  const deliver = async ({ request }: { request: () => Request }) => (await take(request())).status;
  const stateOf = async (id: string) => {
    const { rows } = await pool.query(
      "select status, (select count(*)::int from mails where lower(order_id) = lower(orders.id)) mails from orders where id = $1",
      [id],
    );
    return rows[0];
  };

  test("have one effect when a copy comes twenty times at once", async () => {
    await place("STORE_1");
    const callback = await success("store_1");
    const answers = await Promise.all(Array.from({ length: 20 }, () => deliver(callback)));
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(await stateOf("STORE_1")).toEqual({ status: "success", mails: 1 });
  });

  test("keep the address for the customer who waits, with the key, until the order is over", async () => {
    await place("STORE_7");
    const redirect = (url: string, operation: number) =>
      signedCallback("redirect-get", "secret", {
        payment: { id: "store_7" },
        operation: { id: operation },
        redirect_data: { url },
      });
    const kept = async () =>
      (await pool.query("select redirect_data from orders where id = 'STORE_7'")).rows[0].redirect_data;

    await pool.query("alter table orders add constraint closed check (redirect_data is null)");
    const tell = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => tell.mockRestore());
    const first = await redirect("https://bank.example/pay?order=7", 1);
    expect([await deliver(first), await kept()]).toEqual([500, null]);
    await pool.query("alter table orders drop constraint closed");
    expect(await deliver(first)).toBe(200);
    const there = JSON.parse(first.body).redirect_data;
    expect(await kept()).toEqual(there);
    expect(there).toMatchObject({ method: "GET", url: "https://bank.example/pay?order=7" });

    await deliver(await success("STORE_7"));
    expect(await deliver(await redirect("https://bank.example/late", 2))).toBe(200);
    expect(await kept()).toEqual(there);
  });

  test("keep neither the order nor the mail when the handler fails in the middle, and are handled when they come again", async () => {
    await place("STORE_2");
    await pool.query("alter table mails add constraint closed check (order_id <> 'STORE_2')");
    const tell = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => tell.mockRestore());
    const callback = await success("STORE_2");
    expect(await deliver(callback)).toBe(500);
    expect(await stateOf("STORE_2")).toEqual({ status: "new", mails: 0 });
    await pool.query("alter table mails drop constraint closed");
    expect(await deliver(callback)).toBe(200);
    expect(await stateOf("STORE_2")).toEqual({ status: "success", mails: 1 });
  });

  test("do not take a callback of another project with the same key", async () => {
    await place("STORE_6");
    const tell = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => tell.mockRestore());
    const other = await signedCallback("purchase-success", "secret", {
      project_id: projectId + 1,
      payment: { id: "STORE_6" },
    });
    expect(await deliver(other)).toBe(400);
    expect(await stateOf("STORE_6")).toEqual({ status: "new", mails: 0 });
  });

  test("do not count another sum as paid", async () => {
    await place("STORE_3");
    expect(await deliver(await success("STORE_3", 999))).toBe(200);
    expect((await stateOf("STORE_3")).status).toBe("wrong sum");
  });

  test("do not turn a paid order back", async () => {
    await place("STORE_4");
    await deliver(await success("STORE_4"));
    const late = await signedCallback("purchase-decline", "secret", { payment: { id: "STORE_4" } });
    expect(await deliver(late)).toBe(200);
    expect(await stateOf("STORE_4")).toEqual({ status: "success", mails: 1 });
  });

  test("leave an order with another sum to a person", async () => {
    await place("STORE_5");
    await deliver(await success("STORE_5", 999));
    const late = await signedCallback("purchase-decline", "secret", { payment: { id: "STORE_5" } });
    expect(await deliver(late)).toBe(200);
    expect(await stateOf("STORE_5")).toEqual({ status: "wrong sum", mails: 1 });
  });

  describe("with mails that wait", () => {
    const inTransaction = async (work: (tx: pg.PoolClient) => Promise<void>) => {
      const tx = await pool.connect();
      try {
        await tx.query("begin");
        await work(tx);
        await tx.query("commit");
      } catch (error) {
        await tx.query("rollback");
        throw error;
      } finally {
        tx.release();
      }
    };
    const waiting = async () => (await pool.query("select order_id from mails order by id")).rows;

    test("send a mail again when the process dies before it has noted it", async () => {
      await pool.query("delete from mails");
      await pool.query("insert into mails (order_id, what) values ('A', 'success')");
      const sent: unknown[] = [];
      const dies = inTransaction(async (tx) => {
        await sendMails(tx, async ({ order_id }) => void sent.push(order_id));
        throw new Error("The process has died.");
      });
      await expect(dies).rejects.toThrow("died");
      await inTransaction((tx) => sendMails(tx, async ({ order_id }) => void sent.push(order_id)));
      expect(sent).toEqual(["A", "A"]);
      expect(await waiting()).toEqual([]);
    });

    test("send the others once, whatever cannot be sent", async () => {
      await pool.query("delete from mails");
      await pool.query(
        "insert into mails (order_id, what) select 'F' || n, 'success' from generate_series(1, 15) n",
      );
      const tell = vi.spyOn(console, "error").mockImplementation(() => {});
      onTestFinished(() => tell.mockRestore());
      const sent: string[] = [];
      const send = async ({ order_id }: Record<string, unknown>) => {
        if (Number(String(order_id).slice(1)) > 2 && Number(String(order_id).slice(1)) < 14) {
          throw new Error("There is no such address.");
        }
        sent.push(String(order_id));
      };
      for (let second = 0; second < 3; second += 1) {
        await inTransaction((tx) => sendMails(tx, send));
      }
      expect(sent).toEqual(["F1", "F2", "F14", "F15"]);
      await pool.query("delete from mails");
    });

    test("are sent once by two processes at the same time", async () => {
      await pool.query(
        "insert into mails (order_id, what) select 'M' || n, 'success' from generate_series(1, 15) n",
      );
      const sent: string[] = [];
      const send = (tx: pg.PoolClient) =>
        sendMails(tx, async ({ order_id }) => {
          await new Promise((resolve) => setTimeout(resolve, 10));
          sent.push(String(order_id));
        });
      await Promise.all([inTransaction(send), inTransaction(send)]);
      expect([sent.length, new Set(sent).size]).toEqual([15, 15]);
      expect(await waiting()).toEqual([]);
    });
  });
});
