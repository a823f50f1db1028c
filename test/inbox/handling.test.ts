import { setTimeout as pause } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { aroundEach, expect, onTestFinished, test, vi } from "vitest";
import type { InboxContext, InboxTransaction } from "../../src/inbox/inbox-options.js";
import { withResolvers } from "../support/with-resolvers.js";
import {
  effect,
  newProject,
  ofNoContract,
  openInbox,
  sql,
  stoppingInboxes,
  until,
  untilHandled,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

type Context = InboxContext<InboxTransaction>;
const quick = { minTimeout: "1s", maxTimeout: "1s" } as const;
const waiting = { payment: { status: "processing" }, operation: { status: "processing" } };

test.concurrent("Each callback goes to its handler, and is handled", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
  await deliver("purchase-success", { payment: { id: "A" } });
  await deliver("purchase-decline", { payment: { id: "B" } });
  await deliver("payout-success", { payment: { id: "C" } });
  await deliver("purchase-redirect", { payment: { id: "D" } });
  await inbox.start();
  await untilHandled({ inbox });
  expect((await effects()).map((each) => each.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
    "payoutSuccess C",
    "purchaseDecline B",
    "purchaseSuccess A",
    "redirect D",
  ]);
  expect(await inbox.list({ state: "handled" })).toMatchObject([
    { payment_id: "A", handled_as: "purchaseSuccess", handled_at: expect.any(Date) },
    { payment_id: "B", handled_as: "purchaseDecline" },
    { payment_id: "C", handled_as: "payoutSuccess" },
    { payment_id: "D", handled_as: "redirect" },
  ]);
});

test.concurrent("What was not of the contract goes to other, and counts as handled without such a handler", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
  await deliver("purchase-success", ofNoContract("A"));
  await inbox.start();
  await untilHandled({ inbox });
  expect(await effects()).toEqual(["other A success"]);

  const without = await openInbox({ on: { update: () => {} } });
  await without.deliver("purchase-success", ofNoContract("A"));
  await without.inbox.start();
  await untilHandled(without);
  expect(await without.inbox.list()).toMatchObject([{ state: "handled", handled_as: "other" }]);
});

test.concurrent("What has no handler of its own goes to update", async () => {
  const update = vi.fn();
  const { deliver, inbox } = await openInbox({ on: { update } });
  await deliver("purchase-success");
  await inbox.start();
  await untilHandled({ inbox });
  expect(update).toHaveBeenCalledOnce();
});

test.concurrent("The handler gets the key, the payment, what is news, and the attempt", async () => {
  const contexts: Context[] = [];
  const { deliver, inbox, projectId } = await openInbox({
    on: {
      purchaseSuccess: (_, context) => {
        contexts.push(context);
      },
      update: () => {},
    },
  });
  await deliver("purchase-success", { payment: { id: "A", sum: { amount: 1000, currency: "CNY" } } });
  await inbox.start();
  await untilHandled({ inbox });
  const [entry] = await inbox.list();
  expect(contexts).toMatchObject([
    {
      key: entry?.key,
      isNews: true,
      mismatch: false,
      attempt: 1,
      payment: { payment_id: "A", project_id: projectId, status: "success", amount: 1000, isFinal: true },
    },
  ]);
});

test("New work starts by a notification, not by looking now and then", async () => {
  const projectId = newProject();
  const work = PgBoss.prototype.work as (...args: unknown[]) => Promise<string>;
  const lazy = vi.spyOn(PgBoss.prototype, "work").mockImplementation(function (
    this: PgBoss,
    ...[name, settings, handler]: unknown[]
  ) {
    // An hour between two looks: nothing begins by looking.
    return work.call(this, name, { ...(settings as object), pollingIntervalSeconds: 3600 }, handler);
  } as never);
  onTestFinished(() => lazy.mockRestore());
  const { deliver, inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
  await inbox.start();
  for (const [index, id] of ["A", "B", "C"].entries()) {
    // After the look that follows upon work.
    await pause(100);
    await deliver("purchase-success", { payment: { id } });
    await until(async () => (await effects()).length === index + 1, 5000);
  }
});

test.concurrent("What a process that was killed had in hand is given back at the next start, without waiting", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    retry: quick,
    on: writing(projectId),
  });
  await deliver("purchase-success", { payment: { id: "A" } });
  // As it leaves it. Its heartbeat would not be missed for an hour.
  await sql(
    "update cup_quickpay.job set state = 'active', started_on = now(), heartbeat_on = now() + interval '1 hour' where name = $1",
    [`results.${projectId}`],
  );
  await inbox.start();
  await until(async () => (await effects()).length === 1, 8000);
  expect(await effects()).toEqual(["purchaseSuccess A success"]);
});

