import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockFolder } from "../../src/inbox/database/folder-lock.js";
import { copyProject } from "../support/project-copy.js";

/**
 * Runs `npm start -- …` as a process of its own.
 *
 * @param until When this has been printed, the process is asked to end.
 */
function start(args: string[], until?: string): Promise<{ output: string; exitCode: number | null }> {
  const script = ["--conditions=cup-source", "--import", "tsx", "scripts/start/index.ts", ...args];
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, script, { env: { ...env, NO_COLOR: "1" } });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    if (until !== undefined && output.includes(until)) {
      child.kill("SIGINT");
    }
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.on("close", (exitCode) => resolve({ output, exitCode })));
}

const anyPorts = ["docs", "mock", "sandbox", "shop"].flatMap((service) => [`--${service}-port`, "0"]);

/** An empty folder. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "cup-quickpay-start-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test("npm start -- --once sends the page's requests, plays the stories to their end, and exits with 0", async () => {
  const { output, exitCode } = await start(["--once"]);
  expect(exitCode, output).toBe(0);
  for (const line of [
    "mended    E01, E02, E06 (see “Errata” in the docs)",
    "came back 2 banks: 1 Agricultural Bank of China",
    '"street":"[redacted]","city":"[redacted]"',
    "2–4. Signed request → Request arrives → Checks parameters and signature",
    "14. Signed callback with the result  signature verified, success (0 Success), 10.00 CNY",
    "19. Result page  支付成功",
    "14. Signed callback with the result  signature verified, decline (20105 Insufficient funds on customer account), 10.00 CNY",
    "9. Signed callback with the result  signature verified, success (0 Success), 485.60 CNY",
    "6 callbacks came, 0 were refused. Every signature was verified.",
  ]) {
    expect(output).toContain(line);
  }
  // Each address is told as soon as it is there, before the stories. Nobody can open what ends at once, so
  // that of the docs does not follow.
  const labels = [...output.matchAll(/^ {2}(Sandbox|Dashboard|Shop|Orders|Mock|Docs) +(\S+)/gm)];
  expect(labels.map(([, label]) => label)).toEqual([
    "Sandbox",
    "Dashboard",
    "Shop",
    "Orders",
    "Mock",
    "Docs",
  ]);
  expect(output).toContain("  Orders      by PGlite, in memory\n");
}, 120_000);

test("npm start stays up until it is asked to end, and by then has told where the docs and the orders are", async () => {
  const data = join(folder(), "orders");
  const { output, exitCode } = await start([...anyPorts, "--data", data], "Ctrl+C ends.");
  expect(output).toContain(`  Orders      by PGlite, in ${data}   there again at the next start\n`);
  expect(output).toMatch(/^ {2}Docs +http:\/\/127\.0\.0\.1:\d+$/m);
  expect(output).toMatch(
    /All of it stays up\. Open the shop: http:\/\/127\.0\.0\.1:\d+ {3}Ctrl\+C ends\.\s*$/,
  );
  expect(exitCode, output).toBe(0);
}, 120_000);

test("A second npm start is told who has the orders, before anything else, with the ways out, and exit code 1", async () => {
  const data = folder();
  const lock = await lockFolder(data);
  const { output, exitCode } = await start([...anyPorts, "--data", data]);
  await lock.release();
  expect(output.trim()).toBe(
    `The database in ${data} is open in process ${process.pid}. PGlite serves one process at a time: two would lose each other's rows. ` +
      "Stop it, or choose another place: --data another-folder, or DATABASE_URL=postgres://…",
  );
  expect(exitCode).toBe(1);
}, 120_000);

test.each(["docs", "mock", "sandbox", "shop"])(
  "A port of the %s that is taken is told before anything else, with the option to choose another one, and exit code 1",
  async (service) => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const { output, exitCode } = await start(["--once", `--${service}-port`, String(port)]);
    server.close();
    expect(output.trim()).toBe(
      `Port ${port} is taken. Stop what listens there, or choose another port: --${service}-port.`,
    );
    expect(exitCode).toBe(1);
  },
  120_000,
);

test.each([
  ["constants.js", "generated/constants.js is missing. Run: npm run generate"],
  ["openapi.json", "generated/openapi.json is missing. Run: npm run generate"],
])(
  "A missing generated/%s is a clear message",
  async (file, message) => {
    const copy = copyProject();
    copy.delete(`generated/${file}`);
    const { output, code } = await copy.run("start/index.ts", "--once");
    copy.remove();
    expect(output.trim()).toBe(message);
    expect(code).toBe(1);
  },
  120_000,
);

test("A contract that has changed since is a clear message", async () => {
  const copy = copyProject();
  copy.replace("spec/schemas/SaleAmount.yaml", "maximum: 5000000", "maximum: 6000000");
  const { output, code } = await copy.run("start/index.ts", "--once");
  copy.remove();
  expect(output.trim()).toBe(
    "generated/openapi.json is stale: the contract has changed since. Run: npm run generate",
  );
  expect(code).toBe(1);
}, 120_000);

test("What is not the address of a sandbox is refused", async () => {
  const { output, exitCode } = await start(["--platform", "sandbox"]);
  expect(output.trim()).toBe(
    "--platform cannot be sandbox. It is the address of a sandbox: http://127.0.0.1:4020",
  );
  expect(exitCode).toBe(1);
}, 120_000);

test("What is not a port is refused", async () => {
  const { output, exitCode } = await start(["--once", "--docs-port", "seventy"]);
  expect(output).toContain(
    "--docs-port cannot be seventy. A port is a number from 0 to 65535; 0 takes any free one.",
  );
  expect(exitCode).toBe(1);
}, 120_000);

test("--help tells each option of npm start in a line, and ends with 0", async () => {
  const { output, exitCode } = await start(["--help"]);
  expect(output).toMatch(/^Usage: npm start -- \[options\]\n/);
  const told = [...output.matchAll(/^ {2}(--[a-z-]+) .* \S/gm)].map(([, option]) => option);
  expect(told).toEqual([
    "--once",
    "--data",
    "--platform",
    "--mock-port",
    "--sandbox-port",
    "--shop-port",
    "--docs-port",
    "--help",
  ]);
  expect(exitCode).toBe(0);
}, 120_000);

test.each([
  [["--onec"], "Unknown option '--onec'."],
  [["once"], "Unexpected argument 'once'."],
  [["--data"], "Option '--data <value>' argument missing."],
  [["--data", "--once"], "Option '--data' argument is ambiguous."],
])(
  "What npm start does not know is told with what it knows: %j",
  async (args, message) => {
    const { output, exitCode } = await start(args);
    expect(output).toMatch(/\n {2}--data <folder> +where the shop keeps its orders/);
    expect(output.split("\n")[0]).toBe(message);
    expect(exitCode).toBe(1);
  },
  120_000,
);
