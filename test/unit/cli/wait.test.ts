import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { file } from "./run.js";

/* `cup-quickpay sandbox --wait -- command`, as a process of its own. The command is another one. */

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { CUP_SECRET_KEY: _, CUP_SANDBOX_TOKEN: __, ...own } = process.env;
  const program = ["--conditions=cup-source", "--import", "tsx", "src/cli/index.ts", "sandbox"];
  const child = spawn(process.execPath, [...program, ...args], { env: { ...own, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk) => {
      said[stream] += chunk;
    });
  }
  const closed = once(child, "close") as Promise<[number | null]>;
  return {
    said,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Waits until the command has said that it is there. */
    ready: () => vi.waitFor(() => expect(said.stdout).toContain("ready"), { timeout: 60_000 }),
    async end() {
      const [code] = await closed;
      return { ...said, code };
    },
  };
}

const run = (args: readonly string[], env?: NodeJS.ProcessEnv) => start(args, env).end();

/** A command of Node. */
const node = (program: string) => ["--wait", "--", process.execPath, "-e", program];

test.each([0, 3])("A command that ends with %i ends it with the same", async (code) => {
  expect(await run(node(`process.exit(${code})`))).toMatchObject({ stdout: "", code });
});

test("The command gets its arguments as they are, and standard output for itself", async () => {
  const program = file("console.log(process.argv.slice(2).join('|'))", "arguments.mjs");
  const given = ["--json", "a b", "$HOME", '"', "--", "--port"];
  const { stdout, stderr } = await run(["--wait", "--", process.execPath, program, ...given]);
  expect(stdout).toBe('--json|a b|$HOME|"|--|--port\n');
  expect(stderr).toMatch(
    /^Sandbox {14}http:\/\/127\.0\.0\.1:\d+\nDashboard {12}http:\/\/127\.0\.0\.1:\d+\/dashboard\nTry it {15}http:\/\/127\.0\.0\.1:\d+\/docs\n$/,
  );
});

test("The command finds the sandbox and its project in the environment", async () => {
  const names = "/^CUP_(GATE|PROJECT|SECRET|PAYMENT|DATA|SANDBOX)/";
  const program = `console.log(JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([n]) => ${names}.test(n)))))`;
  const { stdout } = await run(node(program));
  const { CUP_GATE_URL: url, ...variables } = JSON.parse(stdout);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(variables).toEqual({
    CUP_PROJECT_ID: "200",
    CUP_SECRET_KEY: "sandbox-secret-key",
    CUP_PAYMENT_PAGE_URL: url,
    CUP_DATA_API_URL: `${url}/v1`,
    CUP_DATA_API_TOKEN: "sandbox-data-api-token-0000000",
    CUP_DATA_API_SECRET_KEY: "sandbox-data-api-secret-key",
    CUP_SANDBOX_URL: url,
  });
});

test("The command gets a key and a token of the user's own, which are printed nowhere", async () => {
  const program = "console.log(process.env.CUP_SECRET_KEY.length, process.env.CUP_SANDBOX_TOKEN.length)";
  const [key, token] = [file("sentinel-secret\n"), file("sentinel-token\n")];
  const { stdout, stderr } = await run([
    "--secret-file",
    key,
    "--token-file",
    token,
    "--json",
    ...node(program),
  ]);
  expect(stdout).toBe("15 14\n");
  expect(stderr).not.toContain("sentinel");
});

test("The sandbox is up as long as the command runs, and no longer", async () => {
  const program =
    "fetch(process.env.CUP_GATE_URL).then(({ status }) => console.log(process.env.CUP_GATE_URL, status))";
  const { stdout } = await run(node(program));
  const [url = "", status] = stdout.trim().split(" ");
  expect(status).toBe("200");
  await expect(fetch(url)).rejects.toThrow();
});

test("A command that a signal has ended counts as 128 and the signal's number", async () => {
  expect((await run(node('process.kill(process.pid, "SIGTERM")'))).code).toBe(143);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s is for the command, which still has the sandbox, and says how it ends",
  async (signal) => {
    const answer =
      "fetch(process.env.CUP_GATE_URL).then(({ status }) => process.exit(status === 200 ? 7 : 8))";
    const program = `process.on("${signal}", () => ${answer}); setInterval(() => {}, 1000); console.log("ready")`;
    const running = start(node(program));
    await running.ready();
    running.kill(signal);
    expect((await running.end()).code).toBe(7);
  },
);

test("A command that does not end after a second signal is killed", async () => {
  const program = `process.on("SIGTERM", () => console.log("no")); setInterval(() => {}, 1000); console.log("ready")`;
  const running = start(node(program));
  await running.ready();
  running.kill("SIGTERM");
  await vi.waitFor(() => expect(running.said.stdout).toBe("ready\nno\n"), { timeout: 30_000 });
  running.kill("SIGTERM");
  const { stdout, stderr, code } = await running.end();
  expect(stdout).toBe("ready\nno\nno\n");
  expect(stderr).toContain(`${process.execPath} has 5 s to end, then it is killed.\n`);
  expect(code).toBe(137);
});

test("A command that is not there is told, with what to do, and ends with 127", async () => {
  const { stdout, stderr, code } = await run(["--wait", "--", "no-such-command-here", "x"]);
  expect(stderr).toContain(
    "There is no command no-such-command-here. No shell reads what follows --: if one has to, pass -- sh -c '…'.\n",
  );
  expect({ stdout, code }).toEqual({ stdout: "", code: 127 });
});

test("A file that is no program is told, and ends with 126", async () => {
  const path = file("text");
  const { stderr, code } = await run(["--wait", "--", path]);
  expect(stderr).toContain(`${path} cannot be run (EACCES).\n`);
  expect(code).toBe(126);
});

test("A port that is taken is told before the command is run, and ends with 2", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expect(await run(["--port", String(port), ...node("console.log(1)")])).toEqual({
    stdout: "",
    stderr: `Port ${port} is taken. Stop what listens there, or choose another port: --port.\n`,
    code: 2,
  });
});

test("Two at once have a sandbox each", async () => {
  const program =
    'console.log("ready", process.env.CUP_GATE_URL); process.on("SIGTERM", () => process.exit()); setInterval(() => {}, 1000)';
  const both = [start(node(program)), start(node(program))];
  await Promise.all(both.map(({ ready }) => ready()));
  const urls = both.map(({ said }) => said.stdout.trim().split(" ")[1] ?? "");
  expect(new Set(urls).size).toBe(2);
  for (const url of urls) {
    expect((await fetch(url)).status).toBe(200);
  }
  for (const { kill } of both) {
    kill("SIGTERM");
  }
  expect((await Promise.all(both.map(({ end }) => end()))).map(({ code }) => code)).toEqual([0, 0]);
});

test("--json is one line, on standard error; shop and docs are there when their ports are asked for", async () => {
  const { stdout, stderr } = await run(["--json", "--shop-port", "0", ...node("console.log('mine')")]);
  expect(stdout).toBe("mine\n");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  const { shop, docs } = JSON.parse(stderr);
  expect(shop).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(docs).toBeUndefined();
});
