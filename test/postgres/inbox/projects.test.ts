import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCallbackInbox, type DurableInbox } from "../../../src/inbox/index.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { accepted } from "./support/accepted.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";
import { createEffects } from "./support/oracle.js";

describe.runIf(serverPrograms)("two projects in one database", () => {
  let server: Server;
  let database: FreshDatabase;
  const inboxes: DurableInbox[] = [];
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "projects");
    await createEffects(database.pool);
  });
  afterAll(async () => {
    await Promise.all(inboxes.map((inbox) => inbox.stop()));
    await database?.close();
    await server?.stop();
  });

  async function started(projectId: number, secretKey: string, fails: boolean): Promise<DurableInbox> {
    const inbox = await createCallbackInbox({
      secretKey,
      projectId,
      database: database.openPool(),
      retry: { retries: 0 },
      on: {
        async purchaseSuccess({ payment }, { tx }) {
          const handler = `${projectId}`;
          await tx.query("insert into effects (payment, handler) values ($1, $2)", [payment.id, handler]);
          if (fails) {
            throw new Error("out of stock");
          }
        },
        update() {},
      },
    });
    inboxes.push(inbox);
    await inbox.start();
    return inbox;
  }

  test("keep to themselves, though their payments have the same ids and one of them is stuck", async () => {
    const one = { projectId: 1, secretKey: "secret of one" };
    const two = { projectId: 2, secretKey: "secret of two" };
    const first = await started(1, one.secretKey, false);
    const second = await started(2, two.secretKey, true);
    await first.expect({ payment_id: "ORDER_1", type: "purchase", amount: 1000 });
    await second.expect({ payment_id: "ORDER_1", type: "purchase", amount: 2000 });
    for (const id of ["ORDER_1", "ORDER_2"]) {
      expect(await first.accept(await accepted("purchase-success", { id }, one))).toBe("stored");
      expect(await second.accept(await accepted("purchase-success", { id }, two))).toBe("stored");
    }
    await expect(second.accept(await accepted("purchase-success", { id: "X" }, one))).rejects.toThrow();
    await until(async () => (await first.stats()).handled === 2);
    // ORDER_1 has another sum there, so it went to `update`.
    await until(async () => (await second.stats()).dead === 1);
    expect(await first.stats()).toMatchObject({ depth: 0, dead: 0, handled: 2, open: 0, mismatches: 0 });
    expect(await second.stats()).toMatchObject({ depth: 0, dead: 1, handled: 1, open: 0, mismatches: 1 });
    expect(await database.rows("select payment, handler from effects order by payment")).toEqual([
      { payment: "ORDER_1", handler: "1" },
      { payment: "ORDER_2", handler: "1" },
    ]);
    expect(await first.payment("ORDER_1")).toMatchObject({ status: "success", mismatch: false });
    expect(await second.payment("ORDER_1")).toMatchObject({ status: "success", mismatch: true });
    const [dead] = await second.list({ state: "dead" });
    expect(dead).toMatchObject({ payment_id: "ORDER_2", project_id: 2 });
    expect(await first.show(dead?.id ?? "")).toBeUndefined();
    await expect(first.discard(dead?.id ?? "")).rejects.toThrow("There is no entry");
    await second.stop();
    await first.accept(await accepted("purchase-success", { id: "ORDER_3" }, one));
    await until(async () => (await first.stats()).handled === 3);
  });
});
