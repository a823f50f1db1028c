import { beforeEach, describe, expect, test } from "vitest";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { withResolvers } from "../support/with-resolvers.js";
import { capturedAndRewritten } from "../unit/callback/captured-and-rewritten.js";
import { effect, effectsOf, emptied, type Shop, type Sql } from "./shop.js";

/** What the store does on every database, in one process. */
export function behavesLikeAStore(name: string, shopOf: () => Shop): void {
  describe(name, () => {
    beforeEach(async () => {
      await emptied(shopOf());
    });

    test("keeps the key and the handler's change together, and does not run a repeat", async () => {
      const shop = shopOf();
      const store = shop.store();
      expect(await store.run("a", effect("a"))).toBe("done");
      expect(await store.run("a", effect("a"))).toBe("repeat");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("knows after a restart what was handled before", async () => {
      const shop = shopOf();
      await shop.store().run("a", effect("a"));
      expect(await shop.store().run("a", effect("a"))).toBe("repeat");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("keeps neither when the handler fails, and runs the next copy", async () => {
      const shop = shopOf();
      const store = shop.store();
      const failure = new Error("out of stock");
      const failing = async (sql: Sql) => {
        await effect("a")(sql);
        throw failure;
      };
      await expect(store.run("a", failing)).rejects.toBe(failure);
      expect(await effectsOf(shop)).toEqual({});
      expect(await store.run("a", effect("a"))).toBe("done");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("fails when the handler swallows a failed query, of which PostgreSQL keeps nothing", async () => {
      const shop = shopOf();
      const store = shop.store();
      const swallowing = async (sql: Sql) => {
        await effect("a")(sql);
        await sql("select nothing").catch(() => {});
      };
      await expect(store.run("a", swallowing)).rejects.toThrow("one of its queries has failed");
      expect(await effectsOf(shop)).toEqual({});
      expect(await store.run("a", effect("a"))).toBe("done");
    });

    test("keeps what a handler does after a failed query in a savepoint", async () => {
      const shop = shopOf();
      const careful = async (sql: Sql) => {
        await sql("savepoint s");
        await sql("select nothing").catch(() => {});
        await sql("rollback to s");
        await effect("a")(sql);
      };
      expect(await shop.store().run("a", careful)).toBe("done");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
      expect(await shop.store().run("a", effect("a"))).toBe("repeat");
    });

    test("fails when a query fails for which the handler has not waited", async () => {
      const shop = shopOf();
      const store = shop.store();
      const careless = async (sql: Sql) => {
        await effect("a")(sql);
        // The second is sent while the store takes its last look at the transaction, before the commit.
        void sql("select 1")
          .then(() => sql("select nothing"))
          .catch(() => {});
      };
      await expect(store.run("a", careless)).rejects.toThrow();
      expect(await effectsOf(shop)).toEqual({});
      expect(await store.run("a", effect("a"))).toBe("done");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("does nothing that a handler asks for after its transaction has ended", async () => {
      const shop = shopOf();
      let kept: Sql = shop.sql;
      await shop.store().run("a", async (sql) => {
        kept = sql;
      });
      await expect(effect("a")(kept)).rejects.toThrow(/has ended|is closed/);
      expect(await effectsOf(shop)).toEqual({});
    });

    test("runs one of twenty copies at once", async () => {
      const shop = shopOf();
      const store = shop.store();
      const results = await Promise.all(Array.from({ length: 20 }, () => store.run("a", effect("a"))));
      expect(results.sort()).toEqual(["done", ...Array(19).fill("repeat")]);
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("lets a waiting copy take over when the first fails", async () => {
      const shop = shopOf();
      const store = shop.store();
      const { promise, reject } = withResolvers();
      const first = expect(store.run("a", () => promise)).rejects.toThrow("out of stock");
      const others = Promise.all(Array.from({ length: 5 }, () => store.run("a", effect("a"))));
      reject(new Error("out of stock"));
      await first;
      expect((await others).sort()).toEqual(["done", ...Array(4).fill("repeat")]);
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("is busy for a copy that has waited long enough, and knows the key once the first has ended", async () => {
      const shop = shopOf();
      const store = shop.store({ wait: "30ms" });
      const { promise, resolve } = withResolvers();
      const first = store.run("a", async (sql) => {
        await promise;
        await effect("a")(sql);
      });
      const copies = Array.from({ length: 100 }, () => store.run("a", effect("a")));
      expect(new Set(await Promise.all(copies))).toEqual(new Set(["busy"]));
      resolve();
      expect(await first).toBe("done");
      expect(await store.run("a", effect("a"))).toBe("repeat");
      expect(await effectsOf(shop)).toEqual({ a: 1 });
    });

    test("creates its table anew when somebody has dropped it", async () => {
      const shop = shopOf();
      const store = shop.store();
      await store.run("a", effect("a"));
      await shop.sql("drop table cup_quickpay_callbacks");
      await expect(store.run("b", effect("b"))).rejects.toThrow("does not exist");
      expect(await store.run("b", effect("b"))).toBe("done");
    });

    test("keeps its keys in the table it is told, also with a schema", async () => {
      const shop = shopOf();
      await shop.sql('drop schema if exists "Shop" cascade');
      await shop.sql('create schema "Shop"');
      expect(await shop.store({ table: "Shop.callbacks" }).run("a", effect("a"))).toBe("done");
      expect(await shop.sql('select key from "Shop".callbacks')).toMatchObject([{ key: "a" }]);
    });

    test("answers a delivery whose handler swallowed a failed query with 500, and its repeat with 200", async () => {
      const shop = shopOf();
      let swallow = true;
      const handle = createCallbackHandler({
        secretKey: "secret",
        store: shop.store(),
        on: {
          purchaseSuccess: async ({ payment }, { tx }) => {
            if (swallow) {
              await tx("select nothing").catch(() => {});
            }
            swallow = false;
            await effect(payment.id)(tx).catch(() => {});
          },
          update: () => {},
        },
      });
      const { request } = await signedCallback("purchase-success", "secret");
      expect((await handle(request())).status).toBe(500);
      expect(await effectsOf(shop)).toEqual({});
      expect((await handle(request())).status).toBe(200);
      expect((await handle(request())).status).toBe(200);
      expect(await effectsOf(shop)).toEqual({ ORDER_155860015: 1 });
    });

    test("gives a captured callback no second effect, whatever keeps its signature", async () => {
      const shop = shopOf();
      const handle = createCallbackHandler({
        secretKey: "secret",
        store: shop.store(),
        on: { update: ({ payment }, { tx }) => effect(payment.id)(tx) },
      });
      const { body } = await signedCallback("purchase-success", "secret");
      const headers = { "content-type": "application/json" };
      const statuses = [];
      for (const copy of capturedAndRewritten(body)) {
        const request = new Request("https://shop.example.com/", { method: "POST", headers, body: copy });
        statuses.push((await handle(request)).status);
      }
      expect(statuses.slice(0, 3)).toEqual([200, 200, 200]);
      expect(await effectsOf(shop)).toEqual({ ORDER_155860015: 1 });
    });
  });
}
