import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { payout, payoutPath, sendSigned } from "../../sandbox/support/merchant.js";
import { httpServer } from "../../support/http-server.js";
import { file, run } from "./run.js";
import { serving } from "./serving.js";

/** A port that another program has. */
let taken: string;
beforeAll(async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  taken = String((server.address() as AddressInfo).port);
  return () => server.close();
});

const anyPorts = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];

describe("a port that is taken is told, with the flag that chooses another one", () => {
  test.each([
    ["sandbox", "--port"],
    ["sandbox", "--shop-port"],
    ["sandbox", "--docs-port"],
  ])("%s %s", async (command, flag) => {
    const { errors, output, exitCode } = await run([command, ...anyPorts, flag, taken]);
    expect(errors).toBe(`Port ${taken} is taken. Stop what listens there, or choose another port: ${flag}.`);
    expect([output, exitCode]).toEqual(["", 2]);
  });

  test("one port for two services is told too", async () => {
    const { errors, exitCode } = await run([
      "sandbox",
      "--port",
      "0",
      "--shop-port",
      "4999",
      "--docs-port",
      "4999",
    ]);
    expect(errors).toBe("Port 4999 is asked for twice: --shop-port and --docs-port.");
    expect(exitCode).toBe(2);
  });
});

describe("what a command cannot work with is told, and ends with 2", () => {
  test.each([
    [
      ["sandbox", "--speed", "0"],
      "option '--speed <factor>' argument '0' is invalid. It takes a number above 0",
    ],
    [["sandbox", "--speed", "-1"], "It takes a number above 0"],
    [["sandbox", "--speed", "fast"], "It takes a number above 0"],
    [["sandbox", "--port", "65536"], "A port is a number from 0 to 65535; 0 takes any free one."],
    [["sandbox", "--project-id", "1.5"], "It takes a whole number from 1 to 9007199254740991."],
    [["sandbox", "--project-id", "-1"], "It takes a whole number from 1 to 9007199254740991."],
    [
      ["sandbox", "--project-id", "0"],
      "'--project-id <id>' argument '0' is invalid. It takes a whole number from 1 to",
    ],
    [
      ["sandbox", "--keep", "0"],
      "'--keep <count>' argument '0' is invalid. It takes a whole number from 1 to",
    ],
    [["sandbox", "--scenario", "nope"], "Allowed choices are as_usual, success"],
    [["sandbox", "--callback-url", "ftp://x"], "It takes an absolute http or https URL."],
    [["sandbox", "--callback-url", ""], "It takes an absolute http or https URL."],
    [["sandbox", "--secret-file", "/no/such/file"], "/no/such/file cannot be read (ENOENT)."],
    [["sandbox", "--secret-file", file("")], "is empty."],
    [["sandbox", "surplus"], "too many arguments"],
    [["mock", "--port", "x"], "A port is a number from 0 to 65535; 0 takes any free one."],
    [["docs", "--port", "x"], "A port is a number from 0 to 65535; 0 takes any free one."],
    [["mock", "--nope"], "unknown option '--nope'"],
    [["mock", "--upstream", "127.0.0.1:4020"], "It takes an absolute http or https URL."],
    [["mock", "--answers-only"], "--answers-only is for a judge: pass --upstream, too."],
    [["mock", "--secret-file", file("")], "is empty."],
    [
      ["mock", "--upstream", "http://127.0.0.1:9", "--secret-file", file("secret")],
      "option '--secret-file <file>' cannot be used with option '--upstream <url>'",
    ],
    [["mock", "--port", "0", "--host", "192.0.2.1"], "Nothing can listen on 192.0.2.1:0."],
  ])("%j", async (args, message) => {
    const { errors, output, exitCode } = await run(args);
    expect(errors).toContain(message);
    expect([output, exitCode]).toEqual(["", 2]);
  });
});

test.each([
  ["mock", 4010],
  ["sandbox", 4020],
  ["docs", 4022],
])("%s listens on port %i unless told otherwise, as npm start does", async (command, port) => {
  expect((await run([command, "--help"])).output).toContain(`(default: ${port})`);
});

