import type { PGlite, Transaction } from "@electric-sql/pglite";
import type pg from "pg";
import type postgres from "postgres";
import { describe, expectTypeOf, test } from "vitest";
import type { CallbackStore } from "../../src/callback/callback-store.js";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { postgresCallbackStore } from "../../src/postgres/index.js";

declare const pool: pg.Pool;
declare const sql: postgres.Sql;
declare const pglite: PGlite;

describe("postgresCallbackStore", () => {
  test("gives handlers the client of pg", () => {
    expectTypeOf(postgresCallbackStore(pool)).toEqualTypeOf<CallbackStore<pg.PoolClient>>();
  });

  test("gives handlers the transaction of postgres.js", () => {
    expectTypeOf(postgresCallbackStore(sql)).toEqualTypeOf<CallbackStore<postgres.TransactionSql>>();
  });

  test("gives handlers the transaction of PGlite", () => {
    expectTypeOf(postgresCallbackStore(pglite)).toEqualTypeOf<CallbackStore<Transaction>>();
  });

  test("gives them through createCallbackHandler", () => {
    createCallbackHandler({
      secretKey: "secret",
      store: postgresCallbackStore(pool, { table: "shop.callbacks", wait: 1000 }),
      on: {
        purchaseSuccess: (_, { tx }) => expectTypeOf(tx).toEqualTypeOf<pg.PoolClient>(),
        update: (_, { tx }) => expectTypeOf(tx).toEqualTypeOf<pg.PoolClient>(),
      },
    });
  });

  test("takes no client, no transaction and nothing else", () => {
    // @ts-expect-error TS2769: one connection is no database
    postgresCallbackStore({} as pg.Client);
    // @ts-expect-error TS2769
    postgresCallbackStore({} as postgres.TransactionSql);
    // @ts-expect-error TS2769
    postgresCallbackStore({} as Transaction);
    // @ts-expect-error TS2769
    postgresCallbackStore("postgres://localhost");
  });
});
