import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCallbackInbox, type DurableInbox } from "../../../src/inbox/index.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { deliver } from "../../frameworks/deliver.js";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { type FreshDatabase, freshDatabase } from "./support/inbox-database.js";
import { type ShopProcess, startProcess } from "./support/start-process.js";

describe.runIf(serverPrograms)("a customer who waits in another process than the one that is told", () => {
  let server: Server;
  let database: FreshDatabase;
  let inbox: DurableInbox;
  let receiver: ShopProcess;
  beforeAll(async () => {
    server = await startServer();
    database = await freshDatabase(server, "redirects");
    inbox = await createCallbackInbox({ secretKey: "secret", projectId: 200, database: database.pool });
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
    const waiting = inbox.waitForRedirect(id, { timeout: "20s" });
    // After the first look, so that only a notification, or the next look a second later, can tell.
    await new Promise((done) => setTimeout(done, 150));
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
    await database.rows(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'redirects' and query like 'listen%'",
    );
    const times: number[] = [];
    for (let number = 1; number <= 3; number++) {
      const [ms, news] = await told(`DECLINED_${number}`, "purchase-decline");
      expect(news).toEqual({ status: "decline" });
      times.push(ms);
    }
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
