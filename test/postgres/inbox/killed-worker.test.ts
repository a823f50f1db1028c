import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCallbackInbox, type DurableInbox } from "../../../src/inbox/index.js";
import { withResolvers } from "../../support/with-resolvers.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { accepted } from "./support/accepted.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";
import { createEffects } from "./support/oracle.js";
import { startProcess } from "./support/start-process.js";

/**
 * Seconds within which a killed worker's payment goes on: its heartbeat is missed after 10, at most 2 later that
 * is seen, after at most 2 more it is tried again, and it is asked for each half a second. The rest is for a
 * machine that is busy with other tests.
 */
const within = 10 + 2 + 2 + 0.5 + 5;

describe.runIf(serverPrograms)("workers that are killed", () => {
  let server: Server;
  let database: FreshDatabase;
  let inbox: DurableInbox;
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "killed");
    await createEffects(database.pool);
    inbox = await createCallbackInbox({ secretKey: "secret", projectId: 200, database: database.pool });
  });
  afterAll(async () => {
    await inbox?.stop();
    await database?.close();
    await server?.stop();
  });

  const working = () => ({ role: "worker", connection: database.connection, projectId: 200 }) as const;
  const step = "in the handler, after its write";
  const effects = () => database.rows("select at from effects order by payment");

  test("what they had in hand goes on within 15 seconds, once, also if they were only thought dead", async () => {
    const deaths: number[] = [];
    // One after the other, so that they die at different moments between two looks of the others.
    for (let number = 1; number <= 4; number++) {
      const worker = await startProcess({ ...working(), dieAt: { step, nth: 1 } });
      await worker.ready;
      await inbox.accept(await accepted("purchase-success", { id: `ORDER_${number}` }));
      expect(await worker.ended).toBe("SIGKILL");
      deaths.push(Date.now());
    }
    const stopped = withResolvers();
    const sleeper = await startProcess(
      { ...working(), dieAt: { step, nth: 1, signal: "SIGSTOP" } },
      stopped.resolve,
    );
    await sleeper.ready;
    await inbox.accept(await accepted("purchase-success", { id: "ORDER_5" }));
    await stopped.promise;
    const survivor = await startProcess(working());
    try {
      await until(async () => (await effects()).length === 4);
      // The survivor has taken this one over, too, and waits for the sleeper's lock.
      await until(async () => {
        const [row] = await database.rows(
          "select count(*)::int from pg_stat_activity where wait_event_type = 'Lock'",
        );
        return row?.count === 1;
      });
      sleeper.kill("SIGCONT");
      await until(async () => (await inbox.stats()).handled === 5);
      // What would come twice would come now.
      await new Promise((done) => setTimeout(done, 1500));
    } finally {
      for (const one of [sleeper, survivor]) {
        one.kill();
        await one.ended;
      }
    }
    const waits = (await effects())
      .slice(0, 4)
      .map(({ at }, index) => ((at as Date).getTime() - (deaths[index] ?? 0)) / 1000);
    // The heartbeat has been waited for: nobody takes a payment from a worker that lives.
    expect(Math.min(...waits)).toBeGreaterThan(5);
    expect(Math.max(...waits)).toBeLessThan(within);
    expect(await database.rows("select payment, count(*)::int from effects group by 1 order by 1")).toEqual(
      [1, 2, 3, 4, 5].map((number) => ({ payment: `ORDER_${number}`, count: 1 })),
    );
  });
});
