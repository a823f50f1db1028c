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

const portFlags = ["--docs-port", "--mock-port", "--port", "--shop-port"];
const anyPorts = portFlags.flatMap((flag) => [flag, "0"]);

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
  const labels = [...output.matchAll(/^(Sandbox|Dashboard|Shop|Orders|Mock|Docs) +(\S+)/gm)];
  expect(labels.map(([, label]) => label)).toEqual([
    "Sandbox",
    "Dashboard",
    "Shop",
    "Orders",
    "Mock",
    "Docs",
  ]);
  expect(output).toContain("\nOrders               by PGlite, in memory\n");
}, 120_000);

test("npm start stays up until it is asked to end, and by then has told where the docs and the orders are", async () => {
  const data = join(folder(), "orders");
  const { output, exitCode } = await start([...anyPorts, "--orders", data], "Ctrl+C ends.");
  expect(output).toContain(`\nOrders               by PGlite, in ${data}   there again at the next start\n`);
  expect(output).toMatch(/^Docs +http:\/\/127\.0\.0\.1:\d+$/m);
  expect(output).toMatch(
    /All of it stays up\. Open the shop: http:\/\/127\.0\.0\.1:\d+ {3}Ctrl\+C ends\.\s*$/,
  );
  expect(exitCode, output).toBe(0);
}, 120_000);

test("A second npm start is told who has the orders, before anything else, with the ways out, and exit code 2", async () => {
  const data = folder();
  const lock = await lockFolder(data);
  const { output, exitCode } = await start([...anyPorts, "--orders", data]);
  await lock.release();
  expect(output.trim()).toBe(
    `The database in ${data} is open in process ${process.pid}. PGlite serves one process at a time: two would lose each other's rows. ` +
      "Stop it, or choose another place: --orders another-folder, or DATABASE_URL=postgres://…",
  );
  expect(exitCode).toBe(2);
}, 120_000);

test.each(portFlags)(
  "A port for %s that is taken is told before anything else, with the option to choose another one, and exit code 2",
  async (flag) => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const { output, exitCode } = await start(["--once", flag, String(port)]);
    server.close();
    expect(output.trim()).toBe(
      `Port ${port} is taken. Stop what listens there, or choose another port: ${flag}.`,
    );
    expect(exitCode).toBe(2);
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
    expect(code).toBe(2);
  },
  120_000,
);

test("A contract that has changed since is a clear message", async () => {
  const copy = copyProject();
  copy.replace("spec/schemas/SaleAmount.yaml", "maximum: 5000000", "maximum: 6000000");
  const { output, code } = await copy.run("start/index.ts", "--once");
  copy.remove();
  expect(output.trim().split("\n")).toEqual([
    "CUP QuickPay. First a check that generated/ is up to date.",
    "generated/openapi.json is stale: the contract has changed since. Run: npm run generate",
  ]);
  expect(code).toBe(2);
}, 120_000);

test("What is not the address of a sandbox is refused", async () => {
  const { output, exitCode } = await start(["--platform", "sandbox"]);
  expect(output.split("\n")[0]).toBe(
    "error: option '--platform <url>' argument 'sandbox' is invalid. It takes the address of a sandbox: http://127.0.0.1:4020",
  );
  expect(exitCode).toBe(2);
}, 120_000);

test("What is not a port is refused", async () => {
  const { output, exitCode } = await start(["--once", "--docs-port", "seventy"]);
  expect(output).toContain("A port is a number from 0 to 65535; 0 takes any free one.");
  expect(exitCode).toBe(2);
}, 120_000);

test("--help tells each option of npm start in a line, and ends with 0", async () => {
  const { output, exitCode } = await start(["--help"]);
  expect(output).toMatch(/^Usage: npm start -- \[options\]\n/);
  const told = [...output.matchAll(/^ {2}(?:-p, )?(--[a-z-]+) .* \S/gm)].map(([, option]) => option);
  expect(told).toEqual([
    "--once",
    "--orders",
    "--platform",
    "--port",
    "--shop-port",
    "--docs-port",
    "--mock-port",
    "--help",
  ]);
  expect(exitCode).toBe(0);
}, 120_000);

test.each([
  [["--onec"], "error: unknown option '--onec'"],
  [["once"], "error: too many arguments. Expected 0 arguments but got 1."],
  [["--orders"], "error: option '--orders <folder>' argument missing"],
  [
    ["--platform", "http://127.0.0.1:4020", "--once"],
    "error: option '--platform <url>' cannot be used with option '--once'",
  ],
])(
  "What npm start does not know is told with what it knows: %j",
  async (args, message) => {
    const { output, exitCode } = await start(args);
    expect(output).toMatch(/\n {2}--orders <folder> +where the shop keeps its orders/);
    expect(output.split("\n")[0]).toBe(message);
    expect(exitCode).toBe(2);
  },
  120_000,
);
