import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { withResolvers } from "../support/with-resolvers.js";
import { behavesLikeAStore } from "./behaves-like-a-store.js";
import { effect, effectsOf, emptied, type Shop, type Sql, withPg, withPostgresJs } from "./shop.js";
import { type Receiver, type ReceiverOptions, startReceiver, steps } from "./start-receiver.js";
import { type Server, serverPrograms, startServer } from "./start-server.js";

let server: Server;
/** A payment for each step at which a receiver is killed. */
const ids = steps.map((_, i) => `ORDER_KILLED_${i + 1}`);
const shops: Shop[] = [];
/** A shop that is closed at the end. */
function open(shop: Shop): Shop {
  shops.push(shop);
  return shop;
}

if (!serverPrograms) {
  test.skip(
    "No PostgreSQL server is installed here, so the store was tested on PGlite only. Set POSTGRES_BIN to its programs.",
  );
}

describe.runIf(serverPrograms).each([
  ["pg", withPg],
  ["postgres.js", withPostgresJs],
] as const)("on a PostgreSQL server, by %s:", (driver, withDriver) => {
  let shop: Shop;
  /** Another process, as far as the store can tell. */
  let other: Shop;

  beforeAll(async () => {
    server ??= await startServer();
    shop = open(withDriver(server.connection));
    other = open(withDriver(server.connection));
  }, 60_000);

  afterAll(async () => {
    await Promise.all(shops.splice(0).map((each) => each.close()));
  });

  behavesLikeAStore("the store", () => shop);

  describe("the store in several processes", () => {
    beforeEach(async () => {
      await emptied(shop);
    });

    test("creates its table once, although eight come at once", async () => {
      const stores = [shop, other, shop, other, shop, other, shop, other].map((each) => each.store());
      const results = await Promise.all(stores.map((store, i) => store.run(`key ${i}`, effect("a"))));
      expect(new Set(results)).toEqual(new Set(["done"]));
    });

    test("waits for another process that is creating the table", async () => {
      const isThere = withResolvers();
      const created = other.transaction(async (sql) => {
        // What a store of another process does at its first callback.
        await sql("select pg_advisory_xact_lock(2019032504)");
        await sql("create table cup_quickpay_callbacks (key text primary key)");
        isThere.resolve();
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await isThere.promise;
      expect(await shop.store().run("a", effect("a"))).toBe("done");
      await created;
    });

    test("runs one of twenty copies at once", async () => {
      const stores = Array.from({ length: 20 }, (_, i) => (i % 2 ? shop : other).store());
      const results = await Promise.all(stores.map((store) => store.run("a", effect("a"))));
      expect(results.sort()).toEqual(["done", ...Array(19).fill("repeat")]);
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("lets a copy wait for another process, and says repeat once that has committed", async () => {
      const { promise, resolve } = withResolvers();
      const isIn = withResolvers();
      const first = shop.store().run("a", async (sql) => {
        await effect("a")(sql);
        isIn.resolve();
        await promise;
      });
      await isIn.promise;
      const copy = other.store().run("a", effect("a"));
      let isThrough = false;
      void copy.then(() => {
        isThrough = true;
      });
      await new Promise((resume) => setTimeout(resume, 50));
      expect(isThrough).toBe(false);
      resolve();
      expect([await first, await copy]).toEqual(["done", "repeat"]);
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("runs a waiting copy when the other process fails", async () => {
      const { promise, reject } = withResolvers();
      const isIn = withResolvers();
      const first = shop.store().run("a", async (sql) => {
        await effect("a")(sql);
        isIn.resolve();
        await promise;
      });
      const failed = expect(first).rejects.toThrow("out of stock");
      await isIn.promise;
      const copy = other.store().run("a", effect("a"));
      setTimeout(() => reject(new Error("out of stock")), 50);
      await failed;
      expect(await copy).toBe("done");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("is busy when another process takes too long", async () => {
      const { promise, resolve } = withResolvers();
      const isIn = withResolvers();
      const first = shop.store().run("a", async () => {
        isIn.resolve();
        await promise;
      });
      await isIn.promise;
      const start = performance.now();
      expect(await other.store({ wait: 100 }).run("a", effect("a"))).toBe("busy");
      expect(performance.now() - start).toBeGreaterThan(90);
      resolve();
      expect(await first).toBe("done");
    });
  });

  describe("the store and the handler's own queries", () => {
    beforeEach(async () => {
      await emptied(shop);
    });

    test("a handler waits for locks as long as it would without the store", async () => {
      let seen: unknown;
      await shop.store({ wait: 77 }).run("a", async (sql) => {
        [seen] = await sql("show lock_timeout");
      });
      expect(seen).toEqual({ lock_timeout: "0" });
    });

    test("a handler that ends the transaction itself fails", async () => {
      const store = shop.store();
      const ending = (sql: Sql) => sql("rollback").then(() => {});
      await expect(store.run("a", ending)).rejects.toThrow();
      expect(await store.run("a", effect("a"))).toBe("done");
    });

    test("a connection that is cut in the handler fails it, and the next copy is handled", async () => {
      const store = shop.store();
      const cut = async (sql: Sql) => {
        await effect("a")(sql);
        const [row] = await sql("select pg_backend_pid() as pid");
        await other.sql("select pg_terminate_backend($1)", [row?.pid]);
        await new Promise((resolve) => setTimeout(resolve, 100));
      };
      await expect(store.run("a", cut)).rejects.toThrow();
      expect(await effectsOf(other)).toEqual({});
      expect(await store.run("a", effect("a"))).toBe("done");
      expect(await effectsOf(other)).toEqual({ a: 1 });
    });

    test("a handler that goes on after its connection was lost has no effect outside of the transaction", async () => {
      const single = open(withDriver({ ...server.connection, max: 1 }));
      const store = single.store();
      await store.run("first", effect("first"));
      const ended = withResolvers();
      const goingOn = async (sql: Sql) => {
        const [row] = await sql("select pg_backend_pid() as pid");
        // What waits for the connection makes postgres.js connect anew.
        void single.sql("select 1").catch(() => {});
        await other.sql("select pg_terminate_backend($1)", [row?.pid]);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await effect("a")(sql).catch(() => {});
        ended.resolve();
      };
      await expect(store.run("a", goingOn)).rejects.toThrow();
      await ended.promise;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await effectsOf(other)).toEqual({ first: 1 });
    });

    test("a connection that is cut during a query fails the run, not the process", async () => {
      const store = shop.store();
      const cut = async (sql: Sql) => {
        const [row] = await sql("select pg_backend_pid() as pid");
        setTimeout(() => void other.sql("select pg_terminate_backend($1)", [row?.pid]), 50);
        await sql("select pg_sleep(5)");
      };
      await expect(store.run("a", cut)).rejects.toThrow();
      expect(await store.run("a", effect("a"))).toBe("done");
    });

    test("a connection that is lost while it commits fails the run, and the next copy is handled", async () => {
      await shop.sql(
        "create or replace function cut() returns trigger language plpgsql as " +
          "$$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$",
      );
      await shop.sql(
        "create constraint trigger cut after insert on effects deferrable initially deferred for each row execute function cut()",
      );
      const store = shop.store();
      await expect(store.run("a", effect("a"))).rejects.toThrow();
      expect(await effectsOf(shop)).toEqual({});
      await shop.sql("drop trigger cut on effects");
      expect(await store.run("a", effect("a"))).toBe("done");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("a constraint that is checked at the commit fails the run, and nothing is kept", async () => {
      await shop.sql("alter table effects add constraint once unique (id) deferrable initially deferred");
      const store = shop.store();
      await store.run("a", effect("same"));
      await expect(store.run("b", effect("same"))).rejects.toMatchObject({ code: "23505" });
      expect(await shop.sql("select key from cup_quickpay_callbacks")).toMatchObject([{ key: "a" }]);
    });

    test("a deadlock fails one of two handlers, whose next copy is handled", async () => {
      await shop.sql("insert into effects values ('x'), ('y')");
      const store = shop.store();
      const both = withResolvers();
      let holders = 0;
      const locking = (first: string, second: string) => async (sql: Sql) => {
        await sql("select * from effects where id = $1 for update", [first]);
        holders += 1;
        if (holders === 2) {
          both.resolve();
        }
        await both.promise;
        await sql("select * from effects where id = $1 for update", [second]);
        await effect("result")(sql);
      };
      const works = { a: locking("x", "y"), b: locking("y", "x") };
      const results = await Promise.allSettled([store.run("a", works.a), store.run("b", works.b)]);
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(results.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "40P01" },
      });
      const again = [await store.run("a", works.a), await store.run("b", works.b)];
      expect(again.sort()).toEqual(["done", "repeat"]);
      expect(await effectsOf(shop)).toEqual({ result: 2, x: 1, y: 1 });
    });

    test("a serialization failure fails one of two handlers, whose next copy is handled", async () => {
      const strict = (connection: Server["connection"]) =>
        driver === "pg"
          ? withPg({ ...connection, options: "-c default_transaction_isolation=serializable" })
          : withPostgresJs({ ...connection, connection: { default_transaction_isolation: "serializable" } });
      const serializable = open(strict(server.connection));
      const store = serializable.store();
      await store.run("first", effect("first"));
      const both = withResolvers();
      let readers = 0;
      const countThenAdd = async (sql: Sql) => {
        const [row] = await sql("select count(*)::int as count from effects");
        readers += 1;
        if (readers === 2) {
          both.resolve();
        }
        await both.promise;
        await effect(`saw ${row?.count}`)(sql);
      };
      const results = await Promise.allSettled([store.run("a", countThenAdd), store.run("b", countThenAdd)]);
      expect(results.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "40001" },
      });
      expect([await store.run("a", countThenAdd), await store.run("b", countThenAdd)].sort()).toEqual([
        "done",
        "repeat",
      ]);
      expect(await effectsOf(shop)).toEqual({ first: 1, "saw 1": 1, "saw 2": 1 });
    });

    test("a key that hangs takes one connection, however many copies come, and other keys are handled", async () => {
      const small = open(withDriver({ ...server.connection, max: 3 }));
      const store = small.store({ wait: 200 });
      const { promise, resolve } = withResolvers();
      const isIn = withResolvers();
      const first = store.run("a", async () => {
        isIn.resolve();
        await promise;
      });
      await isIn.promise;
      const copies = Promise.all(Array.from({ length: 50 }, () => store.run("a", effect("a"))));
      // Not with a wait of 200 ms, as they take turns on what the store may take of the pool.
      const patient = small.store();
      const others = Array.from({ length: 10 }, (_, i) => patient.run(`key ${i}`, effect("other")));
      expect(await Promise.all(others)).toEqual(Array(10).fill("done"));
      expect(new Set(await copies)).toEqual(new Set(["busy"]));
      resolve();
      expect(await first).toBe("done");
    });
  });

  describe("the store and a small pool", () => {
    beforeEach(async () => {
      await emptied(shop);
    });

    test.each([2, 3])(
      "of %i connections: handlers may query it beside their transaction",
      {
        timeout: 60_000,
      },
      async (max) => {
        const small = open(withDriver({ ...server.connection, max }));
        const stores = [small.store(), small.store()];
        const results = await Promise.all(
          Array.from({ length: 6 }, (_, i) =>
            stores[i % 2]?.run(`key ${i}`, async (sql) => {
              await new Promise((resolve) => setTimeout(resolve, 50));
              await small.sql("select 1");
              await effect("a")(sql);
            }),
          ),
        );
        expect(results).toEqual(Array(6).fill("done"));
        expect(await effectsOf(shop)).toEqual({ a: 6 });
      },
    );

    test("says why a callback had no connection when handlers hold all that it may take", async () => {
      const small = open(withDriver({ ...server.connection, max: 2 }));
      const store = small.store({ wait: 200 });
      const { promise, resolve } = withResolvers();
      const isIn = withResolvers();
      const first = store.run("a", async () => {
        isIn.resolve();
        await promise;
      });
      await isIn.promise;
      await expect(store.run("b", effect("b"))).rejects.toThrow(
        "No connection for a callback within 200 ms: all 1 that the store takes at a time are held by handlers.",
      );
      resolve();
      expect(await first).toBe("done");
      expect(await store.run("b", effect("b"))).toBe("done");
      expect(await effectsOf(shop)).toEqual({ b: 1 });
    });

    test("of one connection: callbacks take turns", async () => {
      const single = open(withDriver({ ...server.connection, max: 1 }));
      const store = single.store();
      const results = await Promise.all(Array.from({ length: 5 }, (_, i) => store.run(`${i}`, effect("a"))));
      expect(results).toEqual(Array(5).fill("done"));
    });
  });

  describe("the store in processes of their own", { timeout: 120_000 }, () => {
    const receivers: Receiver[] = [];
    const start = async (options: Partial<ReceiverOptions> = {}) => {
      const receiver = await startReceiver({ driver, connection: server.connection, ...options });
      receivers.push(receiver);
      return receiver;
    };

    beforeEach(async () => {
      await emptied(shop);
    });

    afterEach(async () => {
      await Promise.all(receivers.splice(0).map((receiver) => receiver.kill()));
    }, 60_000);

    test("killed at any step: exactly one effect once the platform has repeated the callback", async () => {
      const dying = await Promise.all(steps.map((step) => start({ dieAt: step })));
      const [, , , , , last = ""] = ids;
      expect(await Promise.all(dying.map((receiver, i) => receiver.deliver(ids[i] ?? "")))).toEqual(
        Array(6).fill(undefined),
      );
      expect(await Promise.all(dying.map(({ ended }) => ended))).toEqual(Array(6).fill("SIGKILL"));
      expect(await effectsOf(shop)).toEqual({ [last]: 1 });

      const healthy = await start();
      for (const _ of ["repeat", "repeat after 200"]) {
        for (const id of ids) {
          expect(await healthy.deliver(id)).toBe(200);
        }
      }
      expect(await effectsOf(shop)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
    });

    test("two at once: twenty copies of a callback have one effect", async () => {
      const both = await Promise.all([start(), start()]);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => both[i % 2]?.deliver("ORDER_TWICE")),
      );
      expect(new Set(answers)).toEqual(new Set([200]));
      expect(await effectsOf(shop)).toEqual({ ORDER_TWICE: 1 });
    });

    test("one is killed while another waits for it: the other takes over", async () => {
      const [hanging, other] = await Promise.all([start({ hangs: true }), start()]);
      const first = hanging.deliver("ORDER_HANGS");
      // In the handler, after its change.
      await vi.waitFor(
        async () => {
          const [row] = await shop.sql(
            "select count(*)::int as count from pg_stat_activity where state = 'idle in transaction' and query like 'insert into effects%'",
          );
          expect(row?.count).toBe(1);
        },
        { timeout: 60_000 },
      );
      const copy = other.deliver("ORDER_HANGS");
      await new Promise((resolve) => setTimeout(resolve, 100));
      await hanging.kill();
      expect([await first, await copy]).toEqual([undefined, 200]);
      expect(await effectsOf(shop)).toEqual({ ORDER_HANGS: 1 });
    });
  });

  describe("a role that may create no table", () => {
    beforeEach(async () => {
      await emptied(shop);
      await shop.sql("revoke create on schema public from public");
      await shop.sql(
        "do $$ begin create role clerk login; exception when duplicate_object then null; end $$",
      );
      await shop.sql("grant insert, select on effects to clerk");
    });

    test("is told what to do when the table is missing", async () => {
      const clerk = open(withDriver({ ...server.connection, user: "clerk" }));
      await expect(clerk.store().run("a", effect("a"))).rejects.toThrow(
        "The table cup_quickpay_callbacks is missing and could not be created. Create it with the SQL of callbackTableSql().",
      );
    });

    test("works with a table that is there", async () => {
      await shop.store().run("first", effect("first"));
      await shop.sql("grant insert, select on cup_quickpay_callbacks to clerk");
      const clerk = open(withDriver({ ...server.connection, user: "clerk" }));
      const store = clerk.store();
      expect([await store.run("a", effect("a")), await store.run("a", effect("a"))]).toEqual([
        "done",
        "repeat",
      ]);
    });
  });
});

afterAll(() => server?.stop(), 60_000);
