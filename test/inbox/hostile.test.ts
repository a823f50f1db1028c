import { aroundEach, expect, test } from "vitest";
import type { SqlRunner, TransactionInboxOptions } from "../../src/inbox/index.js";
import {
  bodyOf,
  effect,
  newProject,
  openInbox,
  pglite,
  sql,
  stoppingInboxes,
  until,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

type Write = (what: string) => Promise<unknown>;
type Run = Parameters<TransactionInboxOptions<{ write: Write }>["transaction"]>[0];

test("A transaction of the merchant's whose library lets it go on after its end takes nothing more", async () => {
  const projectId = newProject();
  const database = await pglite();
  const late: string[] = [];
  const { inbox, deliver, effects } = await openInbox({
    projectId,
    timeout: "1s",
    // What it writes goes to the database, whether the transaction is open or not, as with some ORMs.
    transaction: (run: Run) =>
      database.transaction((tx) => {
        let isOpen = true;
        const db: SqlRunner = { executeSql: async (text, values) => tx.query(text, values) };
        const write: Write = (what) => effect(isOpen ? tx : database, projectId, "A", what);
        return run({ write }, db).finally(() => {
          isOpen = false;
        });
      }),
    on: {
      update: () => {},
      purchaseSuccess: async (_: unknown, { tx, attempt }: { tx: { write: Write }; attempt: number }) => {
        if (attempt === 1) {
          await new Promise((resolve) => setTimeout(resolve, 1500));
        }
        try {
          await tx.write(`attempt ${attempt}`);
        } catch (error) {
          late.push((error as Error).message);
        }
      },
    },
  } as never);
  await inbox.start();
  await deliver("purchase-success", { payment: { id: "A" } });
  await until(async () => (await inbox.stats()).handled === 1 && late.length === 1, 30_000);
  expect(await effects()).toEqual(["attempt 2"]);
  expect(late).toEqual([
    "The transaction has ended, or its connection was lost: nothing more is done in it.",
  ]);
});

test.each([
  ["an object that cannot be told", () => Object.create(null), "Error"],
  ["a text", () => "out of tea", "Error: out of tea"],
  ["an error with a NUL", () => new Error("a\0b"), "Error: a\ufffdb"],
])("A handler may throw %s: the try counts, and why is kept", async (_what, thrown, lastError) => {
  const { inbox, deliver } = await openInbox({
    retry: { retries: 0 },
    on: {
      update: () => {
        throw thrown();
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success");
  await until(async () => (await inbox.list({ state: "dead" })).length === 1, 30_000);
  expect(await inbox.list()).toMatchObject([{ attempts: 1, last_error: lastError }]);
});

test("A callback that a handler on PGlite wants to store is refused, as it would be taken back with the handler", async () => {
  const projectId = newProject();
  const refused: string[] = [];
  const body = await bodyOf(projectId, "purchase-success", { payment: { id: "B" } });
  const { inbox, deliver } = await openInbox({
    projectId,
    on: {
      update: async () => {
        const storing = inbox.accept({ key: "", event: "update", callback: {}, body });
        await storing.catch((error: Error) => refused.push(error.message));
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success", { payment: { id: "A" } });
  await until(async () => (await inbox.stats()).handled === 1, 30_000);
  expect(refused).toEqual([expect.stringContaining("A handler on PGlite cannot store a callback")]);
  expect((await inbox.list()).map(({ payment_id }) => payment_id)).toEqual(["A"]);
});

test("What anybody sends to the inbox's channel ends nothing", async () => {
  const projectId = newProject();
  const { inbox, deliver, effects } = await openInbox({ projectId, on: writing(projectId) });
  await inbox.start();
  for (const message of [
    "no JSON",
    `[[${projectId},"refunds","a"]]`,
    `[[${projectId},"__proto__","a"]]`,
    "[null]",
  ]) {
    await sql("select pg_notify('cup_quickpay_news', $1)", [message]);
  }
  await deliver("purchase-success", { payment: { id: "A" } });
  await until(async () => (await effects()).length === 1, 30_000);
});

test("A transaction of the merchant's that ends before its work does takes nothing after that", async () => {
  const projectId = newProject();
  const database = await pglite();
  const late: string[] = [];
  const { inbox, deliver, effects } = await openInbox({
    projectId,
    // It gives up after a while, as one with a limit of its own, and the first handler goes on.
    transaction: async (run: Run) => {
      const db: SqlRunner = { executeSql: async (text, values) => database.query(text, values) };
      const write: Write = (what) => effect(database, projectId, "A", what);
      const limit = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too long")), 300));
      return Promise.race([run({ write }, db), limit]);
    },
    on: {
      update: async (_: unknown, { tx }: { tx: { write: Write } }) => {
        const isFirst = late.length === 0;
        late.push("called");
        if (isFirst) {
          await new Promise((resolve) => setTimeout(resolve, 600));
        }
        await tx.write(isFirst ? "first" : "second");
      },
    },
  } as never);
  await inbox.start();
  await deliver("purchase-success", { payment: { id: "A" } });
  await until(async () => (await inbox.stats()).handled === 1, 30_000);
  expect(await effects()).toEqual(["second"]);
});
