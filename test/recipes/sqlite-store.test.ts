import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCallbackHandler } from "cup-quickpay";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Sqlite, sqliteCallbackStore } from "../../examples/recipes/store-callbacks/sqlite.js";
import { signedCallback } from "../../src/testing/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/* examples/recipes/store-callbacks/sqlite.ts and sqlite-shop.ts, with the SQLite of Node 22.13 and newer. */

interface SqliteModule {
  readonly DatabaseSync: new (file: string) => Sqlite & { close(): void };
}
const sqlite = process.getBuiltinModule("node:sqlite") as unknown as SqliteModule | undefined;

if (!sqlite) {
  test.skip("This Node has no SQLite (22.13 has), so the store in SQLite was not run.");
}

describe.runIf(sqlite)("Callbacks in SQLite", () => {
  const opened = (file: string) => {
    const database = new (sqlite as SqliteModule).DatabaseSync(file);
    onTestFinished(() => database.close());
    return database;
  };

  /** A shop that counts, and takes its time in the middle of it. */
  function shopIn(file: string, fails = () => false) {
    const database = opened(file);
    database.exec("create table if not exists orders (id text primary key, paid integer not null)");
    database.exec("insert or ignore into orders values ('A', 0), ('B', 0)");
    const take = createCallbackHandler({
      secretKey: "secret",
      store: sqliteCallbackStore(database),
      on: {
        async purchaseSuccess({ payment }, { tx }) {
          tx.prepare("update orders set paid = paid + 1 where id = ?").run(payment.id);
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (fails()) {
            throw new Error("The handler has failed.");
          }
        },
        update() {},
      },
    });
    const deliver = async ({ request }: { request: () => Request }) => (await take(request())).status;
    const paid = (id: string) =>
      (database.prepare("select paid from orders where id = ?").get(id) as { paid: number }).paid;
    return { deliver, paid };
  }
  const success = (id: string) => signedCallback("purchase-success", "secret", { payment: { id } });
  const newFile = () => join(temporaryFolder("sqlite"), "shop.db");

  test("have one effect each when copies of two come at once", async () => {
    const { deliver, paid } = shopIn(newFile());
    const [a, b] = await Promise.all([success("A"), success("B")]);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => deliver(n % 2 === 0 ? a : b)));
    expect(new Set(answers)).toEqual(new Set([200]));
    expect([paid("A"), paid("B")]).toEqual([1, 1]);
  });

  test("leave nothing of a handler that has failed, and are handled when they come again", async () => {
    let isBroken = true;
    const { deliver, paid } = shopIn(newFile(), () => isBroken);
    const callback = await success("A");
    expect([await deliver(callback), paid("A")]).toEqual([500, 0]);
    isBroken = false;
    expect([await deliver(callback), paid("A")]).toEqual([200, 1]);
    expect([await deliver(callback), paid("A")]).toEqual([200, 1]);
  });

  test("can be taken by a process that starts while another one has the file for itself, as after a crash", async () => {
    const file = newFile();
    // It holds the file's lock until it is told.
    const script = `
      const database = new (require("node:sqlite").DatabaseSync)(process.argv[1]);
      database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal; create table others (id)");
      console.log("held");
      process.stdin.once("data", () => process.exit());`;
    const other = spawn(process.execPath, ["--no-warnings", "-e", script, file], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    onTestFinished(() => void other.kill());
    expect(String(await once(other.stdout, "data"))).toBe("held\n");
    const database = opened(file);
    expect(() => database.exec("pragma journal_mode = wal")).toThrow("database is locked");
    other.stdin.end("let go\n"); // it reads this while we wait for the file
    expect(await sqliteCallbackStore(database).run("key", async () => {})).toBe("done");
  });

  describe("in the guide's shop", () => {
    const file = newFile();
    let database: Sqlite;
    let take: (request: Request) => Promise<Response>;

    beforeAll(async () => {
      vi.stubEnv("SHOP_DATABASE", file);
      vi.stubEnv("CUP_SECRET_KEY", "secret");
      vi.stubEnv("CUP_PROJECT_ID", "200");
      database = new (sqlite as SqliteModule).DatabaseSync(file);
      take = (await import("../../examples/recipes/store-callbacks/sqlite-shop.js")).POST;
      // As the comment in it says.
      const [, table = ""] =
        /^\/\/ (create table [\s\S]*?;)$/m.exec(
          readFileSync("examples/recipes/store-callbacks/sqlite-shop.ts", "utf8"),
        ) ?? [];
      database.exec(table.replaceAll("\n//", "\n"));
    });
    afterAll(() => vi.unstubAllEnvs());

    const place = (id: string) => database.prepare("insert into orders (id, fen) values (?, 1000)").run(id);
    const stateOf = (id: string) =>
      database.prepare("select status, redirect_data from orders where id = ?").get(id);
    const deliver = async ({ request }: { request: () => Request }) => (await take(request())).status;
    const of = (id: string, amount = 1000) => ({ payment: { id, sum: { amount, currency: "CNY" } } });

    test("keep the address for the customer who waits, then the result, and no late decline", async () => {
      place("SHOP_1");
      const redirect = await signedCallback("redirect-get", "secret", of("shop_1"));
      expect(await deliver(redirect)).toBe(200);
      const kept = JSON.stringify(JSON.parse(redirect.body).redirect_data);
      expect(kept).toContain("https://pay.example.com/unionpay");
      expect(stateOf("SHOP_1")).toEqual({ status: "new", redirect_data: kept });
      expect(await deliver(await signedCallback("purchase-success", "secret", of("shop_1")))).toBe(200);
      expect(await deliver(await signedCallback("purchase-decline", "secret", of("SHOP_1")))).toBe(200);
      expect(stateOf("SHOP_1")).toEqual({ status: "success", redirect_data: kept });
    });

    test("do not count another sum as paid, and come again where there is no order", async () => {
      const tell = vi.spyOn(console, "error").mockImplementation(() => {});
      onTestFinished(() => tell.mockRestore());
      const callback = await signedCallback("purchase-success", "secret", of("SHOP_2", 999));
      expect(await deliver(callback)).toBe(500);
      place("SHOP_2");
      expect(await deliver(callback)).toBe(200);
      expect(stateOf("SHOP_2")).toEqual({ status: "wrong sum", redirect_data: null });
    });
  });

  test("are repeats for a shop that has been started anew", async () => {
    const file = newFile();
    const callback = await success("A");
    await shopIn(file).deliver(callback);
    const again = shopIn(file);
    expect([await again.deliver(callback), again.paid("A")]).toEqual([200, 1]);
  });
});
