import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { createCallbackInbox } from "../../../src/inbox/index.js";
import { createCallbackHandler } from "../../../src/index.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { file, run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "cup-inbox-work-"));
const dataDir = join(folder, "database");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has a process accept callbacks, which handles none. */
async function accept(...names: ("purchase-success" | "purchase-decline")[]): Promise<void> {
  const inbox = await createCallbackInbox({
    secretKey: "secret",
    projectId: 200,
    database: { dataDir },
    retry: { retries: 0 },
  });
  const handle = createCallbackHandler({ secretKey: "secret", inbox });
  for (const name of names) {
    const { request } = await signedCallback(name, "secret", { payment: { id: name } });
    expect((await handle(request())).status).toBe(200);
  }
  await inbox.stop();
}

/** Starts the command in a process of its own. */
function work(args: readonly string[]) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=cup-source", "src/cli/index.ts", "inbox", "work", ...args],
    { env: { ...process.env, DATA_DIR: dataDir }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return {
    child,
    lines,
    async stop(signal: NodeJS.Signals) {
      child.kill(signal);
      const [code] = await once(child, "close");
      return { code, errors };
    },
  };
}

test("work handles what another process has stored, says so, and ends with 0 when it is asked to", async () => {
  await accept("purchase-success", "purchase-decline");
  const { child, lines, stop } = work(["test/unit/cli/inbox-to-work.ts"]);
  try {
    await vi.waitFor(() => expect(lines.length).toBeGreaterThanOrEqual(4), {
      timeout: 60_000,
      interval: 100,
    });
    expect(await stop("SIGTERM")).toEqual({ code: 0, errors: "" });
  } finally {
    child.kill("SIGKILL");
  }
  expect(lines[0]).toBe("Handling what is stored. Ctrl+C ends.");
  expect(lines.slice(1, -2).sort()).toEqual([
    expect.stringMatching(/^Entry 1 of purchase-success: update handled in \d+ ms, \d+ ms after it came$/),
    "Entry 2 of purchase-decline is dead after 1 try, and holds up its payment: Error: There is no such order for [redacted].",
    "Entry 2 of purchase-decline: purchaseDecline failed, try 1: Error: There is no such order for [redacted].",
  ]);
  expect(lines.slice(-2)).toEqual(["Finishing what is being handled.", "Stopped."]);
});

test("work --json prints lines of JSON, and ends with 0 at Ctrl+C", async () => {
  const { child, lines, stop } = work(["test/unit/cli/inbox-to-work.ts", "--json"]);
  try {
    await vi.waitFor(() => expect(lines.length).toBeGreaterThanOrEqual(1), {
      timeout: 60_000,
      interval: 100,
    });
    expect(await stop("SIGINT")).toEqual({ code: 0, errors: "" });
  } finally {
    child.kill("SIGKILL");
  }
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { type: "started" },
    { type: "stopping" },
    { type: "stopped" },
  ]);
});

test.each([
  [
    "export const other = 1;",
    "exports no inbox. Write: export const inbox = await createCallbackInbox({ … });",
  ],
  [
    'throw new Error("no way to postgres://shop:pass1word@db/x");',
    /^.* cannot work: no way to postgres:\/\/shop:\[redacted\]@db\/x/,
  ],
  [
    "export const inbox = { start() { throw new TypeError('no handlers'); }, async stop() {} };",
    /^.* cannot work: no handlers/,
  ],
])("work tells what is wrong with a module, and ends with 2: %s", async (code, message) => {
  const { errors, output, exitCode } = await run(["inbox", "work", file(code, "inbox.mjs")]);
  expect(errors).toEqual(
    typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
  );
  expect([output, exitCode]).toEqual(["", 2]);
});

test("work says that it has stopped only once the inbox has", async () => {
  const module = file(
    `export const inbox = {
      async start() {},
      async stop() {
        await new Promise((resolve) => setTimeout(resolve, 50));
        console.log("drained");
      },
    };`,
    "inbox.mjs",
  );
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  try {
    const running = program().parseAsync(["inbox", "work", module], { from: "user" });
    await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 20_000 });
    process.emit("SIGTERM");
    await running;
  } finally {
    log.mockRestore();
  }
  expect(lines).toEqual([
    "Handling what is stored. Ctrl+C ends.",
    "Finishing what is being handled.",
    "drained",
    "Stopped.",
  ]);
});

test("work tells that there is no such file", async () => {
  expect(await run(["inbox", "work", "nowhere.js"])).toEqual({
    output: "",
    errors: "There is no file nowhere.js.",
    exitCode: 2,
  });
});
