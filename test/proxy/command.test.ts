import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { program } from "../../src/cli/program.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { salePath, statusPath } from "../sandbox/support/merchant.js";
import { example } from "../support/contract.js";
import { without } from "../support/edit.js";
import { httpServer } from "../support/http-server.js";
import { file, run } from "../unit/cli/run.js";
import { post } from "./support/proxied.js";

afterEach(() => vi.unstubAllEnvs());

/** Runs `proxy`, lets `use` work with it, ends it, and returns what it printed. */
async function ran(args: string[], use: (url: string) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  try {
    const running = program().parseAsync(["proxy", "--port", "0", ...args], { from: "user" });
    await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 20_000 });
    await use(/http:\/\/[\w.:[\]]+/.exec(lines[0] ?? "")?.[0] ?? "");
    process.emit("SIGTERM");
    await running;
    return lines;
  } finally {
    log.mockRestore();
  }
}

const unsignedSale = () => without(without(example("sale"), "/general/project_id"), "/general/signature");

describe("proxy", () => {
  test("tells where it listens, and each exchange in a line without its values", async () => {
    vi.stubEnv("CUP_SECRET_KEY", "secret");
    await using target = await httpServer((response) => response.end('{"payment":{}}'));
    const lines = await ran(["--target", target.url], async (url) => {
      await post(`${url}${salePath}?token=SENTINEL`, '{"general":{}}');
      await post(url + statusPath, '{"general":{}}');
      await post(`${url}/x%1b[2J`, "{}");
    });
    expect(lines.map((line) => line.replace(/ {2}\d+ ms/, "  N ms"))).toEqual([
      expect.stringMatching(
        /^Proxy {2}http:\/\/127\.0\.0\.1:\d+, before http:\/\/127\.0\.0\.1:\d+\nIt signs with your key for whoever reaches it\. Ctrl\+C ends\.$/,
      ),
      "POST /v2/payment/cup/quick/sale  200  N ms  signed",
      "POST /v2/payment/status  502  N ms  signed  ANSWER WITHOUT SIGNATURE, not passed on",
      "POST /x\\u001b[2J  200  N ms  not signed: the contract has no such operation",
    ]);
    expect(lines.join()).not.toContain("secret");
  });

  test("--json tells the same as lines of JSON", async () => {
    await using target = await httpServer((response) => response.end("{}"));
    const key = file("secret\n");
    const [first = "", second = ""] = await ran(
      ["--json", "--target", target.url, "--secret-file", key],
      (url) => post(url + salePath, '{"general":{}}'),
    );
    expect(JSON.parse(first)).toEqual({ proxy: expect.stringMatching(/^http:/), target: target.url });
    expect(JSON.parse(second)).toEqual({
      method: "POST",
      path: "/v2/payment/cup/quick/sale",
      status: 200,
      duration: expect.any(Number),
      signature: "made",
    });
  });

  test("takes the key of the Data API from a file or from the environment", async () => {
    vi.stubEnv("CUP_SECRET_KEY", "secret");
    await using target = await httpServer((response) => response.writeHead(400).end("{}"));
    const use = (url: string) => post(`${url}/v1/operations/get`, '{"token":"t"}');
    const args = ["--json", "--target", target.url];
    await ran([...args, "--data-api-secret-file", file("other")], use);
    vi.stubEnv("CUP_DATA_API_SECRET_KEY", "other");
    await ran(args, use);
    const [one, other] = target.received.map(({ body }) => body);
    expect(JSON.parse(one ?? "")).toHaveProperty("signature");
    expect(one).toBe(other);
  });

  test.each([
    [["--target", "https://api.ecommpay.com"], "Pass --i-know-this-is-production if that is what you want."],
    [["--target", "http://192.0.2.1"], "--target must begin with https:"],
    [["--target", "http://192.0.2.1"], "Pass --allow-http if that is what you want."],
    [["--target", "nowhere"], "It takes an absolute http or https URL."],
    [[], "required option '--target <url>' not specified"],
    [
      ["--target", "http://127.0.0.1:1", "--allow-origin", "https://x.test/path"],
      "--allow-origin takes an origin",
    ],
    [["--target", "http://127.0.0.1:1", "--allow-origin", "*"], "--allow-origin takes an origin"],
    [["--target", "http://127.0.0.1:1", "--timeout", "0"], "--timeout"],
    [["--target", "http://127.0.0.1:1", "--secret-file", "/no/such/file"], "/no/such/file cannot be read"],
  ])("%j is told, and ends with 2", async (args, message) => {
    const { errors, output, exitCode } = await run(["proxy", "--port", "0", ...args], {
      CUP_SECRET_KEY: "secret",
    });
    expect(errors).toContain(message);
    expect([output, exitCode]).toEqual(["", 2]);
  });

  test("tells a port that is taken, with the flag that chooses another one", async () => {
    await using occupant = await httpServer((response) => response.end());
    const taken = new URL(occupant.url).port;
    const args = ["proxy", "--target", "http://127.0.0.1:1", "--port", taken];
    const { errors, exitCode } = await run(args, { CUP_SECRET_KEY: "secret" });
    expect(errors).toBe(`Port ${taken} is taken. Stop what listens there, or choose another port: --port.`);
    expect(exitCode).toBe(2);
  });

  test("without a key says where it takes it from", async () => {
    const { errors, exitCode } = await run(["proxy", "--target", "http://127.0.0.1:1"]);
    expect(errors).toContain("CUP_SECRET_KEY");
    expect(exitCode).toBe(2);
  });

  test("listens on port 4023 unless told otherwise", async () => {
    expect((await run(["proxy", "--help"])).output).toMatch(/\(default:\s+4023\)/);
  });
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

test.runIf(hasCurl)("curl pays at the sandbox through it, with a body that nobody has signed", async () => {
  vi.stubEnv("CUP_SECRET_KEY", "sandbox-secret-key");
  const sandbox = await startSandbox({ port: 0 });
  try {
    await ran(["--target", sandbox.url, "--project-id", "200"], async (url) => {
      const body = file(JSON.stringify(unsignedSale()));
      const { stdout } = await promisify(execFile)("curl", [
        "-s",
        "-H",
        "Content-Type: application/json",
        "-d",
        `@${body}`,
        url + salePath,
      ]);
      expect(JSON.parse(stdout)).toMatchObject({ status: "success", payment_id: "ORDER_155860015" });
    });
    expect(sandbox.payments.map(({ id }) => id)).toEqual(["ORDER_155860015"]);
  } finally {
    await sandbox.close();
  }
});
