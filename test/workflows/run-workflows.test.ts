import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runWorkflows, type WorkflowOptions } from "../../scripts/workflows/run-workflows.js";
import { startProxy } from "../../src/proxy/start-proxy.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { httpServer } from "../support/http-server.js";

/** What the requests of the workflows have of customers, and what a broken answer quotes. */
const personal = [
  "倩文",
  "13632264147",
  "customer@example.com",
  "183.57.40.238",
  "6216261000000000018",
  "23512361283",
  "SENTINEL",
  "sandbox-secret-key",
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cup-quickpay-workflows-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs workflows, and makes sure that nothing of customers is left of the run. */
async function ran(options: WorkflowOptions): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const spies = (["log", "error"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((line) => void lines.push(String(line))),
  );
  try {
    const exitCode = await runWorkflows(options);
    for (const value of personal) {
      expect(lines.join("\n")).not.toContain(value);
    }
    // Redocly has a folder of its own there, for its cache.
    expect(readdirSync(folder, { recursive: true }).filter((file) => /logs/.test(String(file)))).toEqual([]);
    return { exitCode, lines };
  } finally {
    for (const spy of spies) {
      spy.mockRestore();
    }
  }
}

test("All workflows pass at the sandbox", async () => {
  const { exitCode, lines } = await ran({});
  expect(lines.map((line) => line.replace(/ +attempt \d+$/, "  again"))).toEqual([
    "workflow           step      passed  failed  note",
    "bank-list          banks     5       0",
    "declined-purchase  scenario  4       0",
    "declined-purchase  request   5       0",
    "declined-purchase  result    5       0  again",
    "payout             request   5       0",
    "payout             result    5       0  again",
    "purchase           request   5       0",
    "purchase           result    5       0  again",
    "8 steps, 0 of them failed.",
  ]);
  expect(exitCode).toBe(0);
});

test("An answer that breaks the contract fails the run, and is not told", async () => {
  await using target = await httpServer((response) =>
    response
      .setHeader("content-type", "application/json")
      .end(
        '{"status":"success","project_id":200,"payment_id":"WORKFLOW-payout.arazzo.json","first_name":"SENTINEL"}',
      ),
  );
  const { exitCode, lines } = await ran({ names: ["payout.arazzo.json"], prepare: () => target.url });
  expect(lines).toContain("payout    request  4       1       schema check");
  expect(exitCode).toBe(1);
});

test("A sandbox that fails fails the run", async () => {
  const { exitCode, lines } = await ran({
    names: ["bank-list.arazzo.json"],
    prepare: (sandbox) => {
      sandbox.setFaults([{ at: "gate", does: "status", status: 503 }]);
      return undefined;
    },
  });
  expect(lines.at(-1)).toBe("1 steps, 1 of them failed.");
  expect(exitCode).toBe(1);
});

test("A cut connection fails the run", async () => {
  const { exitCode } = await ran({
    names: ["bank-list.arazzo.json"],
    prepare: (sandbox) => {
      sandbox.setFaults([{ at: "gate", does: "cut" }]);
      return undefined;
    },
  });
  expect(exitCode).toBe(1);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "A run that %s ends leaves no folder of Respect",
  async (signal) => {
    const program = ["--conditions=cup-source", "--import", "tsx", "scripts/workflows/index.ts"];
    const run = spawn(process.execPath, program, {
      stdio: "ignore",
      env: { ...process.env, TMPDIR: folder },
    });
    const ended = once(run, "exit");
    const folders = () => readdirSync(folder).filter((name) => name.startsWith("cup-quickpay-"));
    try {
      await vi.waitUntil(() => folders().length > 0, { timeout: 20_000 });
      run.kill(signal);
      expect(await ended).toEqual([2, null]);
      expect(folders()).toEqual([]);
    } finally {
      run.kill("SIGKILL");
    }
  },
);

test("What the guide “Sandbox” has to be typed plays the purchase", async () => {
  const guide = readFileSync("spec/guides/sandbox.md", "utf8");
  const [, command = ""] = /^```bash\nnpx (@redocly[\s\S]*?)^```/m.exec(guide) ?? [];
  const [tool, ...words] = command
    .replaceAll("\\\n", " ")
    .trim()
    .split(/ +(?=(?:[^']*'[^']*')*[^']*$)/);
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(tool).toBe(`@redocly/cli@${devDependencies["@redocly/cli"]}`);

  await using receiver = await httpServer((response) => response.end());
  const sandbox = await startSandbox({ autoComplete: true, callbackUrl: receiver.url });
  const proxy = await startProxy({ target: sandbox.url, secretKey: sandbox.secretKey });
  try {
    const args = words.map((word) =>
      word
        .replace("node_modules/cup-quickpay/", "")
        .replace("http://127.0.0.1:4023", proxy.url)
        .replace(/^'(.*)'$/, "$1"),
    );
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };
    await promisify(execFile)("node_modules/.bin/redocly", args, { env });
    expect(sandbox.payments.map(({ id, status }) => [id, status])).toEqual([["WORKFLOW_1", "success"]]);
  } finally {
    await proxy.close();
    await sandbox.close();
  }
});