test("what is wrong with the input is told before a port that is taken", async () => {
  const { errors } = await run(["sandbox", "--port", taken, "--keep", "0"]);
  expect(errors).toContain("--keep");
  expect(errors).not.toContain("is taken");
});

test("sandbox says once on standard error when it forgets payments that are not done", async () => {
  const args = ["sandbox", ...anyPorts, "--keep", "1", "--callback-url", "http://127.0.0.1:9/"];
  const complaints = await serving(args, async ({ sandbox = "" }) => {
    for (const id of ["A", "B", "C"]) {
      await sendSigned({ url: sandbox }, payoutPath, payout(id));
    }
  });
  expect(complaints.filter((line) => !line.startsWith("Callback to"))).toEqual([
    "There are more payments than the sandbox keeps, and the oldest were not done: they are forgotten. The dashboard counts them.",
  ]);
}, 90_000);

test("sandbox --json tells all that a test needs", async () => {
  await serving(["sandbox", ...anyPorts], async (facts) => {
    const { sandbox, shop } = facts;
    expect(facts).toMatchObject({
      sandbox: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      dashboard: `${sandbox}/dashboard`,
      callbacks: null,
      projectId: 200,
      secretKey: "sandbox-secret-key",
      dataApiToken: "sandbox-data-api-token-0000000",
      dataApiSecretKey: "sandbox-data-api-secret-key",
    });
    const home = await (await fetch(sandbox ?? "")).json();
    expect(home.links).toMatchObject({ Shop: shop });
    expect(await (await fetch(shop ?? "")).text()).toContain(`<a href="${sandbox}/dashboard">Dashboard</a>`);
  });
}, 90_000);

test("sandbox says on standard error which callbacks fail: each URL and reason once", async () => {
  await using busy = await httpServer((response) => response.writeHead(503).end());
  const args = ["sandbox", ...anyPorts, "--callback-url", "http://127.0.0.1:9/hook?email=a@b.example"];
  const complaints = await serving(args, async ({ sandbox = "", callbacks }, told) => {
    expect(callbacks).toBe("http://127.0.0.1:9/hook?email=a@b.example");
    for (const id of ["A", "B"]) {
      await sendSigned({ url: sandbox }, payoutPath, payout(id));
    }
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 10_000 });
    const elsewhere = payout("C", { general: { merchant_callback_url: `${busy.url}/` } });
    await sendSigned({ url: sandbox }, payoutPath, elsewhere);
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), { timeout: 10_000 });
  });
  expect(complaints).toEqual([
    "Callback to http://127.0.0.1:9/hook?email=[redacted] failed: connection refused. It is repeated until it is answered with 200.",
    `Callback to ${busy.url}/ failed: HTTP 503.`,
  ]);
}, 90_000);

/** What the sandbox prints for people. */
async function shownBySandbox(args: string[], key?: string): Promise<string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  vi.stubEnv("CUP_SECRET_KEY", key);
  const running = program().parseAsync(["sandbox", ...anyPorts, ...args], { from: "user" });
  try {
    await vi.waitFor(() => expect(lines.at(-1)).toBe("Ctrl+C ends. Never enter a real card."), {
      timeout: 60_000,
    });
    process.emit("SIGTERM");
    await running;
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
  }
  return lines;
}

test("sandbox tells people that callbacks go nowhere, and the keys", async () => {
  expect((await shownBySandbox([])).slice(4, -1)).toEqual([
    "Callbacks            nowhere: pass --callback-url, or merchant_callback_url in each request",
    "Project id           200",
    "Secret key           sandbox-secret-key",
    "Data API token       sandbox-data-api-token-0000000",
    "Data API secret key  sandbox-data-api-secret-key",
  ]);
}, 90_000);

test("sandbox tells people where callbacks go, and that their own key was taken from the environment", async () => {
  const lines = await shownBySandbox(["--callback-url", "http://127.0.0.1:9/"], "sentinel");
  expect(lines).toContain("Callbacks            http://127.0.0.1:9/");
  expect(lines).toContain("Secret key           (yours, from CUP_SECRET_KEY)");
  expect(lines.join("\n")).not.toContain("sentinel");
}, 90_000);
