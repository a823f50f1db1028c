import { aroundEach, describe, expect, test } from "vitest";
import { createCallbackInbox } from "../../src/inbox/index.js";
import {
  newProject,
  ofNoContract,
  openInbox,
  pglite,
  secretKey,
  sql,
  stoppedAfterwards,
  stoppingInboxes,
  until,
  untilHandled,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

const once = { retries: 0, minTimeout: "1s" } as const;
const fails = {
  update: () => {
    throw new Error("No card 4012888888881881 here, Ada Lovelace.");
  },
};

describe.concurrent("list", () => {
  test("tells entries by state, payment and page, the oldest first", async () => {
    const projectId = newProject();
    const { inbox, deliver } = await openInbox({ projectId, on: writing(projectId) });
    await inbox.start();
    await deliver("purchase-success", { payment: { id: "A" } });
    await deliver("purchase-success", { payment: { id: "B" } });
    await untilHandled({ inbox });
    const all = await inbox.list();
    expect(all.map(({ payment_id }) => payment_id)).toEqual(["A", "B"]);
    expect(await inbox.list({ payment_id: "b" })).toEqual([all[1]]);
    expect(await inbox.list({ limit: 1 })).toEqual([all[0]]);
    expect(await inbox.list({ limit: 1, after: all[0]?.id })).toEqual([all[1]]);
    expect(await inbox.list({ state: "handled" })).toEqual(all);
    expect(await inbox.list({ state: "waiting" })).toEqual([]);
    expect(all[0]).not.toHaveProperty("body");
  });

  test.each([
    [{ state: "lost" }, "state must be one of waiting, working, retrying, handled, dead, discarded."],
    [{ limit: 0 }, "limit, how many are listed, must be a whole number from 1 to 10000."],
    [{ after: "x" }, 'The id of an entry is a number, as list and show tell it, not "x".'],
  ])("refuses %j", async (query, message) => {
    const { inbox } = await openInbox();
    await expect(inbox.list(query as never)).rejects.toThrow(message);
  });
});

describe.concurrent("show", () => {
  test("masks personal data unless it is asked for", async () => {
    const { inbox, deliver } = await openInbox();
    await deliver("payout-success", { customer: { phone: "8613900112233" } });
    const [entry] = await inbox.list();
    const masked = await inbox.show(entry?.id ?? "");
    const whole = await inbox.show(entry?.id ?? "", { unmasked: true });
    expect(masked).toMatchObject({ id: entry?.id, state: "waiting" });
    expect(JSON.stringify(masked)).not.toContain("8613900112233");
    expect(masked?.body).toMatchObject({ customer: { phone: "[redacted]" } });
    expect(whole?.body).toMatchObject({ customer: { phone: "8613900112233" } });
  });

  test("is undefined for what is not there, and for what is another project's", async () => {
    const { inbox, deliver } = await openInbox();
    const other = await openInbox();
    await deliver("purchase-success");
    const [entry] = await inbox.list();
    expect(await other.inbox.show(entry?.id ?? "")).toBe(undefined);
    expect(await inbox.show("999999999")).toBe(undefined);
    await expect(inbox.show("1; drop")).rejects.toThrow("The id of an entry is a number");
  });
});

describe.concurrent("replay and discard", () => {
  async function withDead(on: object = fails) {
    const under = await openInbox({ retry: once, on: on as never });
    await under.inbox.start();
    await under.deliver("purchase-success", { payment: { id: "A" } });
    await until(async () => (await under.inbox.list({ state: "dead" })).length === 1);
    const [entry] = await under.inbox.list();
    return { ...under, id: entry?.id ?? "" };
  }

  test("a discarded entry is given up, and its payment goes on", async () => {
    const heard: unknown[] = [];
    const { inbox, deliver, id } = await withDead({
      update: () => heard.push("update"),
      purchaseSuccess: () => {
        throw new Error("No.");
      },
    });
    await deliver("purchase-success", { payment: { id: "A" }, operation: { id: 55 } });
    await deliver("purchase-decline", { payment: { id: "A" } });
    await inbox.discard(id);
    await until(async () => (await inbox.list({ state: "dead" })).length === 1);
    await inbox.discard((await inbox.list({ state: "dead" }))[0]?.id ?? "");
    await untilHandled({ inbox });
    expect(await inbox.list()).toMatchObject([
      { state: "discarded" },
      { state: "discarded" },
      { state: "handled" },
    ]);
    expect(await inbox.stats()).toMatchObject({ discarded: 2, dead: 0, handled: 1, depth: 0, lag: 0 });
  });

  test("a discarded entry that is replayed is handled after all", async () => {
    let isBroken = true;
    const heard: string[] = [];
    const { inbox, id } = await withDead({
      update: ({ payment }: { payment: { id: string } }) => {
        if (isBroken) {
          throw new Error("No.");
        }
        heard.push(payment.id);
      },
    });
    await inbox.discard(id);
    isBroken = false;
    await inbox.replay(id);
    await until(async () => (await inbox.list({ state: "handled" })).length === 1);
    expect(heard).toEqual(["A"]);
  });

  test("an entry that dies again is told of again", async () => {
    const dead: unknown[] = [];
    const { inbox, deliver } = await openInbox({
      retry: once,
      on: fails as never,
      onDead: (entry) => dead.push(entry.id),
    });
    await inbox.start();
    await deliver("purchase-success");
    await until(() => dead.length === 1);
    await inbox.replay(String(dead[0]));
    await until(() => dead.length === 2);
    expect(dead[1]).toBe(dead[0]);
  });

  test("an entry is replayed although its job was lost", async () => {
    let isBroken = true;
    const { inbox, id, projectId } = await withDead({
      update: () => {
        if (isBroken) {
          throw new Error("No.");
        }
      },
    });
    await sql("delete from cup_quickpay.job where name = $1", [`results.${projectId}`]);
    isBroken = false;
    await inbox.replay(id);
    await until(async () => (await inbox.list({ state: "handled" })).length === 1);
  });

  test("what was handled, is not there, or is another project's is refused, and nothing is done", async () => {
    const { inbox, deliver } = await openInbox({ on: { update: () => {} } });
    await inbox.start();
    await deliver("purchase-success");
    await untilHandled({ inbox });
    const [entry] = await inbox.list();
    const id = entry?.id ?? "";
    await expect(inbox.replay(id)).rejects.toThrow(
      `The entry ${id} was handled: a replay would change nothing that its handler did. Nothing was done.`,
    );
    await expect(inbox.discard(id)).rejects.toThrow(`The entry ${id} was handled: to discard it`);
    await expect(inbox.replay("999999999")).rejects.toThrow("There is no entry 999999999 in the inbox.");
    const other = await openInbox();
    await expect(other.inbox.discard(id)).rejects.toThrow(`There is no entry ${id} in the inbox.`);
    expect(await inbox.list()).toMatchObject([{ state: "handled" }]);
  });

  test("what has no body any more is not replayed", async () => {
    const { inbox, id, projectId } = await withDead();
    await inbox.discard(id);
    await sql("update cup_quickpay.callbacks set body = null where project_id = $1", [projectId]);
    await expect(inbox.replay(id)).rejects.toThrow(
      `The body of the entry ${id} is not kept any more (retention.bodies)`,
    );
    expect(await inbox.list()).toMatchObject([{ state: "discarded" }]);
  });
});

test.concurrent("stats count what there is of the project", async () => {
  const { inbox, deliver, projectId } = await openInbox();
  await deliver("purchase-success", { payment: { id: "A" } });
  await deliver("purchase-success", ofNoContract("B"));
  await sql(
    "update cup_quickpay.callbacks set received_at = now() - interval '5 seconds' where project_id = $1 and event <> 'other'",
    [projectId],
  );
  await inbox.expect({ payment_id: "C", type: "purchase", amount: 1 });
  const { lag, ...stats } = await inbox.stats();
  expect(stats).toEqual({ depth: 2, dead: 0, handled: 0, discarded: 0, open: 1, held: 0, mismatches: 0 });
  expect(lag).toBeGreaterThanOrEqual(5000);
  expect(lag).toBeLessThan(120_000);
});

describe.concurrent("Several projects in one database", () => {
  test("are handled each by their own inbox", async () => {
    const [one, other] = [newProject(), newProject()];
    const a = await openInbox({ projectId: one, on: writing(one) });
    const b = await openInbox({ projectId: other, on: writing(other) });
    await a.deliver("purchase-success", { payment: { id: "SAME" } });
    await b.deliver("purchase-decline", { payment: { id: "SAME" } });
    await b.inbox.start();
    await untilHandled(b);
    expect(await a.effects()).toEqual([]);
    await a.inbox.start();
    await untilHandled(a);
    expect(await a.effects()).toEqual(["purchaseSuccess SAME success"]);
    expect(await b.effects()).toEqual(["purchaseDecline SAME decline"]);
    expect(await a.inbox.list()).toHaveLength(1);
    expect(await a.inbox.payment("SAME")).toMatchObject({ status: "success" });
    expect(await b.inbox.payment("SAME")).toMatchObject({ status: "decline" });
  });

  test("in a schema of their own share nothing", async () => {
    const database = await pglite();
    const options = { secretKey, projectId: newProject(), database };
    const inbox = stoppedAfterwards(await createCallbackInbox({ ...options, schema: "another_inbox" }));
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1 });
    const usual = stoppedAfterwards(await createCallbackInbox(options));
    expect(await usual.payment("A")).toBe(undefined);
    expect(await inbox.payment("A")).toMatchObject({ expected_amount: 1 });
  });
});
