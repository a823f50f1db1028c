import type pg from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createCallbackInbox,
  type DurableInbox,
  type InboxContext,
  type TransactionInboxOptions,
} from "../../../src/inbox/index.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { accepted } from "./support/accepted.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";
import { createEffects } from "./support/oracle.js";

describe.runIf(serverPrograms)("transactions of the merchant's own", () => {
  let server: Server;
  let database: FreshDatabase;
  let sql: postgres.Sql;
  /** Each test has a project of its own. */
  let projectId = 300;
  const errors: string[] = [];
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "merchant");
    sql = postgres({ ...database.connection, max: 10, onnotice: () => {} });
  });
  beforeEach(async () => {
    await createEffects(database.pool);
    projectId++;
    errors.length = 0;
  });
  afterAll(async () => {
    await sql?.end({ timeout: 1 });
    await database?.close();
    await server?.stop();
  });

  async function started<Tx>(
    transaction: TransactionInboxOptions<Tx>["transaction"],
    handle: (id: string, context: InboxContext<Tx>) => unknown,
  ): Promise<DurableInbox> {
    const inbox = await createCallbackInbox<Tx>({
      secretKey: "secret",
      projectId,
      database: database.pool,
      transaction,
      on: {
        purchaseSuccess: ({ payment }, context) => handle(payment.id, context),
        update() {},
      },
      onError: (error) => errors.push(String(error)),
    });
    await inbox.start();
    return inbox;
  }

  /** Has so many payments handled, and tells how many effects each has had. */
  async function effectsOf(inbox: DurableInbox, count: number): Promise<unknown[]> {
    try {
      for (let number = 1; number <= count; number++) {
        await inbox.accept(await accepted("purchase-success", { id: `ORDER_${number}` }, { projectId }));
      }
      await until(async () => (await inbox.stats()).handled === count);
      // What would come twice would come now.
      await new Promise((done) => setTimeout(done, 1200));
      expect(await inbox.stats()).toMatchObject({ depth: 0, dead: 0, handled: count });
      return await database.rows(
        "select payment, count(*)::int as effects from effects group by 1 order by 1",
      );
    } finally {
      await inbox.stop();
    }
  }

  const once = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ payment: `ORDER_${index + 1}`, effects: 1 }));

  const write = "insert into effects (payment) values ($1)";
  const writing = (id: string, { tx }: InboxContext<pg.PoolClient>) => tx.query(write, [id]);

  const begun = async <Result>(
    run: (tx: pg.PoolClient, db: { executeSql: pg.PoolClient["query"] }) => Promise<Result>,
    commit: (client: pg.PoolClient) => Promise<unknown>,
  ): Promise<Result> => {
    const client = await database.pool.connect();
    let broken = false;
    client.on("error", () => {});
    try {
      await client.query("begin");
      const result = await run(client, { executeSql: client.query.bind(client) as never });
      await commit(client);
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };

  test("of postgres.js: what the handler changes in them takes effect once, also if it fails after it", async () => {
    const inbox = await started<postgres.TransactionSql>(
      (run) =>
        sql.begin((tx) =>
          run(tx, {
            executeSql: async (text, values) => ({ rows: [...(await tx.unsafe(text, values as never[]))] }),
          }),
        ) as never,
      async (id, { tx, attempt }) => {
        await tx.unsafe(write, [id]);
        if (attempt === 1 && id === "ORDER_3") {
          throw new Error("out of stock");
        }
      },
    );
    expect(await effectsOf(inbox, 5)).toEqual(once(5));
    expect(errors).toEqual(["Error: out of stock"]);
  });

  test("that lose the connection before the commit reaches the server are made again", async () => {
    let losses = 0;
    const inbox = await started<pg.PoolClient>(
      (run) =>
        begun(run as never, async (client) => {
          if (losses++ < 3) {
            const { rows } = await client.query("select pg_backend_pid() as pid");
            await database.rows("select pg_terminate_backend($1)", [rows[0].pid]);
          }
          await client.query("commit");
        }),
      writing,
    );
    expect(await effectsOf(inbox, 5)).toEqual(once(5));
    expect(errors).toHaveLength(3);
  });

  test("that lose the connection after the commit, before its answer, have no second effect", async () => {
    let losses = 0;
    const inbox = await started<pg.PoolClient>(
      (run) =>
        begun(run as never, async (client) => {
          await client.query("commit");
          if (losses++ < 3) {
            throw new Error("connection lost");
          }
        }),
      writing,
    );
    expect(await effectsOf(inbox, 5)).toEqual(once(5));
    expect(errors).toEqual(Array(3).fill("Error: connection lost"));
  });

  test("that were rolled back without a word are told of, and made again", async () => {
    let rollbacks = 0;
    const inbox = await started<pg.PoolClient>(
      (run) => begun(run as never, (client) => client.query(rollbacks++ < 2 ? "rollback" : "commit")),
      writing,
    );
    expect(await effectsOf(inbox, 4)).toEqual(once(4));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain("`transaction` has resolved, but nothing of it was committed.");
  });

  test("an order and its `expect` are kept together, or neither is", async () => {
    const inbox = await createCallbackInbox({ secretKey: "secret", projectId, database: database.pool });
    const ordering = (id: string, fails: boolean) =>
      sql.begin(async (tx) => {
        await tx.unsafe(write, [id]);
        await inbox.expect({ payment_id: id, type: "purchase", amount: 1000 }, { tx });
        if (fails) {
          throw new Error("no");
        }
      });
    await ordering("ORDER_1", false);
    await expect(ordering("ORDER_2", true)).rejects.toThrow("no");
    expect(await inbox.payment("ORDER_1")).toMatchObject({ expected_amount: 1000, isFinal: false });
    expect(await inbox.payment("ORDER_2")).toBeUndefined();
    expect(await database.rows("select payment from effects")).toEqual([{ payment: "ORDER_1" }]);
    await inbox.stop();
  });
});
