import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createCallbackInbox, type DurableInbox } from "../../../src/inbox/index.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { deliver } from "../../frameworks/deliver.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { type FreshDatabase, freshDatabase, until } from "./support/inbox-database.js";
import { type ShopProcess, startProcess } from "./support/start-process.js";

describe.runIf(serverPrograms)("a customer who waits in another process than the one that is told", () => {
  let server: Server;
  let database: FreshDatabase;
  let inbox: DurableInbox;
  let receiver: ShopProcess;
  /** How often the inbox has looked for redirects. */
  let looks = 0;
  /** The connection that listens is asked from time to time whether it is alive. */
  const listener =
    "datname = 'redirects' and state = 'idle' and (query like 'listen%' or query = 'select 1')";
  const isListening = async () =>
    (await database.rows(`select 1 from pg_stat_activity where ${listener}`)).length > 0;
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "redirects");
    const pool = database.openPool();
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
    vi.spyOn(pool, "query").mockImplementation((async (...args: unknown[]) => {
      const result = await query(...args);
      looks += String(args[0]).startsWith("select body, event, status") ? 1 : 0;
      return result;
    }) as never);
    inbox = await createCallbackInbox({ secretKey: "secret", projectId: 200, database: pool });
    receiver = await startProcess({
      role: "receiver",
      connection: database.connection,
      projectId: 200,
    });
  });
  afterAll(async () => {
    receiver?.kill();
    await receiver?.ended;
    await inbox?.stop();
    await database?.close();
    await server?.stop();
  });

  /** Milliseconds from the sending of the callback until the customer is told. */
  async function told(id: string, name: "redirect-get" | "purchase-decline"): Promise<[number, unknown]> {
    const { body } = await signedCallback(name, "secret", { payment: { id } });
    const url = (await receiver.ready) ?? "";
    const before = looks;
    const waiting = inbox.waitForRedirect(id, { timeout: "20s" });
    // After the first look, so that only a notification, or the next look a second later, can tell.
    await until(async () => looks > before && (await isListening()));
    const start = performance.now();
    const [news, { status }] = await Promise.all([
      waiting.then((value) => ({ value, ms: performance.now() - start })),
      deliver(url, body),
    ]);
    expect(status).toBe(200);
    return [news.ms, news.value];
  }

  test("hears of the redirect by a notification", async () => {
    const times: number[] = [];
    for (let number = 1; number <= 11; number++) {
      const [ms, news] = await told(`ORDER_${number}`, "redirect-get");
      expect(news).toMatchObject({ redirect_data: { url: "https://pay.example.com/unionpay" } });
      times.push(ms);
    }
    const median = times.sort((a, b) => a - b)[5] ?? Infinity;
    // 100 on a machine that is not busy; without a notification it is 850.
    expect(median).toBeLessThan(500);
  });

  test("hears that the payment is over, and goes on to wait after the listening connection was lost", async () => {
    const ended = await database.rows(
      `select pg_terminate_backend(pid) as ended from pg_stat_activity where ${listener}`,
    );
    expect(ended).toEqual([{ ended: true }]);
    // The server forgets it a moment later.
    await until(async () => !(await isListening()));
    const times: number[] = [];
    for (let number = 1; number <= 3; number++) {
      const [ms, news] = await told(`DECLINED_${number}`, "purchase-decline");
      expect(news).toEqual({ status: "decline" });
      times.push(ms);
    }
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
