import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { payout, payoutPath, sendSigned } from "../../sandbox/support/merchant.js";
import { file, run } from "./run.js";

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
    ["mock", "--port"],
  ])("%s %s", async (command, flag) => {
    const others = command === "sandbox" ? anyPorts : [];
    const { errors, output, exitCode } = await run([command, ...others, flag, taken]);
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
    [["sandbox", "--speed", "0"], "At speed 0 nothing would ever happen. It takes a number above 0."],
    [["sandbox", "--speed", "-1"], "It takes a number that is not negative."],
    [["sandbox", "--speed", "fast"], "It takes a number that is not negative."],
    [["sandbox", "--port", "65536"], "A port is a number from 0 to 65535; 0 takes any free one."],
    [["sandbox", "--project-id", "-1"], "It takes a number that is not negative."],
    [["sandbox", ...anyPorts, "--project-id", "0"], "projectId must be a positive integer."],
    [["sandbox", ...anyPorts, "--keep", "0"], "keep must be a number from 1"],
    [["sandbox", "--scenario", "nope"], "Allowed choices are as_usual, success"],
    [["sandbox", ...anyPorts, "--callback-url", "ftp://x"], "must be an absolute http or https URL"],
    [["sandbox", ...anyPorts, "--callback-url", ""], "must be an absolute http or https URL"],
    [["sandbox", "--secret-file", "/no/such/file"], "/no/such/file cannot be read."],
    [["sandbox", "--secret-file", file("")], "is empty."],
    [["sandbox", "surplus"], "too many arguments"],
    [["mock", "--port", "x"], "A port is a number from 0 to 65535; 0 takes any free one."],
    [["docs", "--port", "x"], "A port is a number from 0 to 65535; 0 takes any free one."],
    [["mock", "--nope"], "unknown option '--nope'"],
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

/** Runs a command that serves, and gives what it prints first, as JSON, to `use`; then asks it to end. */
async function serving(
  args: string[],
  use: (facts: Record<string, string>) => Promise<void>,
): Promise<string[]> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  const error = vi.spyOn(console, "error").mockImplementation((line) => void complaints.push(line));
  const running = program().parseAsync([...args, "--json"], { from: "user" });
  try {
    await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 60_000 });
    await use(JSON.parse(lines[0] ?? ""));
    process.emit("SIGTERM");
    await running;
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
  return complaints;
}

test("mock --json prints the address as JSON, and the mock ends when it is asked to", async () => {
  let url = "";
  await serving(["mock", "--port", "0"], async ({ mock = "" }) => {
    url = mock;
    const answer = await fetch(`${mock}/v2/payment/cup/quick/sale`, { method: "POST" });
    expect([400, 422]).toContain(answer.status);
  });
  await expect(fetch(url)).rejects.toThrow("fetch failed");
}, 90_000);

test("sandbox says once on standard error when it forgets payments that are not done", async () => {
  const args = ["sandbox", ...anyPorts, "--keep", "1", "--callback-url", "http://127.0.0.1:9/"];
  const complaints = await serving(args, async ({ sandbox = "" }) => {
    for (const id of ["A", "B", "C"]) await sendSigned({ url: sandbox }, payoutPath, payout(id));
  });
  expect(complaints).toEqual([
    "There are more payments than the sandbox keeps, and the oldest were not done: they are forgotten. The dashboard counts them.",
  ]);
}, 90_000);
