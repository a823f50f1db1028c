import { setTimeout as pause } from "node:timers/promises";
import { aroundEach, describe, expect, test } from "vitest";
import { createCallbackInbox } from "../../src/inbox/index.js";
import {
  newProject,
  openInbox,
  pglite,
  secretKey,
  sql,
  stoppedAfterwards,
  stoppingInboxes,
  untilHandled,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

const redirect = (id: string) => ["purchase-redirect", { payment: { id } }] as const;

describe("waitForRedirect", () => {
  test("answers at once if the redirect is there, whatever the case of the id", async () => {
    const { inbox, deliver } = await openInbox();
    await deliver(...redirect("Order_1"));
    expect(await inbox.waitForRedirect("order_1", { timeout: "1s" })).toEqual({
      redirect_data: expect.objectContaining({ method: "GET", url: expect.stringMatching(/^https:/) }),
    });
  });

  test("answers as soon as the redirect comes, not by looking now and then", async () => {
    const { inbox, deliver } = await openInbox();
    const delays: number[] = [];
    for (const id of ["A", "B", "C", "D", "E"]) {
      const news = inbox.waitForRedirect(id);
      await pause(50);
      const start = performance.now();
      await deliver(...redirect(id));
      expect(await news).toMatchObject({ redirect_data: { method: "GET" } });
      delays.push(performance.now() - start);
    }
    // Those who only look would take most of a second each time.
    expect(Math.min(...delays)).toBeLessThan(500);
  });

  test("answers in whichever inbox of the project the customer waits, also if it never started", async () => {
    const projectId = newProject();
    const { deliver } = await openInbox({ projectId });
    const other = stoppedAfterwards(
      await createCallbackInbox({ secretKey, projectId, database: await pglite() }),
    );
    const news = other.waitForRedirect("A");
    await pause(50);
    await deliver(...redirect("A"));
    expect(await news).toHaveProperty("redirect_data.url");
  });

  test("answers all who wait for the same payment", async () => {
    const { inbox, deliver } = await openInbox();
    const both = Promise.all([inbox.waitForRedirect("A"), inbox.waitForRedirect("a")]);
    await pause(50);
    await deliver(...redirect("A"));
    expect(await both).toEqual([{ redirect_data: expect.anything() }, { redirect_data: expect.anything() }]);
  });

  test("tells the status of a payment that is over before anybody was redirected", async () => {
    const { inbox, deliver } = await openInbox();
    const news = inbox.waitForRedirect("A");
    await pause(50);
    await deliver("purchase-decline", { payment: { id: "A" } });
    expect(await news).toEqual({ status: "decline" });
  });

  test("tells the status, and redirects nobody, once the payment is over", async () => {
    const { inbox, deliver } = await openInbox();
    await deliver("purchase-success", { payment: { id: "A" } });
    await deliver(...redirect("A"));
    expect(await inbox.waitForRedirect("A", { timeout: "1s" })).toEqual({ status: "success" });
  });

  test("redirects by what came after an error, as the payment may be sent again", async () => {
    const { inbox, deliver } = await openInbox();
    await deliver("purchase-decline", {
      payment: { id: "A", status: "error" },
      operation: { status: "error" },
    });
    expect(await inbox.waitForRedirect("A", { timeout: "1s" })).toEqual({ status: "error" });
    await deliver(...redirect("A"));
    expect(await inbox.waitForRedirect("A", { timeout: "1s" })).toHaveProperty("redirect_data.url");
  });

  test("does not take a refused duplicate for the end of the payment", async () => {
    const { inbox, deliver } = await openInbox();
    await deliver("purchase-decline", { payment: { id: "A" }, operation: { code: "3041" } });
    expect(await inbox.waitForRedirect("A", { timeout: 50 })).toBe(undefined);
  });

  /** As upkeep leaves them after their time. */
  const blank = (projectId: number) =>
    sql("update cup_quickpay.callbacks set body = null where project_id = $1", [projectId]);
  const handled = async (...callbacks: readonly (readonly [string | object, object])[]) => {
    const under = await openInbox({ on: { update: () => {} } });
    await under.inbox.start();
    for (const [name, overrides] of callbacks) {
      await under.deliver(name as object, overrides);
    }
    await untilHandled(under);
    return under;
  };
  const success = ["purchase-success", { payment: { id: "A" } }] as const;
  const error = [
    "purchase-decline",
    { payment: { id: "A", status: "error" }, operation: { status: "error" } },
  ] as const;

  test("tells the status of a payment that is over when the bodies are not kept any more", async () => {
    const { inbox, projectId } = await handled(redirect("A"), success);
    await blank(projectId);
    expect(await inbox.waitForRedirect("a", { timeout: 50 })).toEqual({ status: "success" });
  });

  test("tells the status of a payment that is over when its callbacks are not kept any more", async () => {
    const { inbox, projectId } = await handled(success);
    await sql("delete from cup_quickpay.callbacks where project_id = $1", [projectId]);
    expect(await inbox.waitForRedirect("A", { timeout: 50 })).toEqual({ status: "success" });
  });

  test("redirects by what came after an error whose body is not kept any more", async () => {
    const { inbox, projectId, deliver } = await handled(error);
    await blank(projectId);
    expect(await inbox.waitForRedirect("A", { timeout: 50 })).toEqual({ status: "error" });
    await deliver(...redirect("A"));
    expect(await inbox.waitForRedirect("A", { timeout: "1s" })).toHaveProperty("redirect_data.url");
  });

  test("does not take a refused duplicate whose body is not kept any more for the end of the payment", async () => {
    const { inbox, projectId } = await handled([
      "purchase-decline",
      { payment: { id: "A" }, operation: { code: "3041" } },
    ]);
    await blank(projectId);
    expect(await inbox.waitForRedirect("A", { timeout: 50 })).toBe(undefined);
  });

  test("waits for the new try, once the payment is expected again, and not for what was before", async () => {
    const { inbox, deliver } = await handled(redirect("A"), error);
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    expect(await inbox.waitForRedirect("A", { timeout: 50 })).toBe(undefined);
    await deliver("purchase-redirect", { payment: { id: "A" }, operation: { id: 2 } });
    expect(await inbox.waitForRedirect("A", { timeout: "1s" })).toHaveProperty("redirect_data.url");
  });

  test("is not told of another payment or project", async () => {
    const { inbox, deliver } = await openInbox();
    const other = await openInbox();
    const news = inbox.waitForRedirect("A");
    await other.deliver(...redirect("A"));
    await deliver(...redirect("B"));
    // This one looks once at least, and what the others are told of is there.
    expect(await inbox.waitForRedirect("A", { timeout: 1 })).toBe(undefined);
    await deliver("purchase-decline", { payment: { id: "A" } });
    expect(await news).toEqual({ status: "decline" });
  });

  test("answers undefined once its time is over", async () => {
    const { inbox } = await openInbox();
    const start = performance.now();
    expect(await inbox.waitForRedirect("A", { timeout: 200 })).toBe(undefined);
    expect(performance.now() - start).toBeGreaterThan(190);
  });

  test("is rejected with the reason of its signal, at once", async () => {
    const { inbox } = await openInbox();
    const controller = new AbortController();
    const news = inbox.waitForRedirect("A", { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("The customer has gone.")), 50);
    await expect(news).rejects.toThrow("The customer has gone.");
    const gone = AbortSignal.abort(new Error("Gone before."));
    await expect(inbox.waitForRedirect("A", { signal: gone })).rejects.toThrow("Gone before.");
  });

  test("is rejected when the inbox stops", async () => {
    const { inbox } = await openInbox();
    const news = inbox.waitForRedirect("A");
    news.catch(() => {});
    await pause(50);
    await inbox.stop();
    await expect(news).rejects.toThrow("The inbox was stopped. Create another one.");
  });

  test("leaves nothing at its signal", async () => {
    const { inbox } = await openInbox();
    const { signal } = new AbortController();
    let listeners = 0;
    const counting = new Proxy(signal, {
      get(target, name) {
        const member = Reflect.get(target, name);
        if (typeof member !== "function") {
          return member;
        }
        return (...args: unknown[]) => {
          listeners += name === "addEventListener" ? 1 : name === "removeEventListener" ? -1 : 0;
          return member.apply(target, args);
        };
      },
    });
    await inbox.waitForRedirect("A", { signal: counting, timeout: 20 });
    expect(listeners).toBe(0);
  });

  test("refuses a time that is none", async () => {
    const { inbox } = await openInbox();
    await expect(inbox.waitForRedirect("A", { timeout: "soon" as never })).rejects.toThrow(
      'timeout, how long to wait for a redirect, must be a time span such as 500, "10s" or "4h", from 1ms to 24.8d, not "soon".',
    );
  });
});
