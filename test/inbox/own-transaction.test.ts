import { aroundEach, expect, test } from "vitest";
import { openInbox, stoppingInboxes } from "./support/inbox.js";

aroundEach(stoppingInboxes);

test("What is changed in a transaction of the inbox, and what it expects, is there once that has resolved", async () => {
  const { inbox } = await openInbox();
  await inbox.transaction(async (tx) => {
    await tx.query("create table if not exists own_orders (id text)");
    await tx.query("insert into own_orders values ('OWN_1')");
    await inbox.expect({ payment_id: "OWN_1", type: "purchase", amount: 1000 }, { tx });
  });
  const ids = await inbox.transaction(async (tx) => (await tx.query("select id from own_orders")).rows);
  expect(ids).toEqual([{ id: "OWN_1" }]);
  expect(await inbox.payment("OWN_1")).toMatchObject({ expected_amount: 1000 });
});

test("Nothing of a transaction of the inbox is there if it rejects, and its error is told", async () => {
  const { inbox } = await openInbox();
  const failed = inbox.transaction(async (tx) => {
    await inbox.expect({ payment_id: "OWN_2", type: "purchase", amount: 1000 }, { tx });
    throw new Error("The shop has no tea.");
  });
  await expect(failed).rejects.toThrow("The shop has no tea.");
  expect(await inbox.payment("OWN_2")).toBeUndefined();
});

test("An inbox that was stopped opens no transaction", async () => {
  const { inbox } = await openInbox();
  await inbox.stop();
  await expect(inbox.transaction(async () => 1)).rejects.toThrow("stopped");
});
