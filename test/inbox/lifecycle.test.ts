import { aroundEach, describe, expect, test } from "vitest";
import { withResolvers } from "../support/with-resolvers.js";
import {
  counting,
  effect,
  failing,
  newProject,
  openInbox,
  sql,
  stoppingInboxes,
  until,
  untilHandled,
  watched,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

describe.concurrent("stop", () => {
  test("waits for what is being handled, and begins nothing new", async () => {
    const projectId = newProject();
    const isIn = withResolvers();
    const goOn = withResolvers();
    let begun = 0;
    const { inbox, deliver, effects } = await openInbox({
      projectId,
      concurrency: 1,
      on: {
        update: () => {},
        purchaseSuccess: async ({ payment }, { tx }) => {
          begun += 1;
          isIn.resolve();
          await goOn.promise;
          await effect(tx, projectId, payment.id, "done");
        },
      },
    });
    await deliver("purchase-success", { payment: { id: "A" } });
    await deliver("purchase-success", { payment: { id: "B" } });
    await inbox.start();
    await isIn.promise;
    let isStopped = false;
    const stopping = inbox.stop().then(() => {
      isStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isStopped).toBe(false);
    goOn.resolve();
    await stopping;
    expect(begun).toBe(1);
    expect(await effects()).toEqual(["done"]);

    const later = await openInbox({ projectId, on: writing(projectId) });
    await later.inbox.start();
    await untilHandled(later);
    expect(await effects()).toEqual(["done", "purchaseSuccess B success"]);
  });

  test("is the same however often it is called, and after it all is refused", async () => {
    const { inbox, deliver } = await openInbox({ on: { update: () => {} } });
    await inbox.start();
    await Promise.all([inbox.stop(), inbox.stop()]);
    await inbox.stop();
    const message = "The inbox was stopped. Create another one.";
    await expect(inbox.start()).rejects.toThrow(message);
    await expect(inbox.expect({ payment_id: "A", type: "purchase", amount: 1 })).rejects.toThrow(message);
    await expect(inbox.payment("A")).rejects.toThrow(message);
    await expect(inbox.waitForRedirect("A")).rejects.toThrow(message);
    await expect(inbox.stats()).rejects.toThrow(message);
    await expect(inbox.list()).rejects.toThrow(message);
    expect(await deliver("purchase-success")).toBe(500);
  });

  test("waits for a callback that is being stored", async () => {
    const isIn = withResolvers();
    const goOn = withResolvers();
    const database = await watched(async (text) => {
      if (text.startsWith("with inserted as")) {
        isIn.resolve();
        await goOn.promise;
      }
    });
    const { inbox, deliver, projectId } = await openInbox({ database });
    const idle = await openInbox();
    const answer = deliver("purchase-success");
    await isIn.promise;
    let isStopped = false;
    const stopping = inbox.stop().then(() => {
      isStopped = true;
    });
    // It has the same to do, and nothing to wait for.
    await idle.inbox.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isStopped).toBe(false);
    goOn.resolve();
    await stopping;
    expect(await answer).toBe(200);
    const rows = await sql("select 1 from cup_quickpay.callbacks where project_id = $1", [projectId]);
    expect(rows).toHaveLength(1);
  });

  test("while the inbox is starting ends what that has begun", async () => {
    const { database, count } = await counting(/./);
    const { inbox, errors } = await openInbox({ database, on: { update: () => {} } });
    const starting = inbox.start();
    await inbox.stop();
    await starting;
    expect(errors).toEqual([]);
    const before = count();
    const other = await counting(/./);
    const another = await openInbox({ database: other.database, on: { update: () => {} } });
    await another.inbox.start();
    const started = other.count();
    // Meanwhile the workers of another one have asked for work several times.
    await until(() => other.count() > started + 20);
    expect(count()).toBe(before);
  });

  test("ends an inbox that has not started, too", async () => {
    const { inbox, deliver, errors } = await openInbox();
    await inbox.stop();
    expect(await deliver("purchase-success")).toBe(500);
    expect(errors).toEqual([]);
  });
});

describe.concurrent("start", () => {
  test("needs handlers", async () => {
    const { inbox } = await openInbox();
    await expect(inbox.start()).rejects.toThrow(
      "An inbox that is started must have `on`: handlers for what it has stored.",
    );
  });

  test("may be called again after it has failed, and twice at once", async () => {
    const { database, at } = await failing();
    const projectId = newProject();
    const { inbox, deliver, effects } = await openInbox({ projectId, database, on: writing(projectId) });
    at.text = /./;
    await expect(inbox.start()).rejects.toThrow("The connection was lost.");
    at.text = undefined;
    await Promise.all([inbox.start(), inbox.start()]);
    await deliver("purchase-success", { payment: { id: "A" } });
    await until(async () => (await effects()).length === 1);
  });

  test("leaves an inbox that can be stopped when it has failed", async () => {
    const { database, at } = await failing();
    const { inbox } = await openInbox({ database, on: { update: () => {} } });
    at.text = /./;
    await expect(inbox.start()).rejects.toThrow("The connection was lost.");
    at.text = undefined;
    await inbox.stop();
  });
});

test.concurrent("An inbox goes on when its database comes back", async () => {
  const { database, at } = await failing();
  const projectId = newProject();
  const { inbox, deliver, effects, errors } = await openInbox({
    projectId,
    database,
    on: writing(projectId),
  });
  await inbox.start();
  at.text = /./;
  expect(await deliver("purchase-success", { payment: { id: "A" } })).toBe(500);
  await until(() => errors.length > 3);
  at.text = undefined;
  expect(await deliver("purchase-success", { payment: { id: "A" } })).toBe(200);
  await until(async () => (await effects()).length === 1);
});

describe.concurrent("Upkeep", () => {
  test("blanks bodies that are old enough, and deletes keys, of what is over only", async () => {
    const { inbox, deliver, projectId } = await openInbox({
      retry: { retries: 0 },
      retention: { bodies: "30d", keys: "40d" },
      on: {
        update: () => {
          throw new Error("No.");
        },
        purchaseSuccess: () => {},
      },
    });
    const age = (id: string, days: number) =>
      sql(
        "update cup_quickpay.callbacks set received_at = now() - $3 * interval '1 day' where project_id = $1 and payment_id = $2",
        [projectId, id, days],
      );
    for (const id of ["NEW", "OLD", "ANCIENT"]) {
      await deliver("purchase-success", { payment: { id } });
    }
    await deliver("purchase-decline", { payment: { id: "DEAD" } });
    await age("OLD", 31);
    await age("ANCIENT", 41);
    await age("DEAD", 41);
    await inbox.start();
    await until(async () => (await inbox.list()).length === 3);
    await until(async () => (await inbox.list({ state: "dead" })).length === 1);
    const rows = await sql(
      "select payment_id, body is null as blank from cup_quickpay.callbacks where project_id = $1 order by id",
      [projectId],
    );
    expect(rows).toEqual([
      { payment_id: "NEW", blank: false },
      { payment_id: "OLD", blank: true },
      { payment_id: "DEAD", blank: false },
    ]);
    const [, old] = await inbox.list();
    expect(await inbox.show(old?.id ?? "")).toMatchObject({ state: "handled", body: undefined });
    expect(await deliver("purchase-success", { payment: { id: "OLD" } })).toBe(200);
    expect(await inbox.list()).toHaveLength(3);
  });

  test("gives a job to what has lost its own", async () => {
    const projectId = newProject();
    const { inbox, deliver, effects } = await openInbox({ projectId, on: writing(projectId) });
    await deliver("purchase-success", { payment: { id: "A" } });
    await sql("delete from cup_quickpay.job where name = $1", [`results.${projectId}`]);
    await inbox.start();
    await until(async () => (await effects()).length === 1);
    expect(await effects()).toEqual(["purchaseSuccess A success"]);
  });

  test("takes a failed job from what was handled, as it would hold up its payment for ever", async () => {
    const projectId = newProject();
    const first = await openInbox({ projectId, on: writing(projectId) });
    await first.inbox.start();
    await first.deliver("purchase-success", { payment: { id: "A" } });
    await untilHandled(first);
    await first.inbox.stop();
    await sql(
      `insert into cup_quickpay.job (id, name, data, singleton_key, policy, state)
       select job, queue, '{}', payment_key, 'key_strict_fifo', 'failed' from cup_quickpay.callbacks where project_id = $1`,
      [projectId],
    );
    const { inbox, deliver, effects } = await openInbox({ projectId, on: writing(projectId) });
    await deliver("purchase-decline", { payment: { id: "A" } });
    await inbox.start();
    await until(async () => (await effects()).length === 2);
  });

  test("an onDead that fails is told to onError, and changes nothing", async () => {
    const { inbox, deliver, errors } = await openInbox({
      retry: { retries: 0 },
      onDead: () => {
        throw new Error("No alarm.");
      },
      on: {
        update: () => {
          throw new Error("No.");
        },
      },
    });
    await inbox.start();
    await deliver("purchase-success");
    await until(() => errors.length === 2);
    expect(errors.map(String)).toEqual(["Error: No.", "Error: No alarm."]);
    expect(await inbox.list()).toMatchObject([{ state: "dead", dead_at: expect.any(Date) }]);
  });
});
