import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { migrationSql } from "../../../src/inbox/database/migrate.js";
import { createCallbackInbox } from "../../../src/inbox/index.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { accepted } from "./support/accepted.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";
import { createEffects } from "./support/oracle.js";
import { startProcess } from "./support/start-process.js";

describe.runIf(serverPrograms)("the inbox's tables", () => {
  let server: Server;
  const databases: FreshDatabase[] = [];
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    for (const database of databases) {
      await database.close();
    }
    await server?.stop();
  });

  async function open(name: string): Promise<FreshDatabase> {
    const database = await freshDatabase(server, name);
    databases.push(database);
    return database;
  }

  /** A pool of a role that may create nothing. */
  async function withoutRights(database: FreshDatabase) {
    await database.rows(
      "do $$ begin create role runner login; exception when duplicate_object then null; end $$",
    );
    return database.openPool({ user: "runner" });
  }

  test("are missing: a role that may not create them is told what to run", async () => {
    const pool = await withoutRights(await open("missing"));
    const options = { secretKey: "secret", projectId: 200, database: pool };
    await expect(createCallbackInbox(options)).rejects.toThrow(
      "This role may not create the inbox's tables in the schema cup_quickpay. Have npx cup-quickpay inbox migrate --database URL run by someone who may,",
    );
    vi.stubEnv("DATABASE_URL", undefined);
    onTestFinished(() => void vi.unstubAllEnvs());
    const missing = (how: string) =>
      `The inbox's tables in the schema cup_quickpay are missing. Run: npx cup-quickpay inbox migrate${how}; ` +
      "or have the SQL of npx cup-quickpay inbox sql run by someone who may create tables.";
    await expect(createCallbackInbox({ ...options, migrate: false })).rejects.toThrow(
      missing(" --database URL"),
    );
    vi.stubEnv("DATABASE_URL", "postgres://127.0.0.1/shop");
    await expect(createCallbackInbox({ ...options, migrate: false })).rejects.toThrow(missing(""));
  });

  test.each([undefined, false])(
    "are made by a DBA with psql: a role that may create nothing runs the inbox, with `migrate: %s`",
    async (migrate) => {
      const database = await open(`made_${migrate}`);
      const pool = await withoutRights(database);
      execFileSync(
        join(serverPrograms ?? "", "psql"),
        [
          "-v",
          "ON_ERROR_STOP=1",
          "-q",
          "-h",
          database.connection.host,
          "-U",
          "postgres",
          database.connection.database,
        ],
        { input: await migrationSql("cup_quickpay", "runner"), stdio: ["pipe", "ignore", "pipe"] },
      );
      await createEffects(database.pool);
      await database.rows("grant all on all tables in schema public to runner");
      await database.rows("grant all on all sequences in schema public to runner");
      const errors: unknown[] = [];
      const dead: string[] = [];
      const inbox = await createCallbackInbox({
        secretKey: "secret",
        projectId: 200,
        database: pool,
        migrate,
        retry: { retries: 0 },
        on: {
          purchaseSuccess: ({ payment }, { tx }) =>
            tx.query("insert into effects (payment) values ($1)", [payment.id]),
          purchaseDecline() {
            throw new Error("out of stock");
          },
          update() {},
        },
        onDead: ({ id }) => dead.push(id),
        onError: (error) => errors.push(error),
      });
      await inbox.start();
      await inbox.expect({ payment_id: "ORDER_1", type: "purchase", amount: 1000 });
      const news = inbox.waitForRedirect("ORDER_1");
      await inbox.accept(await accepted("redirect-get", { id: "ORDER_1" }));
      expect(await news).toMatchObject({ redirect_data: { method: "GET" } });
      await inbox.accept(await accepted("purchase-success", { id: "ORDER_1" }));
      await inbox.accept(await accepted("purchase-decline", { id: "ORDER_2" }));
      await until(async () => (await inbox.stats()).handled === 2);
      // The engine's own looks at its tables need rights, too.
      await until(() => dead.length === 1);
      await inbox.replay(dead[0] ?? "");
      await until(() => dead.length === 2);
      await inbox.discard(dead[1] ?? "");
      expect(await inbox.stats()).toMatchObject({ depth: 0, dead: 0, handled: 2, discarded: 1 });
      await new Promise((done) => setTimeout(done, 2500));
      await inbox.stop();
      expect(errors.map(String)).toEqual(["Error: out of stock", "Error: out of stock"]);
      expect(await database.rows("select payment from effects")).toEqual([{ payment: "ORDER_1" }]);
      expect(
        await database.rows(
          "select count(*)::int from pg_class join pg_roles r on r.oid = relowner where rolname = 'runner'",
        ),
      ).toEqual([{ count: 0 }]);
    },
  );

  test("are made once by five processes that start for the first time at once", async () => {
    const database = await open("first_start");
    await createEffects(database.pool);
    const role = { role: "receiver", connection: database.connection, projectId: 200 } as const;
    const processes = await Promise.all(Array.from({ length: 5 }, () => startProcess(role)));
    try {
      expect(new Set(await Promise.all(processes.map(({ ready }) => ready))).size).toBe(5);
      expect(await database.rows("select version from cup_quickpay.inbox_version")).toEqual([{ version: 1 }]);
      expect(
        await database.rows(
          "select name, policy from cup_quickpay.queue where name not like '\\_\\_%' order by name",
        ),
      ).toEqual([
        { name: "redirects.200", policy: "key_strict_fifo" },
        { name: "results.200", policy: "key_strict_fifo" },
      ]);
    } finally {
      for (const one of processes) {
        one.kill();
      }
      await Promise.all(processes.map(({ ended }) => ended));
    }
  });

  test("are made once by eight that look for them at the same moment", async () => {
    const database = await open("same_moment");
    // Connected beforehand, so that they come together.
    const pools = Array.from({ length: 8 }, () => database.openPool({ max: 8 }));
    await Promise.all(pools.map((pool) => pool.query("select 1")));
    const inboxes = await Promise.all(
      pools.map((pool) => createCallbackInbox({ secretKey: "secret", projectId: 200, database: pool })),
    );
    expect(await inboxes[7]?.accept(await accepted("purchase-success", { id: "ORDER_1" }))).toBe("stored");
    expect(await inboxes[0]?.accept(await accepted("purchase-success", { id: "ORDER_1" }))).toBe("repeat");
    expect(await database.rows("select version from cup_quickpay.inbox_version")).toEqual([{ version: 1 }]);
    await Promise.all(inboxes.map((inbox) => inbox.stop()));
  });
});
