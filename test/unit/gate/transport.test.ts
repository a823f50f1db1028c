import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TransportError } from "../../../src/errors/transport-error.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, banksQuery, order, payout, statusQuery } from "./orders.js";

test("A purchase without an answer in time fails with an unknown outcome, and says how to find out", async () => {
  await using server = await httpServer(() => {});
  const error = await rejection(clientOf(server, { timeout: 50 }).sale(order));
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ name: "TransportError", code: "timeout", outcome: "unknown" });
  expect(String(error)).toContain("Ask paymentStatus, not before 10 s after the request");
  expect(String(error)).toContain("same payment_id");
});

test("A time-out may be a text with a unit", async () => {
  await using server = await httpServer(() => {});
  const started = performance.now();
  const error = await rejection(clientOf(server, { timeout: "0.3s" }).sale(order));
  expect(error).toMatchObject({ code: "timeout" });
  expect(performance.now() - started).toBeGreaterThan(290);
});

test("The time-out covers the body of the answer too", async () => {
  await using server = await httpServer((response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"status":');
  });
  expect(await rejection(clientOf(server, { timeout: 50 }).sale(order))).toMatchObject({ code: "timeout" });
});

// Side by side: each waits, while the machine is busy with collecting.
describe.concurrent("Although garbage is collected all the time", () => {
  let timer: NodeJS.Timeout;
  beforeAll(() => {
    setFlagsFromString("--expose-gc");
    timer = setInterval(runInNewContext("gc") as () => void, 5);
  });
  afterAll(() => clearInterval(timer));

  test.each([
    ["before the head of the answer", () => {}],
    ["in its body", (response: ServerResponse) => void response.writeHead(200).write('{"status":')],
  ])("the time-out strikes %s", async (_where, respond) => {
    await using server = await httpServer(respond);
    expect(await rejection(clientOf(server, { timeout: 400 }).sale(order))).toMatchObject({
      code: "timeout",
    });
  });

  test("the caller can abort", async () => {
    await using server = await httpServer(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const error = await rejection(clientOf(server).sale(order, { signal: controller.signal }));
    expect(error).toMatchObject({ code: "aborted" });
  });

  test("the time-out strikes below `http` too", async () => {
    await using server = await httpServer(() => {});
    const { http } = clientOf(server, { timeout: 400 });
    const error = await rejection(http.POST("/v2/payment/status/request", { body: { request_id: "1" } }));
    expect(error).toMatchObject({ code: "timeout" });
  });
});

test("A time-out holds for a `fetch` that does not listen to signals", async () => {
  const deaf = () => new Promise<Response>(() => {});
  const error = await rejection(
    clientOf({ url: "http://127.0.0.1:1" }, { fetch: deaf, timeout: 50 }).sale(order),
  );
  expect(error).toMatchObject({ code: "timeout" });
});

test("A call that is aborted before it begins sends nothing, and says so", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const error = await rejection(clientOf(server).sale(order, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ code: "not_sent", outcome: "not_sent" });
  expect(server.received).toEqual([]);
});

test("A refused connection means that nothing has been sent", async () => {
  const url = await unusedUrl();
  expect(await rejection(clientOf({ url }).sale(order))).toMatchObject({
    code: "not_connected",
    outcome: "not_sent",
  });
});

test("A port that Node's fetch refuses means that nothing has been sent", async () => {
  expect(await rejection(clientOf({ url: "http://127.0.0.1:6000" }).sale(order))).toMatchObject({
    code: "not_connected",
    outcome: "not_sent",
  });
});

test.each([
  ["connect", "not_connected"],
  ["read", "connection_lost"],
])("No route to the host on %s is %s", async (syscall, code) => {
  const cause = Object.assign(new Error("no route"), { code: "EHOSTUNREACH", syscall });
  const broken = () => Promise.reject(new TypeError("fetch failed", { cause }));
  expect(
    await rejection(clientOf({ url: "http://127.0.0.1:1" }, { fetch: broken }).sale(order)),
  ).toMatchObject({ code });
});

test("A connection that breaks leaves the outcome unknown", async () => {
  await using server = await httpServer((response) => response.destroy());
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({
    code: "connection_lost",
    outcome: "unknown",
  });
});

test("A redirect is not followed", async () => {
  await using other = await httpServer((response) => json(response, accepted));
  await using server = await httpServer((response) => response.writeHead(307, { location: other.url }).end());
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({
    code: "redirected",
    // The request has reached somebody.
    outcome: "unknown",
  });
  expect(other.received).toEqual([]);
});

test("A call that its caller aborts fails as aborted", async () => {
  const controller = new AbortController();
  await using server = await httpServer(() => controller.abort());
  const error = await rejection(clientOf(server).sale(order, { signal: controller.signal }));
  expect(error).toMatchObject({ code: "aborted", outcome: "unknown" });
});

test.each([
  ["sale", (gate: ReturnType<typeof clientOf>) => gate.sale(order)],
  ["payout", (gate: ReturnType<typeof clientOf>) => gate.payout(payout)],
])("%s is never sent twice", async (_name, send) => {
  await using server = await httpServer((response) => json(response, {}, 500));
  await rejection(send(clientOf(server)));
  expect(server.received).toHaveLength(1);
});

test("A query is repeated until the platform is back", async () => {
  await using server = await httpServer((response, _request, count) =>
    count < 3 ? json(response, {}, 503) : json(response, []),
  );
  expect(await clientOf(server).payoutBanks(banksQuery)).toEqual([]);
  expect(server.received).toHaveLength(3);
});

test("A query gets a new time-out for each attempt", async () => {
  await using server = await httpServer((response, _request, count) => {
    if (count === 3) {
      json(response, []);
    }
  });
  expect(await clientOf(server, { timeout: 150 }).payoutBanks(banksQuery)).toEqual([]);
});

test("A query gives up after two repeats and fails with what came last", async () => {
  await using server = await httpServer((response) => json(response, {}, 503));
  expect(await rejection(clientOf(server).payoutBanks(banksQuery))).toMatchObject({
    code: "server_error",
    httpStatus: 503,
  });
  expect(server.received).toHaveLength(3);
});

test("A refused query is not repeated", async () => {
  await using server = await httpServer((response) =>
    json(response, { status: "error", code: "3261", message: "Invalid signature" }, 400),
  );
  await rejection(clientOf(server).paymentStatus(statusQuery));
  expect(server.received).toHaveLength(1);
});

test("Repeats can be switched off", async () => {
  await using server = await httpServer((response) => json(response, {}, 503));
  await rejection(clientOf(server, { retry: { retries: 0 } }).payoutBanks(banksQuery));
  expect(server.received).toHaveLength(1);
});

async function unusedUrl(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${address.port}`;
}

test.each([
  ["a purchase", "/v2/payment/cup/quick/sale", true],
  ["an operation that the contract does not know", "/v2/payment/new/method", true],
  ["a query", "/v2/payment/status/request", false],
])(
  "After a time-out of %s through `http`, the error says what to do if money can have moved",
  async (_name, path, moves) => {
    await using server = await httpServer(() => {});
    const { http } = clientOf(server, { timeout: 50 });
    const error = await rejection(http.POST(path as "/v2/payment/cup/quick/sale", { body: order }));
    expect(error).toMatchObject({ code: "timeout", operation: `POST ${path}` });
    expect(String(error).includes("Ask paymentStatus, not before 10 s")).toBe(moves);
  },
);
