import { expect, test } from "vitest";
import { createCallbackInbox } from "../../src/inbox/index.js";

const usual = { secretKey: "secret", projectId: 200 };
const create = createCallbackInbox as (options: object) => Promise<unknown>;

test.each([
  ["secretKey", { secretKey: undefined }, /^secretKey must be/],
  [
    "projectId",
    { projectId: undefined },
    /^projectId must be there: the project whose callbacks the inbox keeps\.$/,
  ],
  ["projectId", { projectId: 0 }, /^projectId must be a whole number/],
  ["database", { database: undefined }, /^database is undefined\. Is DATABASE_URL set\?/],
  ["on", { on: {} }, /^on\.update must be there/],
  ["on", { on: { update() {}, paid() {} } }, /^There is no event "paid"/],
  ["transaction", { transaction: {} }, /^transaction must be a function that opens one of yours/],
  [
    "schema",
    { schema: "My-Schema" },
    /^schema must be a name of lower-case letters, digits and _, at most 40\.$/,
  ],
  ["schema", { schema: "x".repeat(41) }, /^schema must be a name/],
  [
    "concurrency",
    { concurrency: 0 },
    /^concurrency, how many callbacks are handled at a time, must be a whole number/,
  ],
  [
    "timeout",
    { timeout: "0s" },
    /^timeout, how long a handler may take, must be a time span from 1s to 1d, not /,
  ],
  ["timeout", { timeout: "2d" }, /^timeout, how long a handler may take, must be a time span/],
  [
    "retries",
    { retry: { retries: -1 } },
    /^retry\.retries, how often a handler is tried again, must be a whole number/,
  ],
  ["minTimeout", { retry: { minTimeout: 10 } }, /^retry\.minTimeout, the first pause, must be a time span/],
  [
    "maxTimeout",
    { retry: { maxTimeout: "9d" } },
    /^retry\.maxTimeout, the longest pause, must be a time span/,
  ],
  [
    "maxTimeout",
    { retry: { minTimeout: "1m", maxTimeout: "30s" } },
    /^retry\.maxTimeout, the longest pause, must not be below retry\.minTimeout, the first one\.$/,
  ],
  [
    "keys",
    { retention: { keys: "12d" } },
    /^retention\.keys, how long a repeat is known, must be a time span/,
  ],
  [
    "bodies that nobody who waits could read",
    { retention: { bodies: "59m" } },
    'retention.bodies, how long bodies are kept, must be a time span of 1h or more, not "59m".',
  ],
  [
    "bodies",
    { retention: { bodies: "a month" } },
    /^retention\.bodies, how long bodies are kept, must be a time span/,
  ],
  [
    "every",
    { reconcile: { gate: { paymentStatus() {} }, every: 0 } },
    /^reconcile\.every, how often Gate is asked, must be a time span/,
  ],
  ["gate", { reconcile: {} }, /^reconcile\.gate must be a client of Gate, as createGateClient makes it\.$/],
  [
    "database",
    { database: 5 },
    /^database must be a Pool of pg, the address of a PostgreSQL server, a PGlite, or \{ dataDir \}/,
  ],
  [
    "database",
    { database: "./folder" },
    /^database must be the address of a PostgreSQL server, .*; for a folder pass \{ dataDir \}\.$/,
  ],
  [
    "database",
    { database: { dataDir: "memory://" } },
    /^dataDir must be the path of a folder\. For a database in memory pass a PGlite/,
  ],
  [
    "database",
    { database: { connect() {}, query() {}, on() {}, escapeIdentifier() {} } },
    /^database must be a Pool of pg/,
  ],
])("%s cannot be as in %j", async (_, options, message) => {
  const created = create({ ...usual, database: 5, ...options });
  await expect(created).rejects.toThrow(TypeError);
  await expect(created).rejects.toThrow(message);
});

test("A pool with too few connections is refused before anything is asked of it", async () => {
  const listeners: unknown[] = [];
  const refuse = () => {
    throw new Error("asked");
  };
  const pool = {
    options: { max: 7 },
    connect: refuse,
    query: refuse,
    on: (_: string, listener: unknown) => listeners.push(listener),
    off: (_: string, listener: unknown) => listeners.splice(listeners.indexOf(listener), 1),
  };
  await expect(create({ ...usual, database: pool })).rejects.toThrow(
    "The pool has 7 connections at most (max), and the inbox needs 8: 4 for handlers (concurrency), " +
      "and one each for redirects, to listen, for its engine, and to accept. Raise max, or lower concurrency.",
  );
  expect(listeners).toEqual([]);
});
