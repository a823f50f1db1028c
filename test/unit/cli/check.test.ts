import type { RequestListener } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gateChecks } from "../../../src/conformance/gate/gate-checks.js";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import { listen } from "../../frameworks/deliver.js";
import { httpServer } from "../../support/http-server.js";
import { startPayingShop } from "./paying-shop.js";
import { file, run } from "./run.js";

const key = { CUP_SECRET_KEY: "secret" };
const check = (...args: string[]) => run(["check", ...args], key);
/** One check is enough to see what the command makes of it. */
const one = ["--only", "refuses-unsigned"];

beforeEach(() => void vi.stubEnv("NO_COLOR", "1"));
afterEach(() => void vi.unstubAllEnvs());

/** An endpoint that takes everything, and so fails; `takes` is told of each request. */
const open = (takes: (...about: Parameters<RequestListener>) => void = () => {}) =>
  listen((request, response) => {
    takes(request, response);
    request.resume();
    response.end();
  });

/** What takes time differs from run to run. */
const timeless = (text: string, url: string) =>
  text.replaceAll(url, "URL").replace(/\d+(\.\d+)? m?s\b/g, "TIME");

test("A good endpoint passes, and the exit code is 0", async () => {
  await using server = await startPayingShop();
  const { output, errors, exitCode } = await check("receiver", server.url, ...one, "--seed", "7");
  expect(timeless(output, server.url)).toBe(`URL, project 200 (default): 1 check

✓ Refuses a callback without a signature  TIME

1 check in TIME: 1 passed, 0 failed. Seed 7.`);
  expect([errors, exitCode]).toEqual(["", 0]);
});

test("What fails is told with what to do, and the exit code is 1", async () => {
  await using server = await open();
  const { output, exitCode } = await check(
    "receiver",
    server.url,
    "--only",
    "refuses-unsigned,repeats-at-once-have-one-effect",
    "--seed",
    "7",
  );
  expect(
    timeless(output, server.url).replace(/^- .*/m, "- TITLE  skipped"),
  ).toBe(`URL, project 200 (default): 2 checks

✗ Refuses a callback without a signature  TIME
    refuses-unsigned: A callback without a signature has to be refused with 4xx, but the endpoint answered
    200.
    → Verify the signature first, and answer 400 where there is none.
- TITLE  skipped

1 skipped: HTTP shows an answer, not what the shop has done. Pass --probe URL, or the option \`effects\`, to
have this looked at.

2 checks in TIME: 0 passed, 1 failed, 1 skipped. Seed 7.`);
  expect(exitCode).toBe(1);
});

test("A failure that is expected does not count", async () => {
  await using server = await open();
  const { output, exitCode } = await check(
    "receiver",
    server.url,
    ...one,
    "--expect-fail",
    "refuses-unsigned: the proxy: soon",
  );
  expect(output).toContain("~ Refuses a callback without a signature");
  expect(output).toContain("    Expected: the proxy: soon");
  expect(output).toContain(": 0 passed, 0 failed, 1 failed as expected. Seed ");
  expect(exitCode).toBe(0);
});

test("One that was expected and did not come is a warning", async () => {
  await using server = await startPayingShop();
  const { output, exitCode } = await check(
    "receiver",
    server.url,
    ...one,
    "--expect-fail",
    "refuses-unsigned:old",
  );
  expect(output).toContain("refuses-unsigned: It was expected to fail (old), and passed.");
  expect(output).toContain("→ Take it off the list of expected failures.");
  expect(output).toContain(": 0 passed, 0 failed, 1 warning. Seed ");
  expect(exitCode).toBe(0);
});