test.concurrent("What a failing handler has changed is rolled back, and it is tried again", async () => {
  const projectId = newProject();
  const attempts: number[] = [];
  const { deliver, inbox, effects, errors } = await openInbox({
    projectId,
    retry: quick,
    on: {
      update: () => {},
      purchaseSuccess: async ({ payment }, { tx, attempt }) => {
        attempts.push(attempt);
        await effect(tx, projectId, payment.id, `attempt ${attempt}`);
        if (attempt === 1) {
          throw new Error("The shop is closed.");
        }
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success");
  await until(async () => (await inbox.list({ state: "retrying" })).length === 1);
  expect(await inbox.list()).toMatchObject([{ attempts: 1, last_error: "Error: The shop is closed." }]);
  expect(await effects()).toEqual([]);
  await untilHandled({ inbox });
  expect(attempts).toEqual([1, 2]);
  expect(await effects()).toEqual(["attempt 2"]);
  expect(await inbox.list()).toMatchObject([{ state: "handled", attempts: 1, last_error: undefined }]);
  expect(errors).toEqual([new Error("The shop is closed.")]);
});

test.concurrent("A handler that swallows a failed query is rolled back, too", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    retry: quick,
    on: {
      update: () => {},
      purchaseSuccess: async ({ payment }, { tx, attempt }) => {
        await effect(tx, projectId, payment.id, `attempt ${attempt}`);
        if (attempt === 1) {
          await tx.query("select nothing from nowhere").catch(() => {});
        }
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success");
  await until(async () => (await inbox.list({ state: "handled" })).length === 1);
  expect(await effects()).toEqual(["attempt 2"]);
});

test.concurrent("Callbacks of a payment are handled in the order in which they came, also across a failure; others go on", async () => {
  const projectId = newProject();
  let failures = 2;
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    retry: quick,
    on: {
      update: async ({ payment }, { tx }) => {
        if (payment.id === "SLOW" && failures-- > 0) {
          throw new Error("Not yet.");
        }
        await effect(tx, projectId, payment.id, `${payment.id} ${payment.status}`);
      },
    },
  });
  await deliver("purchase-success", {
    payment: { id: "SLOW", ...waiting.payment },
    operation: waiting.operation,
  });
  await deliver("purchase-success", { payment: { id: "Slow" } });
  await deliver("purchase-success", { payment: { id: "OTHER" } });
  await inbox.start();
  await untilHandled({ inbox });
  expect(await effects()).toEqual(["OTHER success", "SLOW processing", "Slow success"]);
});

test.concurrent("Callbacks of a payment that come within a tick of the clock keep their order", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    on: {
      update: async ({ operation, payment }, { tx }) => {
        await effect(tx, projectId, payment.id, String(operation.id));
      },
    },
  });
  const ids = Array.from({ length: 20 }, (_, i) => 7_000_000 + i);
  await Promise.all(
    ids.map((id) =>
      deliver("purchase-success", { payment: { id: "A", ...waiting.payment }, operation: { id } }),
    ),
  );
  await sql("update cup_quickpay.job set created_on = now() where name = $1", [`results.${projectId}`]);
  await inbox.start();
  await untilHandled({ inbox });
  const accepted = await sql<{ body: string }>(
    "select body from cup_quickpay.callbacks where project_id = $1 order by id",
    [projectId],
  );
  expect(await effects()).toEqual(accepted.map(({ body }) => String(JSON.parse(body).operation.id)));
});

test.concurrent("A dead entry holds up its payment, but no other; replayed, it goes on", async () => {
  const projectId = newProject();
  let isBroken = true;
  const dead: unknown[] = [];
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    retry: { ...quick, retries: 0 },
    onDead: (entry) => dead.push(entry),
    on: {
      update: async ({ payment }, { tx }) => {
        if (payment.id === "A" && isBroken) {
          throw new Error("Broken.");
        }
        await effect(tx, projectId, payment.id, `${payment.id} ${payment.status}`);
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success", {
    payment: { id: "A", ...waiting.payment },
    operation: waiting.operation,
  });
  await deliver("purchase-success", { payment: { id: "A" } });
  await deliver("purchase-success", { payment: { id: "B" } });
  await until(() => dead.length > 0);
  await until(async () => (await effects()).length === 1);
  await deliver("purchase-success", { payment: { id: "C" } });
  // What came later is handled, and what came before it and may be handled is, too.
  await until(async () => (await effects()).length > 1);
  expect(await effects()).toEqual(["B success", "C success"]);
  expect(dead).toEqual([
    expect.objectContaining({
      state: "dead",
      payment_id: "A",
      status: "processing",
      attempts: 1,
      last_error: "Error: Broken.",
    }),
  ]);
  expect(dead[0]).not.toHaveProperty("body");
  expect(await inbox.list({ payment_id: "A" })).toMatchObject([{ state: "dead" }, { state: "waiting" }]);
  expect(await inbox.stats()).toMatchObject({ dead: 1, depth: 1, handled: 2 });

  isBroken = false;
  await inbox.replay((await inbox.list({ state: "dead" }))[0]?.id ?? "");
  await untilHandled({ inbox });
  await until(async () => (await effects()).length === 4);
  expect(await effects()).toEqual(["B success", "C success", "A processing", "A success"]);
  expect(dead).toHaveLength(1);
});

