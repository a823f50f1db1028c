import { aroundEach, describe, expect, test } from "vitest";
import { createGateClient } from "../../src/gate/create-gate-client.js";
import type { InboxOptions, StatusClient } from "../../src/inbox/index.js";
import { sale, salePath, send, signed } from "../sandbox/support/merchant.js";
import { startReceiver } from "../sandbox/support/receiver.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";
import {
  bodyOf,
  counting,
  newProject,
  openInbox,
  secretKey,
  sql,
  stoppingInboxes,
  until,
  untilHandled,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

type Ask = (payment_id: string) => unknown;

/** A client of Gate that answers as it is told, and what it was asked for. */
function stub(answer: Ask): { gate: StatusClient; asked: string[] } {
  const asked: string[] = [];
  const paymentStatus = async ({ general: { payment_id } }: { general: { payment_id: string } }) => {
    asked.push(payment_id);
    return answer(payment_id);
  };
  return { gate: { paymentStatus } as unknown as StatusClient, asked };
}

/** The answer for a payment, made of the contract's example of a callback. */
async function known(projectId: number, id: string): Promise<object> {
  const { operation, ...rest } = JSON.parse(await bodyOf(projectId, "purchase-success", { payment: { id } }));
  return { ...rest, operations: [operation] };
}

const unknown = { status: "error", code: "3061", message: "Transaction not found" };
const purchase = (payment_id: string, amount = 1000) => ({ payment_id, type: "purchase", amount }) as const;

describe("reconcile, against the sandbox,", () => {
  async function shop() {
    const projectId = newProject();
    const receiver = await startReceiver((response) => {
      response.statusCode = 500;
      response.end();
    });
    const sandbox = await sandboxFor({ projectId, secretKey, clock: "manual", callbackUrl: receiver.url });
    const gate = createGateClient({ projectId, secretKey, baseUrl: sandbox.url });
    const under = await openInbox({ projectId, on: writing(projectId) });
    const pay = async (id: string) => {
      await send(sandbox, salePath, signed(sale(id, { general: { project_id: projectId } }), secretKey));
    };
    return { ...under, receiver, sandbox, gate, pay };
  }

  test("brings the result that no callback has brought, and the callback that comes later is a repeat", async () => {
    const { inbox, receiver, sandbox, gate, pay, effects, deliver } = await shop();
    await inbox.expect(purchase("A"));
    await pay("A");
    await sandbox.pay("A");
    await inbox.start();
    expect(await inbox.reconcile(gate, { after: 0 })).toEqual({ asked: 1, news: 1, unknown: 0, failed: 0 });
    await untilHandled({ inbox });
    expect(await effects()).toEqual(["purchaseSuccess A success"]);
    expect(await inbox.payment("A")).toMatchObject({
      status: "success",
      isFinal: true,
      asked_at: expect.any(Date),
    });
    expect(await inbox.list()).toMatchObject([{ source: "status", event: "purchaseSuccess" }]);

    await until(() => receiver.received.some(({ body }) => body.payment.status === "success"));
    const late = receiver.received.find(({ body }) => body.payment.status === "success")?.body;
    const { signature: _, ...callback } = late;
    expect(await deliver(callback)).toBe(200);
    expect(await inbox.list()).toHaveLength(1);
  });

  test("stores nothing of a payment that is not final, and asks no more for one that is", async () => {
    const { inbox, sandbox, gate, pay } = await shop();
    await inbox.expect(purchase("A"));
    await pay("A");
    expect(await inbox.reconcile(gate, { after: 0 })).toEqual({ asked: 1, news: 0, unknown: 0, failed: 0 });
    expect(await inbox.list()).toEqual([]);
    await sandbox.pay("A");
    await inbox.start();
    expect(await inbox.reconcile(gate, { after: 0 })).toMatchObject({ asked: 1, news: 1 });
    await untilHandled({ inbox });
    expect(await inbox.reconcile(gate, { after: 0 })).toEqual({ asked: 0, news: 0, unknown: 0, failed: 0 });
  });

  test("brings all that was missed while the shop was down for twelve days", async () => {
    const { inbox, receiver, sandbox, gate, pay, effects } = await shop();
    for (const id of ["A", "B", "C"]) {
      await inbox.expect(purchase(id));
      await pay(id);
    }
    await sandbox.pay("A");
    await sandbox.cancel("B");
    await sandbox.pay("C");
    await sandbox.advance("14d");
    expect(sandbox.callbacks.map(({ state }) => state)).not.toContain("delivered");
    const tries = receiver.received.length;
    await sandbox.advance("14d");
    expect(receiver.received.length).toBe(tries);

    await inbox.start();
    expect(await inbox.reconcile(gate, { after: 0 })).toEqual({ asked: 3, news: 3, unknown: 0, failed: 0 });
    await untilHandled({ inbox });
    expect(sandbox.payments.map(({ id, status }) => [id, status])).toEqual([
      ["A", "success"],
      ["B", "decline"],
      ["C", "success"],
    ]);
    for (const { id, status } of sandbox.payments) {
      expect(await inbox.payment(id)).toMatchObject({ status, isFinal: true, mismatch: false });
    }
    expect((await effects()).sort()).toEqual([
      "purchaseDecline B decline",
      "purchaseSuccess A success",
      "purchaseSuccess C success",
    ]);
  });

  test("notes when the platform does not know a payment", async () => {
    const { inbox, gate } = await shop();
    await inbox.expect(purchase("NEVER_SENT"));
    expect(await inbox.reconcile(gate, { after: 0 })).toEqual({ asked: 1, news: 0, unknown: 1, failed: 0 });
    expect(await inbox.payment("never_sent")).toMatchObject({ unknown_at: expect.any(Date), isFinal: false });
  });
});

describe("reconcile", () => {
  /** An inbox that asks so often, in milliseconds, and a wait for some more of its rounds. */
  async function scheduled(gate: StatusClient, every: number, options: Partial<InboxOptions> = {}) {
    const { database, count } = await counting(/ as begun/);
    const under = await openInbox({
      database,
      on: { update: () => {} },
      reconcile: { gate, after: 0, every },
      ...options,
    });
    return {
      ...under,
      count,
      async rounds(more: number) {
        const begun = count();
        await until(() => count() > begun + more);
      },
    };
  }

  test("asks for none that was expected a moment ago, and for none that nobody expects", async () => {
    const { inbox, deliver } = await openInbox({ on: { update: () => {} } });
    await inbox.start();
    await inbox.expect(purchase("A"));
    await deliver("purchase-success", {
      payment: { id: "B", status: "processing" },
      operation: { status: "processing" },
    });
    await untilHandled({ inbox });
    const { gate, asked } = stub(() => unknown);
    await inbox.reconcile(gate);
    expect(asked).toEqual([]);
  });

  test("asks for each once a round, the one that was asked for longest ago first", async () => {
    const { inbox, projectId } = await openInbox();
    for (const id of ["A", "B", "C"]) {
      await inbox.expect(purchase(id));
    }
    await sql(
      "update cup_quickpay.payments set asked_at = now() - interval '1 hour' where project_id = $1 and payment_id = 'A'",
      [projectId],
    );
    const { gate, asked } = stub(() => unknown);
    await inbox.reconcile(gate, { after: 0 });
    expect(asked).toEqual(["B", "C", "A"]);
  });

  test("goes on with the others when one cannot be asked for, and tells onError", async () => {
    const { inbox, projectId, errors } = await openInbox();
    for (const id of ["A", "B"]) {
      await inbox.expect(purchase(id));
    }
    const { gate } = stub((id) => {
      if (id === "A") {
        throw new Error("Gate is down.");
      }
      return known(projectId, id);
    });
    expect(await inbox.reconcile(gate, { after: 0 })).toEqual({ asked: 2, news: 1, unknown: 0, failed: 1 });
    expect(errors).toEqual([new Error("Gate is down.")]);
  });

  test("believes no answer of another project or payment", async () => {
    const { inbox, projectId, errors } = await openInbox();
    await inbox.expect(purchase("A"));
    expect(
      await inbox.reconcile(stub((id) => known(projectId + 1_000_000, id)).gate, { after: 0 }),
    ).toMatchObject({ failed: 1 });
    expect(await inbox.reconcile(stub(() => known(projectId, "B")).gate, { after: 0 })).toMatchObject({
      failed: 1,
    });
    expect(errors.map(String)).toEqual([
      `Error: Gate has answered for the project ${projectId + 1_000_000}, but the inbox is for ${projectId}. Give reconcile a client with this project's id and key.`,
      "Error: Gate has answered for another payment than the one that was asked for.",
    ]);
    expect(await inbox.list()).toEqual([]);
  });

  test("takes the id in another case for the same payment", async () => {
    const { inbox, projectId } = await openInbox();
    await inbox.expect(purchase("order_1"));
    expect(await inbox.reconcile(stub(() => known(projectId, "ORDER_1")).gate, { after: 0 })).toMatchObject({
      news: 1,
    });
  });

  test("a result with another sum than expected goes to update, as a callback's would", async () => {
    const projectId = newProject();
    const { inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
    await inbox.start();
    await inbox.expect(purchase("A", 1001));
    await inbox.reconcile(stub((id) => known(projectId, id)).gate, { after: 0 });
    await untilHandled({ inbox });
    expect(await effects()).toEqual(["update A success"]);
    expect(await inbox.payment("A")).toMatchObject({ mismatch: true });
  });

  test("ends with its signal's reason, and tells nothing of that as a failure", async () => {
    const { inbox, errors } = await openInbox();
    await inbox.expect(purchase("A"));
    const controller = new AbortController();
    const { gate } = stub(() => {
      controller.abort(new Error("Enough."));
      throw new Error("aborted");
    });
    await expect(inbox.reconcile(gate, { after: 0, signal: controller.signal })).rejects.toThrow("Enough.");
    expect(errors).toEqual([]);
  });

  test.each(["error", "canceled", "expired"])(
    "asks again for what was expected again after %s",
    async (status) => {
      const { inbox, projectId, deliver } = await openInbox({ on: { update: () => {} } });
      await inbox.start();
      await inbox.expect(purchase("A"));
      await deliver("purchase-decline", { payment: { id: "A", status }, operation: { status } });
      await untilHandled({ inbox });
      const { gate, asked } = stub((id) => known(projectId, id));
      await inbox.reconcile(gate, { after: 0 });
      expect(asked).toEqual([]);
      await inbox.expect(purchase("A"));
      expect(await inbox.stats()).toMatchObject({ open: 1 });
      await inbox.reconcile(gate, { after: "1h" });
      expect(asked).toEqual([]);
      expect(await inbox.reconcile(gate, { after: 0 })).toMatchObject({ asked: 1, news: 1 });
      await untilHandled({ inbox });
      expect(await inbox.payment("A")).toMatchObject({ status: "success", isFinal: true });
      expect(await inbox.stats()).toMatchObject({ open: 0 });
    },
  );

  test("an answer of a refund does not keep the sale's own success from its handler", async () => {
    const projectId = newProject();
    const { inbox, effects, deliver } = await openInbox({ projectId, on: writing(projectId) });
    await inbox.start();
    await inbox.expect(purchase("A"));
    const { gate } = stub(async (id) => {
      const { operations, ...rest } = (await known(projectId, id)) as { operations: object[] };
      return { ...rest, operations: [{ ...operations[0], id: 555, type: "refund", status: "decline" }] };
    });
    await inbox.reconcile(gate, { after: 0 });
    await untilHandled({ inbox });
    await deliver("purchase-success", { payment: { id: "A" } });
    await untilHandled({ inbox });
    expect(await effects()).toEqual(["update A success", "purchaseSuccess A success"]);
  });

  test("runs on a schedule while the inbox is started, and not after it has stopped", async () => {
    const projectId = newProject();
    const { gate, asked } = stub((id) => known(projectId, id));
    const { inbox, effects, count } = await scheduled(gate, 50, { projectId, on: writing(projectId) });
    const another = await scheduled(stub(() => unknown).gate, 50);
    await another.inbox.start();
    await inbox.expect(purchase("A"));
    await another.rounds(3);
    expect(asked).toEqual([]);
    await inbox.start();
    await until(async () => (await effects()).length === 1);
    expect(asked).toEqual(["A"]);
    await inbox.stop();
    await sql("update cup_quickpay.payments set is_final = false, asked_at = null where project_id = $1", [
      projectId,
    ]);
    const begun = count();
    await another.rounds(3);
    expect(asked).toEqual(["A"]);
    expect(count()).toBe(begun);
  });

  test("on a schedule waits a minute longer after each time in vain", async () => {
    const { gate, asked } = stub(() => unknown);
    const { inbox, projectId, rounds } = await scheduled(gate, 30);
    await inbox.expect(purchase("A"));
    await inbox.start();
    await until(() => asked.length === 1);
    const age = (interval: string) =>
      sql(
        `update cup_quickpay.payments set asked_at = now() - interval '${interval}' where project_id = $1`,
        [projectId],
      );
    await age("61 seconds");
    await until(() => asked.length === 2);
    await age("61 seconds");
    await rounds(3);
    expect(asked).toHaveLength(2);
    await age("121 seconds");
    await until(() => asked.length === 3);
  });
});
