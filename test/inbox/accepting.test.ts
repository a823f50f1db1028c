import { aroundEach, describe, expect, test } from "vitest";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { signedCallback } from "../../src/testing/index.js";
import {
  bodyOf,
  failing,
  newProject,
  ofNoContract,
  openInbox,
  post,
  secretKey,
  sql,
  stoppingInboxes,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

const rowsOf = (projectId: number) =>
  sql<{ count: number }>("select count(*)::int as count from cup_quickpay.callbacks where project_id = $1", [
    projectId,
  ]).then(([row]) => row?.count);
const jobsOf = (projectId: number) =>
  sql<{ count: number }>("select count(*)::int as count from cup_quickpay.job where name like '%.' || $1", [
    String(projectId),
  ]).then(([row]) => row?.count);

describe("A handler with an inbox", () => {
  test("answers 200 once the callback and its job are stored", async () => {
    const { deliver, inbox, projectId } = await openInbox();
    expect(await deliver("purchase-success", { payment: { id: "A" } })).toBe(200);
    expect(await inbox.list()).toMatchObject([
      {
        state: "waiting",
        project_id: projectId,
        payment_id: "A",
        type: "purchase",
        status: "success",
        event: "purchaseSuccess",
        source: "callback",
        attempts: 0,
      },
    ]);
    expect(await jobsOf(projectId)).toBe(1);
  });

  test("answers a repeat with 200 and stores nothing more", async () => {
    const { deliver, projectId } = await openInbox();
    expect([await deliver("purchase-success"), await deliver("purchase-success")]).toEqual([200, 200]);
    expect(await rowsOf(projectId)).toBe(1);
    expect(await jobsOf(projectId)).toBe(1);
  });

  test("stores twenty copies that come at once once, and answers all with 200", async () => {
    const { deliver, projectId } = await openInbox();
    const answers = await Promise.all(Array.from({ length: 20 }, () => deliver("purchase-success")));
    expect(answers).toEqual(Array(20).fill(200));
    expect(await rowsOf(projectId)).toBe(1);
    expect(await jobsOf(projectId)).toBe(1);
  });

  test("refuses what is not signed with 400 and stores nothing", async () => {
    const { inbox, projectId } = await openInbox();
    const handle = createCallbackHandler({ secretKey, inbox });
    const body = (await bodyOf(projectId, "purchase-success")).replace("success", "succesS");
    const { request } = await signedCallback("purchase-success", "another key", { project_id: projectId });
    expect((await handle(post(body))).status).toBe(400);
    expect((await handle(request())).status).toBe(400);
    expect(await rowsOf(projectId)).toBe(0);
  });

  test("refuses a callback of another project with 400 and stores nothing", async () => {
    const { deliver, projectId } = await openInbox();
    expect(await deliver("purchase-success", { project_id: projectId + 1_000_000 })).toBe(400);
    expect(await rowsOf(projectId)).toBe(0);
    expect(await rowsOf(projectId + 1_000_000)).toBe(0);
  });

  test("keeps what is signed but not of the contract as other, and answers 200", async () => {
    const { deliver, inbox } = await openInbox();
    expect(await deliver("purchase-success", ofNoContract("A"))).toBe(200);
    expect(await inbox.list()).toMatchObject([{ event: "other", payment_id: undefined, state: "waiting" }]);
  });

  test("keeps two bodies of no contract apart, and their repeats not", async () => {
    const { deliver, projectId } = await openInbox();
    for (const id of ["A", "B", "A"]) {
      expect(await deliver("purchase-success", ofNoContract(id))).toBe(200);
    }
    expect(await rowsOf(projectId)).toBe(2);
  });

  test("takes ids that differ in nothing but upper and lower case for the same", async () => {
    const { deliver, projectId } = await openInbox();
    await deliver("purchase-success", { payment: { id: "order_1" } });
    await deliver("purchase-success", { payment: { id: "ORDER_1" } });
    expect(await rowsOf(projectId)).toBe(1);
  });

  test("stores a callback whose texts have a NUL, and gives it back as it was", async () => {
    const { deliver, inbox } = await openInbox();
    expect(await deliver("purchase-success", { payment: { id: "A\0B" } })).toBe(200);
    const [entry] = await inbox.list();
    const shown = await inbox.show(entry?.id ?? "");
    expect(entry?.payment_id).toBe("A\ufffdB");
    expect(shown?.body).toMatchObject({ payment: { id: "A\0B" } });
  });

  test("stores a callback whose key is longer than an index takes, once", async () => {
    const { deliver, projectId } = await openInbox();
    const status = Array.from({ length: 3000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
    ).join("");
    const other = `${status.slice(0, -1)}x`;
    expect(await deliver("purchase-success", { payment: { status } })).toBe(200);
    expect(await deliver("purchase-success", { payment: { status } })).toBe(200);
    expect(await deliver("purchase-success", { payment: { status: other } })).toBe(200);
    expect(await rowsOf(projectId)).toBe(2);
  });

  test("answers 500 when the job cannot be stored, and keeps nothing half done", async () => {
    const { database, at } = await failing();
    const { deliver, projectId } = await openInbox({ database });
    at.text = /jsonb_to_recordset|INSERT INTO cup_quickpay\.job/;
    expect(await deliver("purchase-success")).toBe(500);
    expect(await rowsOf(projectId)).toBe(0);
    at.text = undefined;
    expect(await deliver("purchase-success")).toBe(200);
    expect(await rowsOf(projectId)).toBe(1);
  });

  test("answers 500 while the database is down, and 200 once it is back", async () => {
    const { database, at } = await failing();
    const { deliver } = await openInbox({ database });
    at.text = /./;
    expect(await deliver("purchase-success")).toBe(500);
    at.text = undefined;
    expect(await deliver("purchase-success")).toBe(200);
  });

  test("answers 500, and does not wait for ever, when its engine looks for what is missing", async () => {
    const { deliver, projectId } = await openInbox();
    const queue = `results.${projectId}`;
    await sql("delete from cup_quickpay.queue where name = $1", [queue]);
    expect(await deliver("purchase-success")).toBe(500);
    expect(await deliver("purchase-success")).toBe(500);
    expect(await rowsOf(projectId)).toBe(0);
  });

  test("answers 500 once its inbox was stopped", async () => {
    const { deliver, inbox } = await openInbox();
    await inbox.stop();
    expect(await deliver("purchase-success")).toBe(500);
  });

  test("verifies with a new key beside the old one", async () => {
    const projectId = newProject();
    const { inbox } = await openInbox({ projectId, secretKey: async () => ["new key", secretKey] });
    const handle = createCallbackHandler({ secretKey: ["new key", secretKey], inbox });
    const { request } = await signedCallback("purchase-success", "new key", { project_id: projectId });
    expect((await handle(request())).status).toBe(200);
  });
});

describe("accept, called without a handler", () => {
  test("stores nothing that is not signed, whatever it is told of it", async () => {
    const { inbox, projectId } = await openInbox();
    const { callback } = await signedCallback("purchase-success", secretKey, { project_id: projectId });
    const forged = JSON.stringify({
      ...callback,
      payment: { ...callback.payment, status: "success", id: "FORGED" },
    });
    const entry = { key: "any", event: "purchaseSuccess" as const, callback, body: forged };
    await expect(inbox.accept(entry)).rejects.toMatchObject({ code: "bad_signature" });
    expect(await rowsOf(projectId)).toBe(0);
  });

  test("says whether a callback is new", async () => {
    const { inbox, projectId } = await openInbox();
    const { callback, body } = await signedCallback("purchase-success", secretKey, { project_id: projectId });
    const entry = { key: "any", event: "purchaseSuccess" as const, callback, body };
    expect([await inbox.accept(entry), await inbox.accept(entry)]).toEqual(["stored", "repeat"]);
  });
});

describe("The handler's option inbox", () => {
  const accept = async () => "stored" as const;

  test("takes any object that accepts: a queue of the merchant's own", async () => {
    const taken: unknown[] = [];
    const handle = createCallbackHandler({
      secretKey,
      inbox: {
        async accept(entry) {
          taken.push(entry);
          return "stored";
        },
      },
    });
    const { request, body, callback } = await signedCallback("purchase-success", secretKey);
    expect((await handle(request())).status).toBe(200);
    expect(taken).toEqual([{ key: expect.any(String), event: "purchaseSuccess", callback, body }]);
  });

  test.each([undefined, "done", true])("answers 500 if accept says %j", async (result) => {
    const handle = createCallbackHandler({ secretKey, inbox: { accept: async () => result as "stored" } });
    const { request } = await signedCallback("purchase-success", secretKey);
    expect((await handle(request())).status).toBe(500);
  });

  test("excludes store, and on", () => {
    const on = { update: () => {} };
    const store = { run: async () => "done" as const };
    expect(() => createCallbackHandler({ secretKey, inbox: { accept }, store } as never)).toThrow(
      "store and inbox exclude each other: an inbox knows repeats by itself. Leave store out.",
    );
    expect(() => createCallbackHandler({ secretKey, inbox: { accept }, on } as never)).toThrow(
      "on and inbox exclude each other: the handler stores, and the inbox handles. Pass on to createCallbackInbox.",
    );
    expect(() => createCallbackHandler({ secretKey, inbox: {} } as never)).toThrow(
      "inbox must be a CallbackInbox: an object with a method accept(entry).",
    );
  });
});
