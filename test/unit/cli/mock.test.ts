import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { signed } from "../../sandbox/support/merchant.js";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { httpServer } from "../../support/http-server.js";
import { call } from "../../support/mock-client.js";
import { file, run } from "./run.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Runs `mock` with some options, lets `use` work with it, ends it, and returns what it printed. */
async function mocked(
  args: string[],
  use: (url: string) => Promise<unknown>,
): Promise<{ lines: string[]; exitCode: unknown }> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  const before = process.exitCode;
  const running = program().parseAsync(["mock", "--port", "0", ...args], { from: "user" });
  try {
    await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 60_000 });
    await use(/http:\/\/[\w.:[\]]+/.exec(lines[0] ?? "")?.[0] ?? "");
    process.emit("SIGTERM");
    await running;
    return { lines, exitCode: process.exitCode ?? 0 };
  } finally {
    process.exitCode = before;
    log.mockRestore();
  }
}

const rightSale = () => example("sale");
const wrongSale = () =>
  withValue(withValue(rightSale(), "/payment/currency", "USD"), "/customer/phone", "+86 136 3226 4147");

test("a port that is taken is told, with the flag that chooses another one", async () => {
  const occupant = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => occupant.once("listening", resolve));
  const taken = String((occupant.address() as AddressInfo).port);
  try {
    const { errors, output, exitCode } = await run(["mock", "--port", taken]);
    expect(errors).toBe(`Port ${taken} is taken. Stop what listens there, or choose another port: --port.`);
    expect([output, exitCode]).toEqual(["", 2]);
  } finally {
    occupant.close();
  }
}, 90_000);

test("mock prints where it listens, and ends when it is asked to", async () => {
  let address = "";
  const { lines, exitCode } = await mocked([], async (url) => {
    address = url;
    expect((await call(url, "createSale", rightSale())).status).toBe(200);
  });
  expect(lines).toEqual([`Mock  ${address}\nCtrl+C ends.`]);
  expect(exitCode).toBe(0);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

test("mock tells people what was wrong with a request, without its values", async () => {
  const { lines, exitCode } = await mocked([], (url) => call(url, "createSale", wrongSale()));
  expect(lines.slice(1)).toEqual([
    [
      "POST /v2/payment/cup/quick/sale  400",
      "  request customer.phone must be digits only, without + or blanks, 4 to 24 of them",
      '  request payment.currency must be "CNY"',
    ].join("\n"),
  ]);
  expect(exitCode).toBe(0);
});

test("mock --json prints the address, and then what was wrong, each as a line of JSON", async () => {
  const { lines } = await mocked(["--json"], (url) => call(url, "createSale", wrongSale()));
  const [first = "", second = ""] = lines;
  expect(JSON.parse(first)).toEqual({ mock: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
  expect(JSON.parse(second)).toEqual({
    method: "POST",
    path: "/v2/payment/cup/quick/sale",
    status: 400,
    findings: [
      {
        in: "request",
        field: "customer.phone",
        rule: "pattern",
        message: "must be digits only, without + or blanks, 4 to 24 of them",
        severity: "error",
      },
      {
        in: "request",
        field: "payment.currency",
        rule: expect.stringMatching(/^(const|enum)$/),
        message: 'must be "CNY"',
        severity: "error",
      },
    ],
  });
  expect(lines).toHaveLength(2);
});

test("mock redacts a path, which anybody can write into, and lets it steer no terminal", async () => {
  const { lines } = await mocked([], (url) => fetch(`${url}/pay/6216261000000000018/%1b[2J\u202e`));
  expect(lines[1]).toMatch(
    /^GET \/pay\/\[redacted\]\/\S+ {2}404\n {2}request has a path that the contract does not have$/,
  );
  for (const hidden of ["6216261000000000018", "\u001b", "\u202e"]) {
    expect(lines.join("")).not.toContain(hidden);
  }
});

test("mock --host listens elsewhere", async () => {
  const { lines } = await mocked(["--host", "::1"], async (url) => {
    expect((await call(url, "createSale", rightSale())).status).toBe(200);
  });
  expect(lines[0]).toMatch(/^Mock {2}http:\/\/\[::1\]:\d+\n/);
});

test.each([
  ["from a file", ["--secret-file", file("mine\n")], undefined],
  ["from the environment", [], "mine"],
])("mock verifies signatures with a key %s, and does not print it", async (_, args, key) => {
  vi.stubEnv("CUP_SECRET_KEY", key);
  const { lines } = await mocked(args, async (url) => {
    expect((await call(url, "createSale", rightSale())).status).toBe(400);
    expect((await call(url, "createSale", signed(rightSale(), "mine"))).status).toBe(200);
  });
  expect(lines[0]).toMatch(/\nSignatures are verified with your key\.\nCtrl\+C ends\.$/);
  expect(lines[1]).toContain("request general.signature does not match this request and your key");
  expect(lines.join("")).not.toContain("mine");
});

test("mock --upstream judges both ways, sums up, and ends with 1 when something broke the contract", async () => {
  let answer = example("accepted-sale");
  await using upstream = await httpServer((response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  const { lines, exitCode } = await mocked(["--upstream", upstream.url], async (url) => {
    expect((await call(url, "createSale", rightSale())).status).toBe(200);
    expect((await call(url, "createSale", wrongSale())).status).toBe(422);
    answer = without(answer, "/payment_id");
    expect((await call(url, "createSale", rightSale())).status).toBe(500);
  });
  expect(lines).toEqual([
    expect.stringMatching(
      new RegExp(`^Judge {2}http://127\\.0\\.0\\.1:\\d+, before ${upstream.url}\nCtrl\\+C ends\\.$`),
    ),
    expect.stringMatching(
      /^POST \/v2\/payment\/cup\/quick\/sale {2}422\n {2}request customer\.phone must be/,
    ),
    "POST /v2/payment/cup/quick/sale  500\n  answer payment_id is missing",
    "Exchanges  3, 2 of them broke the contract.",
  ]);
  expect(exitCode).toBe(1);
});

test("mock --upstream --json ends with 0 and a last line of JSON when nothing broke the contract", async () => {
  await using upstream = await httpServer((response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(example("accepted-sale")));
  });
  const { lines, exitCode } = await mocked(["--upstream", upstream.url, "--json"], (url) =>
    call(url, "createSale", rightSale()),
  );
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { mock: expect.stringMatching(/^http/), upstream: upstream.url },
    { exchanges: 1, broken: 0 },
  ]);
  expect(exitCode).toBe(0);
});

test("mock --upstream --answers-only passes a wrong request on", async () => {
  await using upstream = await httpServer((response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(example("accepted-sale")));
  });
  const { exitCode } = await mocked(["--upstream", upstream.url, "--answers-only"], async (url) => {
    expect((await call(url, "createSale", wrongSale())).status).toBe(200);
  });
  expect(exitCode).toBe(0);
});
