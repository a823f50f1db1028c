import { createGateClient, type GateClient, type PurchaseCallback, parseCallback } from "cup-quickpay";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { askForResults, settle } from "../../examples/recipes/reconcile/ask-for-results.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { signedCallback } from "../../src/testing/index.js";
import { type Server, serverPrograms, startServer } from "../postgres/start-server.js";
import { sale, salePath, sendSigned } from "../sandbox/support/merchant.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";

/* examples/recipes/reconcile/ask-for-results.ts, on a PostgreSQL server. */

if (!serverPrograms) {
  test.skip("No PostgreSQL server is installed here, so the job that asks for results was not run.");
}

describe.runIf(serverPrograms)("Orders whose callbacks never came", () => {
  let server: Server;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startServer();
    pool = new pg.Pool({ ...server.connection, max: 20 });
    await pool.query(
      `create table orders (id text primary key, fen integer not null, status text not null default 'new',
         created timestamptz not null default now(), asked timestamptz);
       create unique index on orders (lower(id))`,
    );
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  const place = (id: string, minutes = 6, fen = 1000) =>
    pool.query("insert into orders (id, fen, created) values ($1, $2, now() - $3 * interval '1 minute')", [
      id,
      fen,
      minutes,
    ]);
  const statusOf = async (id: string) =>
    (await pool.query("select status from orders where id = $1", [id])).rows[0]?.status;
  const gateOf = ({ url }: Sandbox, projectKey = "sandbox-secret-key") =>
    createGateClient({ projectId: 200, secretKey: projectKey, baseUrl: url });

  /** A platform that calls nobody, and on which this was bought and paid. */
  async function paid(...ids: string[]): Promise<Sandbox> {
    const sandbox = await sandboxFor({ clock: "manual" });
    for (const id of ids) {
      await sendSigned(sandbox, salePath, sale(id));
    }
    await sandbox.settled();
    for (const id of ids) {
      await sandbox.pay(id);
    }
    await sandbox.settled();
    await sandbox.advance("6m");
    return sandbox;
  }

  test("are settled by what the platform answers", async () => {
    const sandbox = await paid("ASK_1");
    await place("ASK_1");
    await askForResults(pool, gateOf(sandbox));
    expect(await statusOf("ASK_1")).toBe("success");
  });

  test("are left alone as long as their callback can be on its way", async () => {
    const sandbox = await paid("ASK_2");
    await place("ASK_2", 4);
    await askForResults(pool, gateOf(sandbox));
    expect(await statusOf("ASK_2")).toBe("new");
    expect(asked(sandbox)).toEqual([]);
    await pool.query("delete from orders");
  });

  test("are not given up when the platform does not know them", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const sandbox = await paid();
    await place("ASK_3");
    await askForResults(pool, gateOf(sandbox));
    expect(warn.mock.calls).toEqual([["The platform does not know", "ASK_3", "3061"]]);
    expect(await statusOf("ASK_3")).toBe("new");
    await pool.query("delete from orders");
  });

  test("do not count as paid with another sum", async () => {
    const sandbox = await paid("ASK_4");
    await place("ASK_4", 6, 2000);
    await askForResults(pool, gateOf(sandbox));
    expect(await statusOf("ASK_4")).toBe("wrong sum");
  });

  test("are asked for once, though two processes do so at the same time", async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `ASK_5_${n}`);
    const sandbox = await paid(...ids);
    await Promise.all(ids.map((id) => place(id)));
    await Promise.all([askForResults(pool, gateOf(sandbox)), askForResults(pool, gateOf(sandbox))]);
    expect(asked(sandbox).sort()).toEqual(ids);
    expect(await Promise.all(ids.map(statusOf))).toEqual(ids.map(() => "success"));
  });

  describe("and callbacks that do come", () => {
    async function take(signed: Promise<{ readonly body: string }>): Promise<void> {
      const callback = (await parseCallback((await signed).body, "secret")) as PurchaseCallback;
      const tx = await pool.connect();
      await settle(tx, callback).finally(() => tx.release());
    }
    const sum = (amount: number) => ({ amount, currency: "CNY" });

    test("do not decline an order by the refusal of a repeat", async () => {
      await place("ASK_8");
      await take(
        signedCallback("purchase-decline", "secret", {
          payment: { id: "ASK_8" },
          operation: { code: "3041" },
        }),
      );
      expect(await statusOf("ASK_8")).toBe("new");
      await take(signedCallback("purchase-success", "secret", { payment: { id: "ASK_8", sum: sum(1000) } }));
      expect(await statusOf("ASK_8")).toBe("success");
    });

    test("pay an order after an error", async () => {
      await place("ASK_9");
      await take(
        signedCallback("purchase-decline", "secret", {
          payment: { id: "ASK_9", status: "error" },
          operation: { status: "error" },
        }),
      );
      expect(await statusOf("ASK_9")).toBe("error");
      await take(signedCallback("purchase-success", "secret", { payment: { id: "ASK_9", sum: sum(1000) } }));
      expect(await statusOf("ASK_9")).toBe("success");
    });

    test("settle nothing by a step on the way", async () => {
      await place("ASK_10");
      await take(signedCallback("redirect-get", "secret", { payment: { id: "ASK_10" } }));
      expect(await statusOf("ASK_10")).toBe("new");
    });

    test("leave an order with another sum to a person", async () => {
      await place("ASK_11");
      await take(signedCallback("purchase-success", "secret", { payment: { id: "ASK_11", sum: sum(999) } }));
      await take(signedCallback("purchase-decline", "secret", { payment: { id: "ASK_11" } }));
      expect(await statusOf("ASK_11")).toBe("wrong sum");
    });
  });

  test("do not hold each other up when one answer is not to be believed", async () => {
    const tell = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => tell.mockRestore());
    const sandbox = await paid("ASK_6", "ASK_7");
    await place("ASK_6", 8);
    await place("ASK_7", 7);
    const honest = gateOf(sandbox);
    const gate = {
      ...honest,
      paymentStatus: (body, options) =>
        (body.general.payment_id === "ASK_6" ? gateOf(sandbox, "another key") : honest).paymentStatus(
          body,
          options,
        ),
    } satisfies GateClient;
    await askForResults(pool, gate);
    expect([await statusOf("ASK_6"), await statusOf("ASK_7")]).toEqual(["new", "success"]);
    expect(tell).toHaveBeenCalledTimes(1);
  });
});

/** The payments whose status was asked for. */
const asked = ({ requests }: Sandbox) =>
  requests.filter(({ path }) => path === "/v2/payment/status").map(({ payment_id }) => payment_id);
