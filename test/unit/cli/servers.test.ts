import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { payout, payoutPath, send, sendSigned, signed } from "../../sandbox/support/merchant.js";
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

  test("all that are taken are told at once", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const port = String((other.address() as AddressInfo).port);
    const { errors } = await run(["sandbox", ...anyPorts, "--port", taken, "--docs-port", port]);
    other.close();
    expect(errors).toBe(
      `Port ${taken} is taken. Stop what listens there, or choose another port: --port.\n` +
        `Port ${port} is taken. Stop what listens there, or choose another port: --docs-port.`,
    );
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
    [
      ["sandbox", "npm", "test"],
      "There are too many arguments: npm test. A command is run with: --wait -- npm test",
    ],
    [["sandbox", "--wait"], "--wait takes a command: cup-quickpay sandbox --wait -- npm test"],
    [["sandbox", "--speed", "60", "--clock", "manual"], "cannot be used with option '--speed <factor>'"],
    [["sandbox", "--clock", "fast"], "Allowed choices are real, manual."],
    [["sandbox", "--no-shop", "--shop-port", "1"], "cannot be used with option '--shop-port <port>'"],
    [["sandbox", "--no-docs", "--docs-port", "1"], "cannot be used with option '--docs-port <port>'"],
    [["sandbox", "--basic-time", "soon"], "It takes a time span such as 500ms, 10s, 30m, 4h or 11d."],
    [["sandbox", "--threshold-time", "-1s"], "It takes a time span such as 500ms, 10s, 30m, 4h or 11d."],
    [
      ["sandbox", ...anyPorts, "--basic-time", "5s", "--threshold-time", "5s"],
      "--threshold-time must be more than --basic-time.",
    ],
    [["sandbox", "--duplicates", "-1"], "It takes a whole number from 0 to 100."],
    [["sandbox", "--seed", "x"], "It takes a whole number from 0 to 9007199254740991."],
    [["sandbox", "--host", ""], "It takes an address of this machine: 127.0.0.1, or 0.0.0.0 for all."],
    [
      ["sandbox", "--port", "0", "--no-shop", "--no-docs", "--host", "192.0.2.1"],
      "Nothing can listen on 192.0.2.1:0. Pass an address of this machine, and a port that you may use.",
    ],
    [["sandbox", "--token-file", "/no/such/file"], "/no/such/file cannot be read (ENOENT)."],
    [["sandbox", "--token-file", file("")], "is empty."],
    [["sandbox", "--config", "/no/such/file"], "/no/such/file cannot be read (ENOENT)."],
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
  expect((await run([command, "--help"])).output).toMatch(new RegExp(`\\(default:\\s+${port}\\)`));
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
      tryIt: `${sandbox}/docs`,
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

test("sandbox --no-shop --no-docs starts neither, and needs no port for them", async () => {
  const args = ["sandbox", "--port", "0", "--no-shop", "--no-docs"];
  await serving(args, async (facts) => {
    expect(Object.keys(facts)).toEqual([
      "sandbox",
      "dashboard",
      "tryIt",
      "callbacks",
      "projectId",
      "secretKey",
      "dataApiToken",
      "dataApiSecretKey",
    ]);
    expect((await (await fetch(facts.sandbox ?? "")).json()).links).toEqual({});
  });
}, 90_000);

test("sandbox --host 0.0.0.0 lets other machines in, and tells the token that it has made", async () => {
  const args = ["sandbox", "--port", "0", "--no-shop", "--no-docs", "--host", "0.0.0.0"];
  await serving(args, async ({ sandbox = "", token }) => {
    // Any address of this machine will do: the loopback network has more than one.
    const { port } = new URL(sandbox);
    expect((await fetch(`http://127.0.0.9:${port}/`)).status).toBe(200);
    expect(token).toMatch(/^[\w-]{32}$/);
    const state = (headers: Record<string, string>) => fetch(`${sandbox}/_sandbox/v1/state`, { headers });
    expect((await state({})).status).toBe(401);
    expect((await state({ authorization: `Bearer ${token}` })).status).toBe(200);
    // What the image's HEALTHCHECK asks, without a token.
    expect((await fetch(`${sandbox}/_sandbox/v1/health`)).status).toBe(200);
  });
}, 90_000);

test("sandbox takes what a file says, and a flag before it", async () => {
  const config = file(JSON.stringify({ projectId: 7, callbackUrl: "http://127.0.0.1:9/file" }));
  await serving(["sandbox", ...anyPorts, "--config", config, "--project-id", "8"], async (facts) => {
    expect(facts).toMatchObject({ projectId: 8, callbacks: "http://127.0.0.1:9/file" });
  });
}, 90_000);

test("sandbox has the further projects of a file, each with a key of its own", async () => {
  const config = file(
    JSON.stringify({ shop: false, docs: false, projects: [{ projectId: 201 }, { secretKey: "two" }] }),
  );
  await serving(["sandbox", "--port", "0", "--config", config], async ({ sandbox: url = "" }) => {
    const paidOut = async (project_id: number, key: string) => {
      const message = signed(payout("SAME", { general: { project_id } }), key);
      return (await send({ url }, payoutPath, message)).status;
    };
    expect(await paidOut(201, "sandbox-secret-key-201")).toBe(200);
    expect(await paidOut(202, "two")).toBe(200);
    expect(await paidOut(203, "two")).toBe(404);
  });
}, 90_000);

test("sandbox --data goes on with its state after a restart", async () => {
  const args = ["sandbox", "--port", "0", "--no-shop", "--no-docs", "--data", `${file("")}.new`];
  const ids = async (url = "") =>
    (await (await fetch(`${url}/_sandbox/v1/payments`)).json()).payments.map(({ id }: { id: string }) => id);
  await serving(args, async ({ sandbox = "" }) => {
    await sendSigned({ url: sandbox }, payoutPath, payout("KEPT"));
    expect(await ids(sandbox)).toEqual(["KEPT"]);
  });
  await serving(args, async ({ sandbox }) => expect(await ids(sandbox)).toEqual(["KEPT"]));
}, 90_000);

const waits =
  "With --auto, customers pay once the redirect callback is delivered. Pass --callback-url, or merchant_callback_url in each request: until then they wait.";

test("sandbox --auto says once that customers wait when there is no address for callbacks", async () => {
  expect(await serving(["sandbox", ...anyPorts, "--auto"], async () => {})).toEqual([waits]);
}, 90_000);

test("sandbox --auto says nothing when there is one, unless a further project has none", async () => {
  const args = ["sandbox", ...anyPorts, "--auto", "--callback-url", "http://127.0.0.1:9/"];
  expect(await serving(args, async () => {})).toEqual([]);
  const config = file(JSON.stringify({ projects: [{}] }));
  expect(await serving([...args, "--config", config], async () => {})).toEqual([waits]);
}, 90_000);

test("sandbox says on standard error which callbacks fail: each URL and reason once", async () => {
  await using busy = await httpServer((response) => response.writeHead(503).end());
  const args = ["sandbox", ...anyPorts, "--callback-url", "http://127.0.0.1:9/hook?email=a@b.example"];
  const complaints = await serving(args, async ({ sandbox = "", callbacks }, told) => {
    expect(callbacks).toBe("http://127.0.0.1:9/hook?email=a@b.example");
    for (const id of ["A", "B"]) {
      await sendSigned({ url: sandbox }, payoutPath, payout(id));
    }
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 30_000 });
    const elsewhere = payout("C", { general: { merchant_callback_url: `${busy.url}/` } });
    await sendSigned({ url: sandbox }, payoutPath, elsewhere);
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), { timeout: 30_000 });
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
  expect((await shownBySandbox([])).slice(5, -1)).toEqual([
    "Callbacks            nowhere: pass --callback-url, or merchant_callback_url in each request",
    "Project id           200",
    "Secret key           sandbox-secret-key",
    "Data API token       sandbox-data-api-token-0000000",
    "Data API secret key  sandbox-data-api-secret-key",
  ]);
}, 90_000);

