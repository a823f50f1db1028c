import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Sandbox, SandboxFault } from "../../src/sandbox/index.js";
import { call } from "./support/control.js";
import { payout, payoutPath, sale, salePath, send, sendSigned, signed } from "./support/merchant.js";
import { open, pageUrl, parameters, signedPage } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const dataQuery = signed(
  {
    token: "sandbox-data-api-token-0000000",
    interval: { from: "2000-01-01 00:00:00", to: "2100-01-01 00:00:00" },
  },
  "sandbox-data-api-secret-key",
);

/** What a client sees of a request to each place: the status, or that there is no answer. */
const ask: Record<"gate" | "payment_page" | "data_api", (sandbox: Sandbox) => Promise<number | "no answer">> =
  {
    gate: (sandbox) => statusOf(sendSigned(sandbox, salePath, sale("ORDER_1"))),
    payment_page: (sandbox) => statusOf(open(pageUrl(sandbox, signedPage(parameters())))),
    data_api: (sandbox) => statusOf(send(sandbox, "/operations/get", dataQuery)),
  };

const statusOf = (answer: Promise<{ status: number }>) =>
  answer.then(({ status }) => status).catch(() => "no answer" as const);

const switchOn = (sandbox: Sandbox, ...faults: SandboxFault[]) =>
  call(sandbox, "setFaults", { body: { faults } });

describe.each(["gate", "payment_page", "data_api"] as const)("At %s", (at) => {
  test("a cut is no answer, and the list of requests says so", async () => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at, does: "cut" });
    expect(await ask[at](sandbox)).toBe("no answer");
    const { body } = await call(sandbox, "listRequests");
    expect(body.requests).toMatchObject([
      { status: null, accepted: false, message: "Connection cut by a fault", answer: "" },
    ]);
    expect(sandbox.payments).toEqual([]);
  });

  test.each([
    [undefined, 500],
    [503, 503],
  ])("a status of %s is answered with %i", async (status, expected) => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at, does: "status", ...(status !== undefined && { status }) });
    expect(await ask[at](sandbox)).toBe(expected);
    expect(sandbox.payments).toEqual([]);
    expect(sandbox.requests.map((request) => request.status)).toEqual([expected]);
  });

  test("a delay is an answer that comes late", async () => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at, does: "delay", delay: "150ms" });
    const start = performance.now();
    expect(await ask[at](sandbox)).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test("is over once it is switched off", async () => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at, does: "cut" });
    expect((await call(sandbox, "clearFaults")).body).toEqual({ faults: [] });
    expect(await ask[at](sandbox)).toBe(200);
  });

  test("leaves the other places alone", async () => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at, does: "cut" });
    const others = Object.entries(ask).filter(([place]) => place !== at);
    for (const [, there] of others) {
      expect(await there(sandbox)).toBe(200);
    }
  });
});

describe("A request that is carried out though its answer is lost", () => {
  test.each<[SandboxFault["does"], number | "no answer", string]>([
    ["cut", "no answer", "/v2/payment/cup/quick/sale got no answer: the connection was cut"],
    ["status", 500, "/v2/payment/cup/quick/sale answered with 500"],
  ])("by %s, and is told in the payment's timeline", async (does, seen, told) => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at: "gate", does, carried_out: true });
    expect(await ask.gate(sandbox)).toBe(seen);
    await call(sandbox, "clearFaults");
    expect(sandbox.payments.map(({ id }) => id)).toEqual(["ORDER_1"]);
    const { body } = await call(sandbox, "getPayment", { path: { payment_id: "ORDER_1" } });
    expect(body.timeline.map(({ what }: { what: string }) => what)).toContain(told);
    expect(sandbox.requests[0]?.message).toBe(
      does === "cut"
        ? "Connection cut by a fault, after the request was carried out"
        : "Answered by a fault, after the request was carried out",
    );
    // The same request once more is one too many: the merchant must ask for the status instead.
    expect((await sendSigned(sandbox, salePath, sale("ORDER_1"))).body.code).toBe("3041");
  });
});

test("A request that is refused, and whose answer is lost, is told with its reason", async () => {
  const sandbox = await sandboxFor();
  await switchOn(sandbox, { at: "gate", does: "cut", carried_out: true });
  await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { amount: 0 } })).catch(() => {});
  expect(sandbox.payments).toEqual([]);
  expect(sandbox.requests[0]).toMatchObject({
    status: null,
    message: expect.stringMatching(/^Connection cut by a fault, after a refusal: /),
    errors: [{ field: "payment.amount" }],
  });
});

