import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { sale, salePath, send, signed } from "../sandbox/support/merchant.js";
import { httpServer } from "../support/http-server.js";
import { cup, serve } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
const secret = join(folder, "secret");
writeFileSync(secret, "sentinel-secret\n");
/** Every port that the sandbox takes. */
const anyPorts = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];
const sandbox = (...args: string[]) => ["sandbox", ...anyPorts, ...args];

const occupant = createServer();
let takenPort: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
  takenPort = String((occupant.address() as AddressInfo).port);
});
afterAll(() => {
  occupant.close();
  rmSync(folder, { recursive: true });
});

const badPort = "A port is a number from 0 to 65535";
const badPorts = ["x", "65536"];

describe("cup-quickpay docs", () => {
  test("serves the page that the package carries, and ends with 0 by Ctrl+C and by SIGTERM", async () => {
    const docs = await serve(["docs", "--port", "0", "--json"]);
    const { docs: url, llms } = JSON.parse(docs.stdout);
    const page = await fetch(url);
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(await page.text()).toContain("<title>CUP QuickPay</title>");
    const plain = await fetch(url, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect((await plain.text()).length).toBeGreaterThan(500_000);
    const renderer = await fetch(`${url}/redoc.js`);
    expect(renderer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await renderer.text()).length).toBeGreaterThan(2_000_000);
    expect(llms).toBe(`${url}/llms.txt`);
    expect(await (await fetch(llms)).text()).toMatch(/^# CUP QuickPay\n\n> /);
    const operation = await fetch(`${url}/operations/createSale.md`);
    expect(operation.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(await operation.text()).toMatch(/^# Purchase through Gate\n/);
    expect(await docs.stop("SIGTERM")).toMatchObject({ stderr: "", code: 0 });
  });

  test("prints the address for people", async () => {
    await using docs = await serve(["docs", "-p", "0"], { until: /ends\.\n/ });
    expect(docs.stdout).toMatch(
      /^Docs {2}(http:\/\/127\.0\.0\.1:\d+)\nAs Markdown, for programs {2}\1\/llms\.txt\nCtrl\+C ends\.\n$/,
    );
  });

  test("A taken port is a clear message", async () => {
    const { stdout, stderr, code } = await cup(["docs", "--port", takenPort]);
    expect(stderr).toContain(`Port ${takenPort} is taken`);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });
});

describe("cup-quickpay mock", () => {
  test("says how to install Prism when it is not there", async () => {
    const { stdout, stderr, code } = await cup(["mock", "--port", "0"]);
    expect(stderr).toBe("The mock needs Prism. Run: npm install --save-dev @stoplight/prism-cli@5.14.2\n");
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });

  test("answers and refuses as the contract says where Prism's command line is installed", async () => {
    const cwd = inject("withOthers");
    await using mock = await serve(["mock", "--port", "0", "--json"], { cwd });
    const { mock: url } = JSON.parse(mock.stdout);
    const order = signed(sale("ORDER_1"));
    expect((await send({ url }, salePath, order)).body).toEqual({
      status: "success",
      request_id: "gh72ef7c07157e6bde92072a52",
      project_id: 200,
      payment_id: "ORDER_1",
    });
    const refused = await send({ url }, salePath, { ...order, return_url: undefined });
    expect([refused.status, refused.body.code]).toEqual([400, "2004"]);
  });

  test("judges a server, and ends with 1 when something broke the contract", async () => {
    const cwd = inject("withOthers");
    await using upstream = await httpServer((response) => response.end("{}"));
    const judge = await serve(["mock", "--port", "0", "--json", "--upstream", upstream.url], { cwd });
    const { mock: url } = JSON.parse(judge.stdout);
    expect((await send({ url }, salePath, signed(sale("ORDER_1")))).status).toBe(500);
    const { stdout, code } = await judge.stop("SIGTERM");
    expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toEqual({ exchanges: 1, broken: 1 });
    expect(code).toBe(1);
  });

  test("prints the address for people, and tells of a taken port", async () => {
    const cwd = inject("withOthers");
    await using mock = await serve(["mock", "--port", "0"], { cwd, until: /ends\.\n/ });
    expect(mock.stdout).toMatch(/^Mock {2}http:\/\/127\.0\.0\.1:\d+\nCtrl\+C ends\.\n$/);
    const { stderr, code } = await cup(["mock", "--port", takenPort], { cwd });
    expect(stderr).toContain(`Port ${takenPort} is taken`);
    expect(code).toBe(2);
  });
});

describe("cup-quickpay sandbox", () => {
  test("serves sandbox, shop and docs, with a project of its own", async () => {
    const running = await serve(sandbox("--json"));
    const facts = JSON.parse(running.stdout);
    expect(facts).toMatchObject({ projectId: 200, secretKey: expect.stringMatching(/./) });
    for (const [name, content] of [
      ["sandbox", "CUP QuickPay"],
      ["dashboard", "/assets/idiomorph.js"],
      ["shop", "<html"],
      ["docs", "<title>CUP QuickPay</title>"],
    ] as const) {
      const page = await fetch(facts[name]);
      expect(page.status, name).toBe(200);
      expect(await page.text(), name).toContain(content);
    }
    expect(await running.stop()).toMatchObject({ stderr: "", code: 0 });
  });

  test("Its pages get their style, their scripts and the libraries from the package", async () => {
    await using running = await serve(sandbox("--json"));
    const { sandbox: url } = JSON.parse(running.stdout);
    for (const name of [
      "colours.css",
      "style.css",
      "customer.css",
      "developer.css",
      "pay.js",
      "copy.js",
      "dashboard.js",
      "try-it.css",
      "try-it.js",
      "idiomorph.js",
    ]) {
      const asset = await fetch(`${url}/assets/${name}`);
      expect(asset.status, name).toBe(200);
      expect((await asset.text()).length, name).toBeGreaterThan(500);
    }
  });

  test("says how to install what draws its page to try requests, and serves that where it is installed", async () => {
    await using without = await serve(sandbox("--json"));
    const { tryIt } = JSON.parse(without.stdout);
    expect(await (await fetch(tryIt)).text()).toContain(
      "npm install --save-dev @scalar/api-reference@1.72.1<",
    );
    await using installed = await serve(sandbox("--json"), { cwd: inject("withOthers") });
    const { tryIt: url } = JSON.parse(installed.stdout);
    const [, renderer = ""] =
      /src="(\/docs\/scalar-1\.72\.1\.js)"/.exec(await (await fetch(url)).text()) ?? [];
    const script = await fetch(new URL(renderer, url));
    expect(script.headers.get("content-encoding")).toBe("gzip");
    expect((await script.text()).length).toBeGreaterThan(4_000_000);
    const { servers } = await (await fetch(`${url}/openapi.json`)).json();
    expect(servers).toEqual([{ url: new URL(url).origin, description: "The sandbox" }]);
  });

  test("prints its addresses and its key for people", async () => {
    await using running = await serve(sandbox(), { until: /card\.\n/ });
    expect(running.stdout.replaceAll(/:\d{4,5}/g, ":PORT")).toMatch(
      new RegExp(
        [
          "^Sandbox +http://127.0.0.1:PORT",
          "Dashboard +http://127.0.0.1:PORT/dashboard",
          "Shop +http://127.0.0.1:PORT",
          "Docs +http://127.0.0.1:PORT",
          "Try it +a page that sends signed requests; not installed: npm install --save-dev @scalar/api-reference@1.72.1",
          "Callbacks +nowhere: pass --callback-url, or merchant_callback_url in each request",
          "Project id +200",
          "Secret key +sandbox-secret-key",
          "Data API token +sandbox-data-api-token-0+",
          "Data API secret key +sandbox-data-api-secret-key",
          "Ctrl\\+C ends. Never enter a real card.\n$",
        ].join("\n"),
      ),
    );
  });

  test.each([
    ["from a file", ["--secret-file", secret], {}],
    ["from the environment", [], { CUP_SECRET_KEY: "sentinel-secret" }],
  ])("A key of the user's own %s is taken and not printed", async (_where, args, env) => {
    const running = await serve(sandbox("--json", "--project-id", "4242", ...args), { env });
    const { sandbox: url, projectId, secretKey } = JSON.parse(running.stdout);
    expect({ projectId, secretKey }).toEqual({ projectId: 4242, secretKey: undefined });
    const order = sale("OWN_KEY", { general: { project_id: 4242 } });
    expect((await send({ url }, salePath, signed(order, "sandbox-secret-key"))).status).not.toBe(200);
    expect((await send({ url }, salePath, signed(order, "sentinel-secret"))).status).toBe(200);
    const { stdout, stderr } = await running.stop();
    expect(stdout + stderr).not.toContain("sentinel-secret");
  });

  test("--callback-url, --scenario, --speed and --auto play a payment to its end by themselves", async () => {
    await using receiver = await httpServer((response) => response.end());
    const flags = [
      "--callback-url",
      receiver.url,
      "--scenario",
      "insufficient_funds",
      "--speed",
      "50",
      "--auto",
    ];
    await using running = await serve(sandbox("--json", ...flags));
    const { sandbox: url } = JSON.parse(running.stdout);
    expect((await send({ url }, salePath, signed(sale("AUTO")))).status).toBe(200);
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2), { timeout: 30_000 });
    expect(JSON.parse(receiver.received[1]?.body ?? "")).toMatchObject({
      payment: { id: "AUTO", status: "decline" },
      operation: { code: "20105" },
    });
  });

  test.each([
    ...["--port", "--shop-port", "--docs-port"].flatMap((flag) =>
      badPorts.map((port) => [flag, port, badPort]),
    ),
    ["--scenario", "nope", "Allowed choices are"],
    ["--speed", "0", "above 0"],
    ["--speed", "fast", "above 0"],
    ["--project-id", "-1", "a whole number from 1"],
    ["--project-id", "1.5", "a whole number from 1"],
    ["--callback-url", "nonsense", "absolute http or https URL"],
    ["--secret-file", "/no/such/file", "cannot be read"],
  ])("%s %s is refused with a clear message and exit code 2", async (flag, value, message) => {
    const { stdout, stderr, code } = await cup(sandbox(flag, value));
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });

  test.each(["--port", "--shop-port", "--docs-port"])("%s that is taken is a clear message", async (flag) => {
    const { stdout, stderr, code } = await cup(sandbox(flag, takenPort));
    expect(stderr).toContain(`Port ${takenPort} is taken`);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });
});

test("One documentation does for who reads it and then starts a sandbox; a second one is refused", async () => {
  await using reader = await serve(["docs", "--port", "0", "--json"]);
  const { docs: url } = JSON.parse(reader.stdout);
  const { port } = new URL(url);
  await using beside = await serve(["sandbox", ...anyPorts, "--docs-port", port, "--json"]);
  expect(JSON.parse(beside.stdout).docs).toBe(url);
  const { stderr, code } = await cup(["docs", "--port", port]);
  expect(stderr).toBe(
    `The documentation is there already: ${url}. A sandbox serves it, too. For another one: --port.\n`,
  );
  expect(code).toBe(2);
});

describe("cup-quickpay sandbox --wait", () => {
  const wait = (program: string, ...flags: string[]) =>
    cup(["sandbox", ...flags, "--wait", "--", process.execPath, "-e", program]);

  test("runs a command that uses the sandbox, and ends with its exit code", async () => {
    const program =
      "fetch(process.env.CUP_GATE_URL).then(({ status }) => { console.log(status, process.env.CUP_PROJECT_ID); process.exit(3) })";
    const { stdout, stderr, code } = await wait(program, "--project-id", "4242");
    expect(stdout).toBe("200 4242\n");
    expect(stderr).toMatch(/^Sandbox +http:\/\/127\.0\.0\.1:\d+\nDashboard +http.*\n$/);
    expect(code).toBe(3);
  });

  test("ends with 0 when the command does, with 143 when SIGTERM has ended it, with 127 when there is none", async () => {
    expect((await wait("")).code).toBe(0);
    expect((await wait('process.kill(process.pid, "SIGTERM")')).code).toBe(143);
    const { stderr, code } = await cup(["sandbox", "--wait", "--", "no-such-command-here"]);
    expect(stderr).toContain("There is no command no-such-command-here.");
    expect(code).toBe(127);
  });

  test("hands a signal on, and waits for the end of the command", async () => {
    const program =
      'process.on("SIGTERM", () => setTimeout(() => process.exit(7), 200)); setInterval(() => {}, 1000); console.log("ready")';
    const running = await serve(["sandbox", "--wait", "--", process.execPath, "-e", program], {
      until: /ready\n$/,
    });
    expect(await running.stop("SIGTERM")).toMatchObject({ stdout: "ready\n", code: 7 });
  });
});

test.each(["docs", "mock"])("%s refuses what is no port", async (command) => {
  for (const port of badPorts) {
    const { stderr, code } = await cup([command, "--port", port]);
    expect(stderr).toContain(badPort);
    expect(code).toBe(2);
  }
});
