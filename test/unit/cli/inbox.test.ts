import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { lockFolder } from "../../../src/inbox/database/folder-lock.js";
import { createCallbackInbox } from "../../../src/inbox/index.js";
import { createCallbackHandler } from "../../../src/index.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { freePort } from "../../support/free-port.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "cup-inbox-cli-"));
const dataDir = join(folder, "database");

/** An inbox with one entry in each state that lasts, all of project 200. */
beforeAll(async () => {
  const inbox = await createCallbackInbox({
    secretKey: "secret",
    projectId: 200,
    database: { dataDir },
    retry: { retries: 0 },
    on: {
      purchaseSuccess({ payment }) {
        if (payment.id !== "ORDER_1") {
          throw new Error("No stock for \u001b[2J 4000000000000010");
        }
      },
      update() {},
    },
  });
  const handle = createCallbackHandler({ secretKey: "secret", inbox });
  const deliver = async (name: "purchase-success" | "redirect-get", id: string) => {
    const { request } = await signedCallback(name, "secret", { payment: { id } });
    expect((await handle(request())).status).toBe(200);
  };
  await deliver("redirect-get", "ORDER_1");
  await deliver("purchase-success", "ORDER_1");
  await deliver("purchase-success", "ORDER_2\u001b[2J");
  await deliver("purchase-success", "ORDER_3");
  await inbox.expect({ payment_id: "ORDER_3", type: "purchase", amount: 1000 });
  await inbox.expect({ payment_id: "ORDER_4", type: "purchase", amount: 5 });
  await inbox.start();
  await vi.waitFor(async () => expect(await inbox.stats()).toMatchObject({ handled: 2, dead: 2 }), {
    timeout: 30_000,
  });
  await inbox.stop();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `inbox …` on the folder. */
const inbox = (...args: string[]) => run(["inbox", ...args, "--data-dir", dataDir]);

const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;

describe("list", () => {
  test("has a line for each entry under a head, and what was wrong below it", async () => {
    const { output, errors, exitCode } = await inbox("list");
    expect(output.replace(new RegExp(time, "g"), "2026-11-26 00:30:19").split("\n")).toEqual([
      "id  state    received             event            status                    payment",
      "1   handled  2026-11-26 00:30:19  redirect         awaiting redirect result  ORDER_1",
      "2   handled  2026-11-26 00:30:19  purchaseSuccess  success                   ORDER_1",
      "3   dead     2026-11-26 00:30:19  purchaseSuccess  success                   ORDER_2\\u001b[2J",
      "    Failed once: Error: No stock for \\u001b[2J [redacted]",
      "4   dead     2026-11-26 00:30:19  purchaseSuccess  success                   ORDER_3",
      "    Failed once: Error: No stock for \\u001b[2J [redacted]",
    ]);
    expect([errors, exitCode]).toEqual(["", 0]);
  });

  test("--json prints one object a line, without bodies", async () => {
    const { output } = await inbox("list", "--json", "--payment", "ORDER_1");
    const entries = output.split("\n").map((line) => JSON.parse(line));
    expect(entries).toEqual([
      expect.objectContaining({ id: "1", state: "handled", payment_id: "ORDER_1", event: "redirect" }),
      expect.objectContaining({ id: "2", state: "handled", project_id: 200, handled_as: "purchaseSuccess" }),
    ]);
    expect(Object.keys(entries[0])).not.toContain("body");
  });

  test("--limit has the latest ones, and says that there may be more", async () => {
    const { output, errors } = await inbox("list", "--limit", "1");
    expect(output).toMatch(/^id .*\n4 /);
    expect(errors).toBe("These are the latest 1, maybe not all: --limit shows more.");
  });

  test("that finds nothing says so, and ends with 1", async () => {
    expect(await inbox("list", "--state", "waiting")).toEqual({
      output: "",
      errors: "The inbox has no such entry.",
      exitCode: 1,
    });
    expect(await inbox("list", "--json", "--project", "201")).toEqual({
      output: "",
      errors: "",
      exitCode: 1,
    });
  });

  test.each(["0", "10001", "x"])("--limit has limits: %s", async (limit) => {
    const { output, errors, exitCode } = await inbox("list", "--limit", limit);
    expect(errors).toContain("It takes a whole number from 1 to 10000.");
    expect([output, exitCode]).toEqual(["", 2]);
  });
});

describe("show", () => {
  test("tells of an entry, and shows its body without what is personal", async () => {
    const { output, exitCode } = await inbox("show", "3");
    const [head = "", body = ""] = output.split(/\n(?=\{)/);
    expect(head.replace(new RegExp(time, "g"), "2026-11-26 00:30:19").split("\n")).toEqual([
      "Entry       3, dead",
      "Payment     ORDER_2\\u001b[2J, purchase success",
      "Project     200",
      "Event       purchaseSuccess",
      expect.stringMatching(/^Key {9}\[200,"order_2/),
      "Source      sent by the platform",
      "Received    2026-11-26 00:30:19",
      "Dead        2026-11-26 00:30:19",
      "Failed      once",
      "Last error  Error: No stock for \\u001b[2J [redacted]",
    ]);
    expect(JSON.parse(body)).toMatchObject({ payment: { status: "success" }, signature: "[redacted]" });
    expect(exitCode).toBe(0);
  });

  test("--unmasked shows the body as it came", async () => {
    const { output } = await inbox("show", "2", "--unmasked", "--json");
    expect(JSON.parse(output).body.signature).toMatch(/^[A-Za-z0-9+/]{86}==$/);
  });

  test.each([
    ["9", []],
    ["2", ["--project", "201"]],
  ])("that does not find %s %j says so, and ends with 1", async (id, filter) => {
    expect(await inbox("show", id, ...filter)).toEqual({
      output: "",
      errors: `There is no entry ${id} in the inbox.`,
      exitCode: 1,
    });
  });

  test.each(["x", "0", "-1", "1.5"])("refuses %s, which is no number of an entry", async (id) => {
    const { errors, exitCode } = await run(["inbox", "show", "--data-dir", dataDir, "--", id]);
    expect(errors).toContain("It takes the number of an entry, as list tells it.");
    expect(exitCode).toBe(2);
  });
});

test("stats counts what waits, what is dead and what is done", async () => {
  expect(await inbox("stats")).toEqual({
    output: [
      "Waiting     0",
      "Dead        2: look at them with list --state dead, then replay or discard them",
      "Handled     2",
      "Discarded   0",
      "Open        2 expected payments without a final status (1 of them held up by a dead entry)",
      "Mismatches  0 payments of another type, sum or currency than expected",
    ].join("\n"),
    errors: "",
    exitCode: 0,
  });
});

test("replay does what it can, tells of each entry, and ends with 1 if one is not there or was handled", async () => {
  expect(await inbox("replay", "2", "9", "3")).toEqual({
    output: "Entry 3 of ORDER_2\\u001b[2J waits for its handler.",
    errors: [
      "Entry 2 was handled: to replay it would change nothing that its handler did. Nothing was done.",
      "There is no entry 9 in the inbox.",
    ].join("\n"),
    exitCode: 1,
  });
});

test("discard gives an entry up, and --json says what it is now", async () => {
  expect(await inbox("discard", "4", "--json")).toEqual({
    output: '{"id":"4","state":"discarded"}',
    errors: "",
    exitCode: 0,
  });
  const { output } = await inbox("stats", "--json");
  expect(JSON.parse(output)).toMatchObject({ discarded: 1, handled: 2, dead: 0, depth: 1, open: 2, held: 0 });
});

test("list --follow prints what is there, waits, and ends with 0 when it is asked to", async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  try {
    const args = ["inbox", "list", "--follow", "--json", "--limit", "2", "--data-dir", dataDir];
    const running = program().parseAsync(args, { from: "user" });
    await vi.waitFor(() => expect(lines).toHaveLength(2), { timeout: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    process.emit("SIGINT");
    await running;
  } finally {
    log.mockRestore();
  }
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(["3", "4"]);
});

describe("migrate", () => {
  test("says what it has created, and the next time that there is nothing to do", async () => {
    expect((await inbox("migrate", "--schema", "second")).output).toMatch(
      /^Schema second\nInbox {3}version 1, created\nQueue {3}version \d+, created, of pg-boss$/,
    );
    const { output } = await inbox("migrate", "--schema", "second", "--json");
    const { schema, before, after } = JSON.parse(output);
    expect(schema).toBe("second");
    expect(before).toEqual(after);
    expect(after.inbox).toBe(1);
  });
});

describe("sql", () => {
  test("prints what creates the tables, without a database", async () => {
    const { output, errors, exitCode } = await run(["inbox", "sql", "--schema", "payments_in"]);
    expect(output).toContain("create schema if not exists payments_in;");
    expect(output).toContain("create table payments_in.callbacks (");
    expect(output).toContain("payments_in.job");
    expect(output).not.toContain("grant ");
    expect([errors, exitCode]).toEqual(["", 0]);
  });

  test("--role adds what this role needs, its name in quotes where it needs some", async () => {
    expect((await run(["inbox", "sql", "--role", "shop"])).output).toContain(
      "grant usage on schema cup_quickpay to shop;",
    );
    expect(await run(["inbox", "sql", "--role", 'my "shop'])).toMatchObject({
      output: expect.stringContaining('grant usage on schema cup_quickpay to "my ""shop";'),
    });
  });
});

describe("what an inbox command cannot work with is told in one line, and ends with 2", () => {
  test.each([
    ["no database", [], "FOLDER for PGlite"],
    ["no database, where the default folder is", [".cup-quickpay"], ".cup-quickpay, which is here"],
  ])("%s", async (_, folders, told) => {
    const here = mkdtempSync(join(folder, "here-"));
    for (const each of folders) {
      mkdirSync(join(here, each));
    }
    const cwd = vi.spyOn(process, "cwd").mockReturnValue(here);
    const result = await run(["inbox", "list"]);
    cwd.mockRestore();
    expect(result).toEqual({
      output: "",
      errors: `Pass the database: DATABASE_URL=postgres://user:password@host:5432/name in the environment, --database URL, or --data-dir ${told}.`,
      exitCode: 2,
    });
  });

  test.each(["mysql://shop:pass1word@127.0.0.1/x", "postgres://shop:pass#1word@127.0.0.1:x/", "pass1word"])(
    "no address of PostgreSQL, which is not repeated: %s",
    async (address) => {
      const result = await run(["inbox", "stats"], { DATABASE_URL: address });
      expect(result).toEqual({
        output: "",
        errors:
          "DATABASE_URL is no address of a PostgreSQL server: postgres://user:password@host:5432/name. Signs such as @, / and # in a password are written as %40, %2F and %23.",
        exitCode: 2,
      });
    },
  );

  test("no server, without the password", async () => {
    const port = await freePort();
    for (const command of [["list"], ["show", "1"], ["replay", "1"], ["stats"], ["migrate"]]) {
      const address = `postgres://shop:pass1word@127.0.0.1:${port}/x`;
      expect(await run(["inbox", ...command, "--database", address])).toEqual({
        output: "",
        errors: `No PostgreSQL server answers at 127.0.0.1:${port} (ECONNREFUSED). Is it running, and is the address right?`,
        exitCode: 2,
      });
    }
  });

  test("a folder that is not there, which is not made", async () => {
    const missing = join(folder, "missing");
    expect(await run(["inbox", "list", "--data-dir", missing])).toEqual({
      output: "",
      errors: `There is no database in ${missing}. Pass the folder of an inbox.`,
      exitCode: 2,
    });
    expect(existsSync(missing)).toBe(false);
  });

  test("a folder of something else, in which nothing is made", async () => {
    const other = mkdtempSync(join(folder, "other-"));
    writeFileSync(join(other, "notes.txt"), "");
    expect(await run(["inbox", "list", "--data-dir", other])).toEqual({
      output: "",
      errors: `There is no database in ${other}. Pass the folder of an inbox.`,
      exitCode: 2,
    });
    expect(readdirSync(other)).toEqual(["notes.txt"]);
  });

  test("a folder that another process has open", async () => {
    const taken = mkdtempSync(join(folder, "taken-"));
    const lock = await lockFolder(taken);
    const { output, errors, exitCode } = await run(["inbox", "migrate", "--data-dir", taken]);
    await lock.release();
    expect(errors).toMatch(
      /^The database in \S+ is open in \w+ ?\w*\. PGlite serves one process at a time: /,
    );
    expect(errors).toMatch(/rows\. Stop it, or call list\(\), stats\(\) and the like of the inbox there\.$/);
    expect([output, exitCode]).toEqual(["", 2]);
  });

  test("tables that are missing", async () => {
    const { errors, exitCode } = await inbox("list", "--schema", "third");
    expect(errors).toBe(
      "The inbox's tables in the schema third are missing. Run: npx cup-quickpay inbox migrate --data-dir FOLDER --schema third, " +
        "or start your shop once, which creates them; or have the SQL of npx cup-quickpay inbox sql --schema third run by someone who may create tables.",
    );
    expect(exitCode).toBe(2);
  });

  test("a schema whose name would have to be quoted", async () => {
    const { errors, exitCode } = await inbox("list", "--schema", "a b;");
    expect(errors).toContain("It takes lower-case letters, digits and _, at most 40.");
    expect(exitCode).toBe(2);
  });

  test("both a server and a folder", async () => {
    const { errors, exitCode } = await inbox("list", "--database", "postgres://127.0.0.1/x");
    expect(errors).toContain("option '--database <url>' cannot be used with option '--data-dir <folder>'");
    expect(exitCode).toBe(2);
  });

  test("a command that is not there, with those that are", async () => {
    const { errors, exitCode } = await run(["inbox", "retry"]);
    expect(errors).toContain("Commands: work, list, show, replay, discard, stats, migrate, sql\n");
    expect(exitCode).toBe(2);
  });
});

test.each(["work", "list", "show", "replay", "discard", "stats", "migrate", "sql"])(
  "inbox %s --help shows an example",
  async (command) => {
    expect((await run(["inbox", command, "--help"])).output).toMatch(/Examples?:\n {2}cup-quickpay inbox /);
  },
);