test.concurrent("A dead redirect does not hold up the result of its payment", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    retry: { ...quick, retries: 0 },
    on: {
      ...writing(projectId),
      redirect: () => {
        throw new Error("Nobody is there.");
      },
    },
  });
  await inbox.start();
  await deliver("purchase-redirect", { payment: { id: "A" } });
  await until(async () => (await inbox.list({ state: "dead" })).length === 1);
  await deliver("purchase-success", { payment: { id: "A" } });
  await until(async () => (await effects()).length > 0);
  expect(await effects()).toEqual(["purchaseSuccess A success"]);
});

test.concurrent("A redirect that is tried again is still news", async () => {
  const news: boolean[] = [];
  const { deliver, inbox } = await openInbox({
    retry: quick,
    on: {
      update: () => {},
      redirect: (_, { isNews, attempt }) => {
        news.push(isNews);
        if (attempt === 1) {
          throw new Error("Not yet.");
        }
      },
    },
  });
  await inbox.start();
  await deliver("purchase-redirect");
  await untilHandled({ inbox });
  expect(news).toEqual([true, true]);
});

test.concurrent("A redirect of a payment that is over goes to update", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
  await inbox.start();
  await deliver("purchase-success", { payment: { id: "A" } });
  await untilHandled({ inbox });
  await deliver("purchase-redirect", { payment: { id: "A" } });
  await untilHandled({ inbox });
  expect((await effects()).map((each) => each.split(" ")[0])).toEqual(["purchaseSuccess", "update"]);
});

test.concurrent("A redirect after an error still reaches its handler, as the payment may be sent again", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
  await inbox.start();
  await deliver("purchase-decline", {
    payment: { id: "A", status: "error" },
    operation: { status: "error" },
  });
  await untilHandled({ inbox });
  await deliver("purchase-redirect", { payment: { id: "A" } });
  await untilHandled({ inbox });
  expect((await effects()).map((each) => each.split(" ")[0])).toEqual(["update", "redirect"]);
});

test.concurrent("A handler that takes too long is aborted, nothing of it is kept, and what it does later is refused", async () => {
  const projectId = newProject();
  const late = withResolvers();
  const after = withResolvers();
  const refused: unknown[] = [];
  const reasons: unknown[] = [];
  const { deliver, inbox, effects } = await openInbox({
    projectId,
    timeout: "1s",
    retry: quick,
    on: {
      update: () => {},
      purchaseSuccess: async ({ payment }, { tx, attempt, signal }) => {
        await effect(tx, projectId, payment.id, `attempt ${attempt}`);
        if (attempt === 1) {
          // It does not heed its signal.
          await late.promise;
          reasons.push(signal.aborted);
          await effect(tx, projectId, payment.id, "late").catch((error) => refused.push(error));
          after.resolve();
        }
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success");
  await until(async () => (await inbox.list({ state: "handled" })).length === 1);
  late.resolve();
  await after.promise;
  expect(reasons).toEqual([true]);
  expect(refused).toHaveLength(1);
  expect(await effects()).toEqual(["attempt 2"]);
});

test.concurrent("A job that comes back after its callback was handled does nothing, and is taken away", async () => {
  const projectId = newProject();
  const { deliver, inbox, effects } = await openInbox({ projectId, on: writing(projectId) });
  await inbox.start();
  await deliver("purchase-success", { payment: { id: "A" } });
  await untilHandled({ inbox });
  await sql(
    `insert into cup_quickpay.job (id, name, data, singleton_key, policy)
     select job, queue, null, payment_key, 'key_strict_fifo' from cup_quickpay.callbacks where project_id = $1`,
    [projectId],
  );
  await until(
    async () =>
      (await sql("select 1 from cup_quickpay.job where name = $1", [`results.${projectId}`])).length === 0,
  );
  expect(await effects()).toEqual(["purchaseSuccess A success"]);
});

test.concurrent("A handler may ask the inbox about its payment, also on PGlite, which has one transaction at a time", async () => {
  const statuses: unknown[] = [];
  const { deliver, inbox } = await openInbox({
    on: {
      update: () => {},
      purchaseSuccess: async ({ payment }) => {
        statuses.push((await inbox.payment(payment.id))?.status);
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success");
  await untilHandled({ inbox });
  expect(statuses).toEqual(["success"]);
});