describe("Callbacks", () => {
  test("that are cut come in half, and are sent again", async () => {
    const halves: string[] = [];
    const server = await listening((text) => halves.push(text));
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: urlOf(server) });
    await switchOn(sandbox, { at: "callbacks", does: "cut" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    expect(sandbox.callbacks[0]).toMatchObject({
      state: "waiting",
      attempts: [{ status: null, failure: "cut by a fault" }],
    });
    await call(sandbox, "clearFaults");
    await call(sandbox, "advanceClock", { body: { to_next_event: true } });
    expect(sandbox.callbacks[0]?.state).toBe("delivered");
    const whole = halves.at(-1) ?? "";
    expect(JSON.parse(whole).payment.id).toBe("PAYOUT_1");
    expect(halves.slice(0, -1).every((half) => half.length < whole.length && whole.startsWith(half))).toBe(
      true,
    );
  });

  test("that are delayed come late, by the project's clock", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url });
    await switchOn(sandbox, { at: "callbacks", does: "delay", delay: "1h" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    expect((await call(sandbox, "waitUntilSettled")).body).toEqual({ settled: true });
    expect(received).toEqual([]);
    await call(sandbox, "advanceClock", { body: { by: "1h" } });
    expect(received).toHaveLength(1);
    const { body } = await call(sandbox, "listCallbacks");
    const [{ created_at, attempts }] = body.callbacks;
    expect(Date.parse(attempts[0].at) - Date.parse(created_at)).toBe(3_600_000);
  });

  test("cannot have a status", async () => {
    const sandbox = await sandboxFor();
    expect(() => sandbox.setFaults([{ at: "callbacks", does: "status" }])).toThrow(TypeError);
  });
});

describe("A share of all calls", () => {
  const twenty = async (seed?: number) => {
    const sandbox = await sandboxFor({ seed, clock: "manual" });
    await switchOn(sandbox, { at: "gate", does: "status", status: 502, share: 0.5 });
    const seen: number[] = [];
    for (let number = 0; number < 20; number++) {
      seen.push((await sendSigned(sandbox, salePath, sale(`ORDER_${number}`))).status);
    }
    return seen.map((status) => (status === 200 ? "." : "x")).join("");
  };

  test("is the same each time with the same seed, and another one with another", async () => {
    const [one, same, other] = [await twenty(7), await twenty(7), await twenty(8)];
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(one).toMatch(/^[.x]{20}$/);
    expect(one).toContain(".");
    expect(one).toContain("x");
  });

  test.each([
    [0, "no call"],
    [1, "every call"],
  ])("of %d is %s", async (share) => {
    const sandbox = await sandboxFor();
    await switchOn(sandbox, { at: "gate", does: "status", share });
    for (let number = 0; number < 5; number++) {
      const { status } = await sendSigned(sandbox, salePath, sale(`ORDER_${number}`));
      expect(status).toBe(share === 0 ? 200 : 500);
    }
  });
});

test("Faults are shown with what they take for granted, and nothing that is of no use", async () => {
  const sandbox = await sandboxFor();
  const { body } = await switchOn(
    sandbox,
    { at: "gate", does: "status" },
    { at: "data_api", does: "delay", delay: "2s", share: 0.25 },
    { at: "callbacks", does: "cut" },
  );
  const faults = [
    { at: "gate", does: "status", share: 1, status: 500, carried_out: false },
    { at: "data_api", does: "delay", share: 0.25, delay: 2000 },
    { at: "callbacks", does: "cut", share: 1 },
  ];
  expect(body).toEqual({ faults });
  expect((await call(sandbox, "getFaults")).body).toEqual({ faults });
  expect((await call(sandbox, "getState")).body.faults).toEqual(faults);
  // What it shows, it takes.
  expect((await switchOn(sandbox, ...body.faults)).body).toEqual({ faults });
});

/** A receiver that hears what comes, be it whole or not. */
async function listening(heard: (text: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
    request.on("error", () => {}).once("close", () => heard(text));
    request.once("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return server;
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

test.each([
  [
    { at: "nowhere", does: "cut" },
    'faults.0.at must be one of "gate", "payment_page", "data_api", "callbacks".',
  ],
  [{ at: "gate", does: "dance" }, 'faults.0.does must be one of "delay", "cut", "status".'],
  [{ at: "gate", does: "status", status: 200 }, "faults.0.status must be >= 500."],
  [{ at: "gate", does: "cut", share: 2 }, "faults.0.share must be <= 1."],
])("setFaults refuses %j", async (fault, message) => {
  const sandbox = await sandboxFor();
  expect(() => sandbox.setFaults([fault as SandboxFault])).toThrow(new TypeError(message));
  expect(sandbox.state.faults).toEqual([]);
});

test.each([
  { does: "cut", status: null },
  { does: "status", status: 500 },
] as const)(
  "A visit of Payment Page that is carried out and lost by $does is one request, its delay in its duration",
  async ({ does, status }) => {
    const sandbox = await sandboxFor();
    sandbox.setFaults([
      { at: "payment_page", does, carried_out: true },
      { at: "payment_page", does: "delay", delay: 150 },
    ]);
    await ask.payment_page(sandbox);
    expect(sandbox.requests).toMatchObject([{ status, accepted: false }]);
    expect(sandbox.requests[0]?.duration).toBeGreaterThan(140);
  },
);

test("What is no list of faults, no snapshot and no options is told with what to give instead", async () => {
  const sandbox = await sandboxFor();
  const nothing = null as never;
  expect(() => sandbox.setFaults(nothing)).toThrow("faults must be an array of objects");
  expect(() => sandbox.setFaults([nothing])).toThrow("faults must be an array of objects");
  expect(() => sandbox.restore(nothing)).toThrow("Give back what `snapshot` gave.");
  expect(() => sandbox.addProject(nothing)).toThrow("The options of a project must be an object.");
});
