import type { PGlite, Transaction } from "@electric-sql/pglite";
import type pg from "pg";
import type postgres from "postgres";
import { describe, expectTypeOf, test } from "vitest";
import type { PurchaseCallback } from "../../src/callback/callback.js";
import type { CallbackInbox } from "../../src/callback/callback-inbox.js";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { createNodeCallbackHandler } from "../../src/callback/create-node-callback-handler.js";
import { memoryCallbackStore } from "../../src/callback/memory-callback-store.js";
import {
  createCallbackInbox,
  type DurableInbox,
  type InboxPayment,
  type InboxTransaction,
  type RedirectNews,
  type SqlRunner,
} from "../../src/inbox/index.js";

declare const pool: pg.Pool;
declare const pglite: PGlite;
declare const sql: postgres.Sql;
declare const inbox: DurableInbox;
const usual = { secretKey: "secret", projectId: 200 };
const update = () => {};

describe("createCallbackInbox gives handlers", () => {
  test("the client of a pool of pg", () => {
    createCallbackInbox({
      ...usual,
      database: pool,
      on: {
        purchaseSuccess: (callback, { tx, signal, payment, isNews, attempt }) => {
          expectTypeOf(callback).toExtend<PurchaseCallback>();
          expectTypeOf(callback.payment.status).toEqualTypeOf<"success">();
          expectTypeOf(tx).toEqualTypeOf<pg.PoolClient>();
          expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
          expectTypeOf(payment).toEqualTypeOf<InboxPayment | undefined>();
          expectTypeOf(isNews).toEqualTypeOf<boolean>();
          expectTypeOf(attempt).toEqualTypeOf<number>();
        },
        update: (_, { tx }) => expectTypeOf(tx).toEqualTypeOf<pg.PoolClient>(),
      },
    });
  });

  test("something to query with, on PGlite, in a folder, by an address, and by default", () => {
    const on = {
      update: (_: unknown, { tx }: { tx: InboxTransaction }) => {
        expectTypeOf(tx.query).toBeFunction();
      },
    };
    createCallbackInbox({ ...usual, database: pglite, on });
    createCallbackInbox({ ...usual, database: { dataDir: "./data" }, on });
    createCallbackInbox({ ...usual, database: "postgres://localhost/shop", on });
    createCallbackInbox({
      ...usual,
      on: { update: (_, { tx }) => expectTypeOf(tx).toEqualTypeOf<InboxTransaction>() },
    });
  });

  test("the transaction of the merchant's own, whose type is named", () => {
    createCallbackInbox<postgres.TransactionSql>({
      ...usual,
      database: "postgres://localhost/shop",
      transaction: async <Result>(
        run: (tx: postgres.TransactionSql, db: SqlRunner) => Promise<Result>,
      ): Promise<Result> => {
        const executeSql = async (text: string, values: unknown[] = []) => ({
          rows: await sql.unsafe(text, values as never[]),
        });
        return (await sql.begin((tx) => run(tx, { executeSql }))) as Result;
      },
      on: { update: (_, { tx }) => expectTypeOf(tx).toEqualTypeOf<postgres.TransactionSql>() },
    });
    createCallbackInbox<Transaction>({
      ...usual,
      database: pglite,
      transaction: (run) =>
        pglite.transaction((tx) => run(tx, { executeSql: (text, values) => tx.query(text, values) })),
      on: { update: (_, { tx }) => expectTypeOf(tx).toEqualTypeOf<Transaction>() },
    });
  });
});

describe("createCallbackInbox refuses", () => {
  test("handlers without update, unknown events, and half of the options", () => {
    // @ts-expect-error TS2769: what has no handler would be lost
    createCallbackInbox({ ...usual, on: { purchaseSuccess: update } });
    // @ts-expect-error TS2769
    createCallbackInbox({ ...usual, on: { update, paid: update } });
    // @ts-expect-error TS2769
    createCallbackInbox({ secretKey: "secret" });
    // @ts-expect-error TS2769: one connection is no database
    createCallbackInbox({ ...usual, database: {} as pg.Client });
  });
});

describe("A handler takes", () => {
  test("an inbox, or handlers with or without a store, and not both", () => {
    createCallbackHandler({ secretKey: "secret", inbox });
    createNodeCallbackHandler({ secretKey: "secret", inbox, timeout: "5s", maxBodySize: 1000 });
    createCallbackHandler({ secretKey: "secret", inbox: { accept: async () => "stored" } });
    // @ts-expect-error TS2345
    createCallbackHandler({ secretKey: "secret", inbox, on: { update } });
    // @ts-expect-error TS2345
    createCallbackHandler({ secretKey: "secret", inbox, store: memoryCallbackStore() });
    // @ts-expect-error TS2345
    createCallbackHandler({ secretKey: "secret" });
    // @ts-expect-error TS2322: the platform would be told 200 for what nobody has stored
    createCallbackHandler({ secretKey: "secret", inbox: { accept: async () => undefined } });
  });
});

describe("The inbox", () => {
  test("writes a payment into transactions of pg, PGlite, postgres.js and by adapters", () => {
    const payment = { payment_id: "A", type: "purchase", amount: 1000 } as const;
    pglite.transaction((tx) => inbox.expect(payment, { tx }));
    sql.begin((tx) => inbox.expect(payment, { tx }));
    inbox.expect(payment, { tx: {} as pg.PoolClient });
    inbox.expect(payment, { tx: { executeSql: async () => ({ rows: [] }) } });
    // @ts-expect-error TS2322
    inbox.expect(payment, { tx: {} });
    // @ts-expect-error TS2322
    inbox.expect({ ...payment, type: "refund" });
  });

  test("tells where to redirect, or the status, but never both", () => {
    expectTypeOf(inbox.waitForRedirect("A")).resolves.toEqualTypeOf<RedirectNews | undefined>();
    const news = {} as RedirectNews;
    if (news.redirect_data) {
      expectTypeOf(news.status).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(news.status).toEqualTypeOf<string>();
    }
    expectTypeOf(inbox).toExtend<CallbackInbox>();
  });
});
