import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCallbackInbox } from "../../../src/inbox/index.js";
import { withResolvers } from "../../support/with-resolvers.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { accepted } from "./support/accepted.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";
import { createEffects } from "./support/oracle.js";

describe.runIf(serverPrograms)("handlers that never end", () => {
  let server: Server;
  let database: FreshDatabase;
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "hanging");
    await createEffects(database.pool);
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  test("are given up after the timeout, with their locks and connections, and their callbacks tried again", async () => {
    const pool = database.openPool({ max: 6 });
    const late: Promise<string>[] = [];
    const inbox = await createCallbackInbox({
      secretKey: "secret",
      projectId: 200,
      database: pool,
      concurrency: 2,
      timeout: "1s",
      on: {
        async purchaseSuccess({ payment }, { tx, attempt, signal }) {
          await tx.query("insert into effects (payment) values ($1)", [payment.id]);
          if (attempt <= 2) {
            const { promise, resolve } = withResolvers();
            signal.addEventListener("abort", () => setTimeout(resolve, 500));
            late.push(promise.then(() => tx.query("select 1")).then(String, String));
            await new Promise(() => {});
          }
        },
        update() {},
      },
    });
    await inbox.start();
    for (let number = 1; number <= 4; number++) {
      await inbox.accept(await accepted("purchase-success", { id: `ORDER_${number}` }));
    }
    await until(async () => (await inbox.stats()).handled === 4, 60_000);
    expect(await database.rows("select payment, count(*)::int from effects group by 1 order by 1")).toEqual(
      [1, 2, 3, 4].map((number) => ({ payment: `ORDER_${number}`, count: 1 })),
    );
    // Whoever goes on after all is not let into another transaction.
    expect(await Promise.all(late)).toEqual(Array(8).fill(expect.stringContaining("has ended")));
    await inbox.stop();
    expect(pool.totalCount - pool.idleCount).toBe(0);
  });

  test("of a machine that has vanished are ended by the server, soon after their time", async () => {
    const limits: string[] = [];
    const inbox = await createCallbackInbox({
      secretKey: "secret",
      projectId: 201,
      database: database.openPool({ max: 6 }),
      concurrency: 2,
      timeout: "20s",
      on: {
        async purchaseSuccess(_callback, { tx }) {
          const { rows } = await tx.query("show idle_in_transaction_session_timeout");
          limits.push(rows[0].idle_in_transaction_session_timeout);
        },
        update() {},
      },
    });
    await inbox.start();
    await inbox.accept(await accepted("purchase-success", { id: "ORDER_9" }, { projectId: 201 }));
    await until(async () => limits.length > 0, 60_000);
    expect(limits).toEqual(["30s"]);
    await inbox.stop();
  });
});
