import { aroundEach, describe, expect, test } from "vitest";
import type { SqlRunner, TransactionInboxOptions, WritableTransaction } from "../../src/inbox/index.js";
import { withResolvers } from "../support/with-resolvers.js";
import { effect, newProject, openInbox, pglite, stoppingInboxes, until, writing } from "./support/inbox.js";

aroundEach(stoppingInboxes);

type Tx = { query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };
type Run = Parameters<TransactionInboxOptions<Tx>["transaction"]>[0];
const once = { retries: 0 } as const;

/** The adapter that an ORM has. */
const adapter = (tx: Tx): SqlRunner => ({ executeSql: async (text, values) => tx.query(text, values) });

/** As an ORM over PGlite opens its transactions. */
const own = async (run: Run): Promise<never> =>
  (await pglite()).transaction((tx) => run(tx as Tx, adapter(tx as Tx))) as Promise<never>;

const opened = (options: object) => openInbox(options as never);

describe("A transaction of the merchant's own", () => {
  test("keeps what the handler changes together with the fact that it was handled", async () => {
    const projectId = newProject();
    let isBroken = true;
    const { inbox, deliver, effects } = await opened({
      projectId,
      retry: { minTimeout: "1s", maxTimeout: "1s" },
      transaction: own,
      on: {
        update: () => {},
        purchaseSuccess: async ({ payment }: { payment: { id: string } }, { tx }: { tx: Tx }) => {
          await effect(tx, projectId, payment.id, isBroken ? "first" : "second");
          if (isBroken) {
            isBroken = false;
            throw new Error("No.");
          }
        },
      },
    });
    await inbox.start();
    await deliver("purchase-success");
    await until(async () => (await inbox.list({ state: "handled" })).length === 1);
    expect(await effects()).toEqual(["second"]);
  });

  test("that is rolled back without a word is told, and the callback does not count as handled", async () => {
    const projectId = newProject();
    const { inbox, deliver, effects, errors } = await opened({
      projectId,
      retry: once,
      transaction: (run: Run) =>
        own(async (tx, db) => {
          await run(tx, db);
          throw new Error("rolled back");
        }).catch(() => {}),
      on: writing(projectId),
    });
    await inbox.start();
    await deliver("purchase-success");
    await until(async () => (await inbox.list({ state: "dead" })).length === 1);
    expect(String(errors[0])).toBe(
      "Error: `transaction` has resolved, but nothing of it was committed. Is it a transaction of the inbox's database, and does it let errors through?",
    );
    expect(await effects()).toEqual([]);
  });

  test("without a way to run SQL in it is told what is missing", async () => {
    const { inbox, deliver } = await opened({
      retry: once,
      transaction: (run: (tx: object) => Promise<unknown>) => run({}),
      on: { update: () => {} },
    });
    await inbox.start();
    await deliver("purchase-success");
    await until(async () => (await inbox.list({ state: "dead" })).length === 1);
    const [entry] = await inbox.list();
    expect(entry?.last_error).toMatch(
      /^TypeError: `transaction` must pass two things to its callback: your transaction, and a way/,
    );
  });
});

test("A redirect whose handler hangs does not hold up the result of its payment", async () => {
  const projectId = newProject();
  const isIn = withResolvers();
  const { promise: never, resolve } = withResolvers();
  const handled: string[] = [];
  // One that holds nothing: on PGlite there is but one transaction at a time.
  const database = await pglite();
  const { inbox, deliver } = await opened({
    projectId,
    transaction: (run: Run) => run(database as unknown as Tx, adapter(database as unknown as Tx)),
    on: {
      update: () => {},
      redirect: async () => {
        isIn.resolve();
        await never;
      },
      purchaseSuccess: ({ payment }: { payment: { id: string } }) => handled.push(payment.id),
    },
  });
  await inbox.start();
  await deliver("purchase-redirect", { payment: { id: "A" } });
  await isIn.promise;
  await deliver("purchase-success", { payment: { id: "A" } });
  await until(() => handled.length === 1);
  resolve();
});

describe("expect writes into the transaction of the order,", () => {
  const ways: [string, (tx: Tx) => WritableTransaction][] = [
    ["of pg or PGlite", (tx) => tx],
    [
      "of postgres.js",
      (tx) => ({ unsafe: async (text: string, values?: unknown[]) => (await tx.query(text, values)).rows }),
    ],
    ["by an adapter", adapter],
  ];

  test.each(ways)("%s", async (_, writable) => {
    const { inbox } = await openInbox();
    const database = await pglite();
    const write = (payment_id: string) => async (tx: object) => {
      await inbox.expect({ payment_id, type: "purchase", amount: 5 }, { tx: writable(tx as Tx) });
      if (payment_id === "LOST") {
        throw new Error("no order");
      }
    };
    await database.transaction(write("KEPT"));
    await expect(database.transaction(write("LOST"))).rejects.toThrow("no order");
    expect(await inbox.payment("KEPT")).toMatchObject({ expected_amount: 5 });
    expect(await inbox.payment("LOST")).toBe(undefined);
  });

  test.each([null, 5, "tx", {}, { query: "select" }])("but not into %j", async (tx) => {
    const { inbox } = await openInbox();
    await expect(
      inbox.expect({ payment_id: "A", type: "purchase", amount: 5 }, { tx: tx as never }),
    ).rejects.toThrow(
      "tx must be a transaction of pg, PGlite or postgres.js, or one of an ORM by an adapter of pg-boss",
    );
  });
});