test("sandbox tells people of a clock of its own, of its state, and of the token and projects that are theirs", async () => {
  const state = `${file("")}.new`;
  const more = ["--clock", "manual", "--data", state, "--token-file", file("sentinel\n", "token")];
  const config = ["--config", file(JSON.stringify({ projects: [{}, {}] }))];
  const lines = await shownBySandbox([...more, ...config]);
  expect(lines).toContain("Clock                stands still until it is advanced");
  expect(lines).toContain(`State                ${state}`);
  expect(lines).toContain("Project 201          secret key sandbox-secret-key-201");
  expect(lines).toContain("Project 202          secret key sandbox-secret-key-202");
  expect(lines.find((text) => text.startsWith("Control"))).toMatch(
    /^Control API token {4}\(yours, from .*token\)$/,
  );
  expect(lines.join("\n")).not.toContain("sentinel");
  expect(await shownBySandbox(["--speed", "60"])).toContain("Clock                60 times as fast");
}, 90_000);

test("sandbox tells people the token that it has made, why, and how to choose one", async () => {
  const lines = await shownBySandbox(["--host", "0.0.0.0"]);
  expect(lines.at(-3)).toMatch(/^Control API token {4}[\w-]{32}$/);
  expect(lines.at(-2)).toBe(
    "                     made for this start, as 0.0.0.0 lets other machines in; choose one: --token-file",
  );
}, 90_000);

test("sandbox tells people where callbacks go, and that their own key was taken from the environment", async () => {
  const lines = await shownBySandbox(["--callback-url", "http://127.0.0.1:9/"], "sentinel");
  expect(lines).toContain("Callbacks            http://127.0.0.1:9/");
  expect(lines).toContain("Secret key           (yours, from CUP_SECRET_KEY)");
  expect(lines.join("\n")).not.toContain("sentinel");
}, 90_000);

test("sandbox prints no key of the user's own, neither for programs nor for people", async () => {
  const keys = { secretKey: "own-one", dataApiToken: "own-two", dataApiSecretKey: "own-three" };
  const config = file(JSON.stringify(keys), "sandbox.json");
  await serving(["sandbox", ...anyPorts, "--config", config], async (facts) => {
    expect([facts.secretKey, facts.dataApiToken, facts.dataApiSecretKey]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(facts)).not.toContain("own-");
  });
  const lines = await shownBySandbox(["--config", config]);
  expect(lines.slice(-4, -1)).toEqual([
    `Secret key           (yours, from ${config})`,
    `Data API token       (yours, from ${config})`,
    `Data API secret key  (yours, from ${config})`,
  ]);
}, 90_000);

test("sandbox says on standard error that a callback of a further project has failed", async () => {
  const config = file(JSON.stringify({ projects: [{ callbackUrl: "http://127.0.0.1:9/of-201" }] }));
  const complaints = await serving(
    ["sandbox", ...anyPorts, "--config", config],
    async ({ sandbox = "" }, said) => {
      const request = { ...payout("P"), general: { project_id: 201, payment_id: "P" } };
      await send({ url: sandbox }, payoutPath, signed(request, "sandbox-secret-key-201"));
      await expect.poll(() => said.length, { timeout: 20_000 }).toBeGreaterThan(0);
    },
  );
  expect(complaints).toEqual([
    "Callback to http://127.0.0.1:9/of-201 failed: connection refused. It is repeated until it is answered with 200.",
  ]);
}, 90_000);
