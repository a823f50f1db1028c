import { expect, test } from "vitest";
import { httpServer, json } from "../../support/http-server.js";
import { askedAgain } from "./asked-again.js";
import { clientOf, rejection } from "./client-of.js";
import { banksQuery, statusQuery } from "./orders.js";

test("An abort is heard at once between the attempts of a query", async () => {
  await using server = await httpServer((response) => json(response, {}, 503));
  const controller = new AbortController();
  const started = performance.now();
  const error = await rejection(
    clientOf(server, {
      retry: { minTimeout: "10s" },
      onEvent: ({ type }) =>
        type === "response" && setTimeout(() => controller.abort(new Error("enough")), 30),
    }).paymentStatus(statusQuery, { signal: controller.signal }),
  );
  expect(error).toMatchObject({ name: "TransportError", code: "aborted" });
  expect((error as Error).cause).toMatchObject({ message: "enough" });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(server.received).toHaveLength(1);
});

test.each([429, 503])("A query waits as long as Retry-After asks with HTTP %i", async (status) => {
  const asked = await askedAgain(
    [new Response(null, { status, headers: { "retry-after": "1" } }), Response.json([])],
    (options) => clientOf({ url: "http://127.0.0.1:9" }, options).payoutBanks(banksQuery),
  );
  expect(asked).toEqual({ after999: 1, after1000: 2, value: [] });
});

test("A query does not wait longer than maxRetryAfter, but fails at once and tells how long", async () => {
  await using server = await httpServer((response) =>
    response.writeHead(429, { "retry-after": "3600" }).end(),
  );
  const error = await rejection(clientOf(server).payoutBanks(banksQuery));
  expect(error).toMatchObject({ name: "AnswerError", code: "rate_limited", retryAfter: 3600 });
  expect(server.received).toHaveLength(1);
});

test("The longest Retry-After may be a text with a unit", async () => {
  await using server = await httpServer((response) => response.writeHead(429, { "retry-after": "1" }).end());
  const client = clientOf(server, { retry: { maxRetryAfter: "0.9s" } });
  expect(await rejection(client.payoutBanks(banksQuery))).toMatchObject({ retryAfter: 1 });
  expect(server.received).toHaveLength(1);
});

test("A query is repeated when there are too many requests, also without Retry-After", async () => {
  await using server = await httpServer((response, _request, count) =>
    count === 1 ? json(response, {}, 429) : json(response, []),
  );
  expect(await clientOf(server).payoutBanks(banksQuery)).toEqual([]);
});

test("A redirected query is not sent again", async () => {
  await using server = await httpServer((response) => response.writeHead(307, { location: "/x" }).end());
  expect(await rejection(clientOf(server).paymentStatus(statusQuery))).toMatchObject({ code: "redirected" });
  expect(server.received).toHaveLength(1);
});

test("All attempts of a query carry the same text", async () => {
  await using server = await httpServer((response) => json(response, {}, 503));
  await rejection(clientOf(server).payoutBanks(banksQuery));
  const bodies = server.received.map(({ body }) => body);
  expect(bodies).toHaveLength(3);
  expect(new Set(bodies).size).toBe(1);
});