describe("check receiver", () => {
  test("sends the headers of --header, and of a file", async () => {
    const seen: unknown[] = [];
    await using server = await open(
      ({ headers }) => void seen.push([headers["x-one"], headers.authorization]),
    );
    const headers = file("X-One: 1\n\n");
    await check(
      "receiver",
      server.url,
      ...one,
      "--header",
      "Authorization: Basic a:b=",
      "--header",
      `@${headers}`,
    );
    // The last one asks whether the endpoint is still there.
    expect(seen.at(-2)).toEqual(["1", "Basic a:b="]);
  });

  test("has what shows the effects asked by --probe, about each order, with the headers", async () => {
    await using server = await startPayingShop();
    const asked: string[] = [];
    await using probe = await listen((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers["x-one"]}`);
      response.end(String(server.delivered()));
    });
    const { output, exitCode } = await check(
      "receiver",
      server.url,
      "--only",
      "repeats-at-once-have-one-effect",
      "--header",
      "X-One: 1",
      "--probe",
      `${probe.url}/{payment_id}/{payment_id}`,
    );
    expect(output).toMatch(/^✓ .* copies of a callback at once have the effect of one/m);
    expect(exitCode).toBe(0);
    // It is another origin than the endpoint's.
    expect(asked[0]).toMatch(/^GET \/callbacks\/(check-[0-9a-f]{10}-\d+)\/\1 undefined$/);
    expect(new Set(asked).size).toBeGreaterThan(1);
  });

  test("sends each order to --prepare before its first callback, with the headers if it is the same origin", async () => {
    await using server = await httpServer((response) => response.end());
    await check(
      "receiver",
      `${server.url}/callbacks`,
      ...one,
      "--header",
      "X-One: 1",
      "--prepare",
      `${server.url}/orders`,
      "--events",
      "payout",
    );
    const came = server.received.map(({ method, url, headers }) => `${method} ${url} ${headers["x-one"]}`);
    expect(came.slice(0, 2)).toEqual(["HEAD /callbacks undefined", "POST /orders 1"]);
    expect(came.slice(-2)).toEqual(["POST /callbacks 1", "HEAD /callbacks undefined"]);
    const bodies = server.received.slice(0, -1).map(({ body }) => (body === "" ? {} : JSON.parse(body)));
    const { payment } = bodies.at(-1);
    expect(bodies.find(({ payment_id }) => payment_id === payment.id)).toEqual({
      payment_id: payment.id,
      type: "payout",
      amount: payment.sum.amount,
      currency: "CNY",
    });
  });

  test.each([
    [
      "500",
      "--probe: the address answered 500. It has to answer with 2xx, also about an order that nothing was done for yet.",
    ],
    ["302", "--probe: the address answered 302."],
    ["200", "--probe: the address answers with more than 64 kB. Let it answer with a number."],
  ])("cannot run where the probe answers %s with 70 kB", async (status, message) => {
    await using server = await startPayingShop();
    await using probe = await listen((_, response) => {
      response.writeHead(Number(status), { location: "/" }).end("1".repeat(70_000));
    });
    const { errors, exitCode } = await check(
      "receiver",
      server.url,
      "--only",
      "repeats-at-once-have-one-effect",
      "--probe",
      probe.url,
    );
    expect(errors).toContain(message);
    expect(exitCode).toBe(2);
  });

  test("cannot run where an order is not prepared", async () => {
    await using server = await startPayingShop();
    const { output, errors, exitCode } = await check(
      "receiver",
      server.url,
      ...one,
      "--prepare",
      "http://127.0.0.1:1/",
    );
    expect(errors).toBe("--prepare: the address refused the connection. Start it first, or correct the URL.");
    expect(output).not.toContain("passed");
    expect(exitCode).toBe(2);
  });

  test("cannot run where nobody is", async () => {
    const { output, errors, exitCode } = await check("receiver", "http://127.0.0.1:1/callbacks");
    expect(errors).toBe(
      "http://127.0.0.1:1 refused the connection. Start the endpoint first, or correct the URL.",
    );
    expect([output, exitCode]).toEqual(["", 2]);
  });
});

test.each([
  ["receiver", receiverChecks],
  ["gate", gateChecks],
] as const)("check %s --list needs nothing, and lists all", async (kind, checks) => {
  const { output, exitCode } = await run(["check", kind, "--list"]);
  const rows = output.split("\n").flatMap((line) => [...line.matchAll(/^([a-z0-9-]+) +(must|should) +\S/g)]);
  expect(rows.map(([, id, level]) => [id, level])).toEqual(checks.map(({ id, level }) => [id, level]));
  expect(exitCode).toBe(0);
});

describe("The project is read from the environment, and told", () => {
  /** Of what the command sends; URL stands for where. */
  const projectsOf = async (args: string[], environment: object) => {
    await using server = await httpServer((response) => response.end());
    const told = JSON.parse(JSON.stringify({ args, environment }).replaceAll('"URL"', `"${server.url}"`));
    const { output, errors } = await run(["check", ...told.args], { ...key, ...told.environment });
    const messages = server.received.filter(({ body }) => body !== "").map(({ body }) => JSON.parse(body));
    const projects = messages.map(({ project_id, general }) => project_id ?? general?.project_id);
    const [head] = output.replaceAll(server.url, "URL").split("\n");
    return { projects: [...new Set(projects)], head, errors };
  };

  test.each([
    [["receiver", "URL", ...one], { CUP_PROJECT_ID: "777" }, [777], "777 (CUP_PROJECT_ID)"],
    [["receiver", "URL", ...one], { CUP_PROJECT_ID: "" }, [200], "200 (default)"],
    [["receiver", "URL", ...one, "--project-id", "5"], { CUP_PROJECT_ID: "777" }, [5], "5"],
    [
      ["gate", "URL", "--only", "takes-bank-list-query"],
      { CUP_PROJECT_ID: "777" },
      [777],
      "777 (CUP_PROJECT_ID)",
    ],
    [
      ["gate", "--only", "takes-bank-list-query"],
      { CUP_PROJECT_ID: "777", CUP_GATE_URL: "URL" },
      [777],
      "777 (CUP_PROJECT_ID)",
    ],
  ])("%j with %j", async (args, environment, projects, said) => {
    const head = `URL/, project ${said}: 1 check`;
    expect(await projectsOf(args, environment)).toEqual({ projects, head, errors: "" });
  });

  test("one that is no id is refused", async () => {
    const { errors, exitCode } = await run(["check", "receiver", "http://127.0.0.1:1/"], {
      ...key,
      CUP_PROJECT_ID: "shop",
    });
    expect(errors).toContain("CUP_PROJECT_ID in the environment: It takes a whole number from 1 to ");
    expect(exitCode).toBe(2);
  });
});

describe("What cannot be run is told, and ends with 2", () => {
  const receiver = ["receiver", "http://127.0.0.1:1/"];
  const gate = ["gate", "http://127.0.0.1:1/"];
  test.each([
    [
      ["receiver"],
      "Pass the URL of the endpoint: cup-quickpay check receiver http://127.0.0.1:3000/callbacks",
    ],
    [
      ["gate"],
      "Pass the base URL of the Gate, or set CUP_GATE_URL: cup-quickpay check gate http://127.0.0.1:4020 --project-id 200",
    ],
    [gate, "Pass the project that requests are for: --project-id 200"],
    [["receiver", "user:password@shop.test"], "The endpoint takes an absolute http or https URL, such as "],
    [["gate", "ftp://x"], "The Gate takes an absolute http or https URL, such as http://127.0.0.1:4020."],
    [
      ["receiver", "https://api.ecommpay.com/x"],
      "The URL leads to the platform itself, which takes no callbacks. Pass that of your own endpoint.",
    ],
    [
      ["gate", "https://api.ecommpay.com", "--project-id", "200"],
      "for a Gate you can pass --i-know-this-is-production",
    ],
    [[...receiver, "--probe", "/orders"], "--probe takes an absolute http or https URL, such as "],
    [
      [...receiver, "--probe", "http://127.0.0.1:1/{payment_id}/{paymentId}"],
      "--probe knows {payment_id}, in which it puts the order's id, and not {paymentId}.",
    ],
    [[...receiver, "--prepare", "/orders"], "--prepare takes an absolute http or https URL, such as "],
    [
      [...receiver, "--events", "refund"],
      "--events takes purchase, payout, or both: --events purchase,payout",
    ],
    [[...receiver, "--events", "purchase,refund"], "--events takes purchase, payout, or both"],
    [[...receiver, "--only", "refuses-unsigned,nope"], 'There is no check "nope". --list shows all.'],
    [[...receiver, "--expect-fail", "nope:why"], 'There is no check "nope". --list shows all.'],
    [[...receiver, "--expect-fail", "refuses-unsigned"], "--expect-fail takes a check's id and the reason: "],
    [
      [...receiver, "--expect-fail", "refuses-unsigned: "],
      "--expect-fail takes a check's id and the reason: ",
    ],
    [[...receiver, "--header", "sentinel value"], "--header takes a line such as 'Authorization: Basic …'"],
    [
      [...receiver, "--header", "a: b\nc: sentinel"],
      "--header takes a line such as 'Authorization: Basic …'",
    ],
    [[...receiver, "--header", "Content-Length: 1"], "--header cannot set content-length: the checks do."],
    [[...receiver, "--header", "@/no/such/file"], "/no/such/file cannot be read (ENOENT)."],
    [[...receiver, "--secret-file", "/no/such/file"], "/no/such/file cannot be read (ENOENT)."],
    [[...receiver, "--next-secret-file", "/no/such/file"], "/no/such/file cannot be read (ENOENT)."],
    [[...receiver, "--seed", "x"], "It takes a whole number from 0 to "],
    [[...receiver, "--timeout", "soon"], "It takes a time span such as 500ms, 10s,"],
    [[...receiver, "--timeout", "0"], "timeout must be a time span from 1ms to "],
    [[...receiver, "--settle", "soon"], "It takes a time span such as 500ms, 10s,"],
    [[...gate, "--project-id", "0"], "It takes a whole number from 1 to "],
    [
      [...gate, "--project-id", "200", "--lacks", "memory,time"],
      "--lacks takes any of memory, keys, codes, ids: --lacks memory,keys",
    ],
    [["sender"], "unknown command 'sender'"],
  ])("%j: %s", async (args, message) => {
    const { output, errors, exitCode } = await check(...args);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/sentinel|password/);
    expect([output, exitCode]).toEqual(["", 2]);
  });

  test("a CUP_GATE_URL that is no address is named, with an address of a Gate", async () => {
    const { errors, exitCode } = await run(["check", "gate"], { ...key, CUP_GATE_URL: "abc" });
    expect(errors).toContain(
      "CUP_GATE_URL takes an absolute http or https URL, such as http://127.0.0.1:4020.",
    );
    expect(exitCode).toBe(2);
  });

  test("no key at all", async () => {
    const { errors, exitCode } = await run(["check", ...receiver]);
    expect(errors).toContain("Pass the secret key in the environment variable CUP_SECRET_KEY, or in a file");
    expect(exitCode).toBe(2);
  });
});
