import pg from "pg";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { callbackTableSql, postgresCallbackStore } from "../../src/postgres/index.js";

const pool = () => new pg.Pool();

describe("postgresCallbackStore refuses at once", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a connection string", "postgres://localhost"],
    ["a client of pg", new pg.Client()],
    ["a function", () => {}],
    ["a query builder", Object.assign(() => {}, { transaction() {}, raw() {} })],
    ["an ORM", { transaction() {}, query: {}, execute() {} }],
  ])("%s", (_, database) => {
    expect(() => postgresCallbackStore(database as pg.Pool)).toThrow(
      new TypeError(
        "postgresCallbackStore takes a Pool of pg, the sql of postgres.js, or a PGlite: the whole database, not a client or a " +
          "transaction of it. If you use an ORM, pass what the ORM itself was given.",
      ),
    );
  });

  test.each(["", "a b", 'a"b', "a.b.c", "1a", "a-b", "a;drop table b", "x".repeat(64), 5])(
    "the table %j",
    (table) => {
      expect(() => postgresCallbackStore(pool(), { table: table as string })).toThrow(
        "table must be a name of letters, digits and _, at most 63",
      );
    },
  );

  test.each([0, -1, 0.5, Number.NaN, 2 ** 31])("to wait %s ms", (wait) => {
    expect(() => postgresCallbackStore(pool(), { wait })).toThrow(
      "wait, how long a copy of a callback waits, must be a time span from 1ms to 24.8d, not ",
    );
  });
});

test.each<[string, pg.Pool | postgres.Sql]>([
  ["a pool of pg", pool()],
  ["the sql of postgres.js", postgres()],
])("postgresCallbackStore takes %s, and does not connect before the first callback", (_, database) => {
  expect(() => postgresCallbackStore(database as pg.Pool)).not.toThrow();
});

test("the table's SQL is for migrations, with its name quoted", () => {
  expect(callbackTableSql("Shop.callbacks")).toBe(
    'create table if not exists "Shop"."callbacks" (\n  key text primary key,\n  handled_at timestamptz not null default now()\n);',
  );
});
