import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createCallbackInbox, type StatusClient } from "../../../src/inbox/index.js";
import { withResolvers } from "../../support/with-resolvers.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { accepted } from "./support/accepted.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";

describe.runIf(serverPrograms)("two inboxes of a project, each with a pool of its own,", () => {
  let server: Server;
  let database: FreshDatabase;
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "side_by_side");
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  /** Resolves for all once so many have come. */
  function meeting(most: number) {
    const { promise, resolve } = withResolvers();
    let come = 0;
    return () => {
      come += 1;
      if (come === most) {
        resolve();
      }
      return promise;
    };
  }

  test("that reconcile at the same moment ask for each payment once between them", async () => {
    const begun = meeting(2);
    const firstAsked = meeting(2);
    const asked: string[][] = [[], []];
    const inboxes = await Promise.all(
      asked.map(() => {
        const pool = database.openPool();
        const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
        // Both rounds have begun before the first payment is asked for.
        vi.spyOn(pool, "query").mockImplementation((async (...args: unknown[]) => {
          const result = await query(...args);
          await (String(args[0]).includes(" as begun") ? begun() : undefined);
          return result;
        }) as never);
        return createCallbackInbox({ secretKey: "secret", projectId: 1, database: pool });
      }),
    );
    onTestFinished(async () => {
      await Promise.all(inboxes.map((inbox) => inbox.stop()));
    });
    const ids = ["P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"];
    for (const payment_id of ids) {
      await inboxes[0]?.expect({ payment_id, type: "purchase", amount: 1000 });
    }
    await Promise.all(
      inboxes.map((inbox, index) => {
        const own = asked[index] ?? [];
        const gate = {
          async paymentStatus({ general }: { general: { payment_id: string } }) {
            own.push(general.payment_id);
            // Neither asks for all before the other one has come.
            await (own.length === 1 ? firstAsked() : undefined);
            return { status: "error", code: "3061", message: "Transaction not found" };
          },
        } as unknown as StatusClient;
        return inbox.reconcile(gate, { after: 0 });
      }),
    );
    expect(asked.flat().sort()).toEqual(ids);
  });

  test("of which one only accepts tell the one that works, which need not look", async () => {
    const work = PgBoss.prototype.work as (...args: unknown[]) => Promise<string>;
    const lazy = vi.spyOn(PgBoss.prototype, "work").mockImplementation(function (
      this: PgBoss,
      ...[name, settings, handler]: unknown[]
    ) {
      // An hour between two looks: nothing begins by looking.
      return work.call(this, name, { ...(settings as object), pollingIntervalSeconds: 3600 }, handler);
    } as never);
    onTestFinished(() => lazy.mockRestore());
    const handled: string[] = [];
    const options = { secretKey: "secret", projectId: 200 };
    const accepts = await createCallbackInbox({ ...options, database: database.openPool() });
    const works = await createCallbackInbox({
      ...options,
      database: database.openPool(),
      on: { update: ({ payment }) => handled.push(payment.id) },
    });
    onTestFinished(async () => {
      await Promise.all([accepts.stop(), works.stop()]);
    });
    await works.start();
    for (const [index, id] of ["A", "B", "C"].entries()) {
      // After the look that follows upon work.
      await new Promise((done) => setTimeout(done, 100));
      await accepts.accept(await accepted("purchase-success", { id }));
      await until(() => handled.length === index + 1, 5000);
    }
    expect(handled).toEqual(["A", "B", "C"]);
  });
});
