import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { createCallbackInbox, type DurableInbox } from "../../../src/inbox/index.js";
import { createCallbackHandler } from "../../../src/index.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { type Server, serverPrograms, startServer } from "../../postgres/start-server.js";
import { run } from "./run.js";

describe.skipIf(serverPrograms === undefined)("on a PostgreSQL server", () => {
  let server: Server;
  let shop: DurableInbox;
  /** The server's address, with another user or database. */
  const address = ({ user = "postgres", database = "postgres" } = {}) =>
    `postgres:///${database}?host=${encodeURIComponent(server.connection.host)}&user=${user}&password=pass1word`;

  beforeAll(async () => {
    server = await startServer();
    shop = await createCallbackInbox({ secretKey: "secret", projectId: 200, database: address() });
  }, 120_000);

  afterAll(async () => {
    await shop?.stop();
    await server?.stop();
  });

  async function deliver(id: string): Promise<void> {
    const handle = createCallbackHandler({ secretKey: "secret", inbox: shop });
    const { request } = await signedCallback("purchase-success", "secret", { payment: { id } });
    expect((await handle(request())).status).toBe(200);
  }

  /** Lines that a command prints while `use` runs; then it is asked to end. */
  async function following(args: string[], use: (lines: string[]) => Promise<void>): Promise<string[]> {
    vi.stubEnv("DATABASE_URL", address());
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
    try {
      const running = program().parseAsync(["inbox", ...args], { from: "user" });
      await use(lines);
      process.emit("SIGTERM");
      await running;
    } finally {
      log.mockRestore();
      vi.unstubAllEnvs();
    }
    return lines;
  }

  test("list --follow prints what is there, and each entry that comes, once", async () => {
    await deliver("FIRST");
    const lines = await following(["list", "--follow"], async (seen) => {
      await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 20_000 });
      expect(seen.join().split("\n")).toHaveLength(2);
      await deliver("SECOND");
      await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 20_000 });
      await deliver("THIRD");
      await vi.waitFor(() => expect(seen).toHaveLength(3), { timeout: 20_000 });
    });
    const time = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g;
    expect(lines.join("\n").replace(time, "2026-11-26 00:30:19").split("\n")).toEqual([
      "id      state      received             event            status                    payment",
      "1       waiting    2026-11-26 00:30:19  purchaseSuccess  success                   FIRST",
      "2       waiting    2026-11-26 00:30:19  purchaseSuccess  success                   SECOND",
      "3       waiting    2026-11-26 00:30:19  purchaseSuccess  success                   THIRD",
    ]);
  });

  test("list and stats --follow wait for a server that is restarted, say so once, and go on", async () => {
    const errors: string[] = [];
    const error = vi.spyOn(console, "error").mockImplementation((line) => void errors.push(line));
    try {
      for (const command of ["list", "stats"]) {
        errors.length = 0;
        const lines = await following([command, "--follow", "--json"], async (seen) => {
          await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0), { timeout: 20_000 });
          await server.stopImmediately();
          await vi.waitFor(() => expect(errors).toHaveLength(1), { timeout: 20_000 });
          await new Promise((resolve) => setTimeout(resolve, 2500));
          await server.startAgain();
          await vi.waitFor(() => expect(errors).toHaveLength(2), { timeout: 20_000 });
          const before = seen.length;
          await deliver(`AFTER_${command}`);
          await vi.waitFor(() => expect(seen.length).toBe(before + 1), { timeout: 20_000 });
        });
        expect(errors).toEqual([
          "The database does not answer. It is asked again until it does, or until Ctrl+C.",
          "The database answers again.",
        ]);
        expect(lines.at(-1)).toContain(command === "list" ? "AFTER_list" : '"depth":');
      }
    } finally {
      error.mockRestore();
    }
  });

  test("stats --follow prints a line when the counts change", async () => {
    const lines = await following(["stats", "--follow", "--json"], async (seen) => {
      await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 20_000 });
      // It looks meanwhile, and says nothing.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(seen).toHaveLength(1);
      await deliver("FOURTH");
      await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 20_000 });
    });
    const depths = lines.map((line) => JSON.parse(line).depth);
    expect(depths[1] - depths[0]).toBe(1);
  });

  test("a role without rights is told which ones it needs", async () => {
    await asOwner("create role visitor login");
    const { errors, output, exitCode } = await run([
      "inbox",
      "list",
      "--database",
      address({ user: "visitor" }),
    ]);
    expect(errors).toBe(
      "visitor may not do this in the schema cup_quickpay: permission denied for schema cup_quickpay. The rights that it needs: cup-quickpay inbox sql --role visitor",
    );
    expect([output, exitCode]).toEqual(["", 2]);
    const migrated = await run([
      "inbox",
      "migrate",
      "--schema",
      "own",
      "--database",
      address({ user: "visitor" }),
    ]);
    expect(migrated.errors).toMatch(/^This role may not create the inbox's tables in the schema own\./);
    expect(migrated.exitCode).toBe(2);
  });

  test.each([
    [
      { user: "nobody" },
      /^The PostgreSQL server at \S+ does not let nobody in \(28000\)\. Look at user and password of the address\.$/,
    ],
    [{ database: "nothing" }, /^The PostgreSQL server at \S+ has no database nothing\.$/],
  ])("what the server refuses is told in one line without the password: %j", async (differs, message) => {
    const { errors, output, exitCode } = await run(["inbox", "stats", "--database", address(differs)]);
    expect(errors).toMatch(message);
    expect(errors).not.toContain("pass1word");
    expect([output, exitCode]).toEqual(["", 2]);
  });

  test("the SQL for a DBA creates what a role needs that may create nothing", async () => {
    await asOwner("create role shop login");
    const { output } = await run(["inbox", "sql", "--schema", "by_hand", "--role", "shop"]);
    await asOwner(output);
    const { output: listed } = await run([
      "inbox",
      "migrate",
      "--schema",
      "by_hand",
      "--database",
      address({ user: "shop" }),
    ]);
    expect(listed).toMatch(
      /^Schema by_hand\nInbox {3}version 1, nothing to do\nQueue {3}version \d+, nothing to do, of pg-boss$/,
    );
  });

  async function asOwner(sql: string): Promise<void> {
    const client = new pg.Client(address());
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
});
