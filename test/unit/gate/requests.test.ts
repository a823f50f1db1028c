import { expect, test } from "vitest";
import { createGateClient } from "../../../src/gate/create-gate-client.js";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, banksQuery, order, payout } from "./orders.js";

test("A purchase goes out with the project's id and a signature over everything else", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  await clientOf(server).sale(order);
  expect(server.received).toHaveLength(1);
  const [{ method, url, headers, body }] = server.received as [(typeof server.received)[0]];
  expect([method, url, headers["content-type"]]).toEqual([
    "POST",
    "/v2/payment/cup/quick/sale",
    "application/json",
  ]);
  expect(JSON.parse(body)).toEqual({
    ...order,
    general: {
      payment_id: "ORDER_155860015",
      project_id: 200,
      // As in spec/examples/sale.yaml, made with the key “secret”.
      signature: "Xi6zlp5bXOfFu72RDpbgEk9vU/u1rlEsG2WV2d1w6GwS8zh+Scg7sXsV5E98yYp/7gLYyYVgvU7wssicVVCqdA==",
    },
  });
});

test("A payout goes out signed", async () => {
  await using server = await httpServer((response) =>
    json(response, { ...accepted, payment_id: "PAYOUT_15392667771145" }),
  );
  await clientOf(server).payout(payout);
  const [{ url, body }] = server.received as [(typeof server.received)[0]];
  expect(url).toBe("/v2/payment/chinaunionpay/payout");
  // As in spec/examples/payout.yaml.
  expect(JSON.parse(body).general.signature).toBe(
    "1iRxKU9rY8+2D/C0dZbsfI3p9wdypLIozLXlqiQ3VQmmZTM8LGocG34Z6dBWqaWPYIkFQhZjom/abPqv1BQKGw==",
  );
});

test("A bank-list query goes out signed", async () => {
  await using server = await httpServer((response) => json(response, []));
  expect(await clientOf(server).payoutBanks(banksQuery)).toEqual([]);
  const [{ url, body }] = server.received as [(typeof server.received)[0]];
  expect(url).toBe("/v2/info/banks/chinaunionpay/payout/list");
  // As in spec/examples/payout-banks.yaml.
  expect(JSON.parse(body).general.signature).toBe(
    "MMGkw5rvDGu/3GR55ZHhfjAe4jScBhiVW2b2GgUACyhqPs5Df6zb4GDNhvpnkfJm4pcU+k/CYxcEf1Hj88jVkQ==",
  );
});

test("A status query by request id, sent through `http`, is signed at the top level", async () => {
  await using server = await httpServer((response) => json(response, {}));
  await clientOf(server).http.POST("/v2/payment/status/request", {
    body: { request_id: "gh72ef7c07157e6bde92072a52" },
  });
  expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({
    project_id: 200,
    request_id: "gh72ef7c07157e6bde92072a52",
    // As in spec/examples/status-by-request.yaml.
    signature: "xh9t+EgegfSrb9/68Ll3yUS8w6dhHTHv5qKYNZPnz5yVDmEa9RlaJE5jJgiAnYLiOkKdYGDWTGmRQIPNr0SuMA==",
  });
});

test("The caller's object is not changed", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const body = structuredClone(order);
  await clientOf(server).sale(body);
  expect(body).toEqual(order);
});

test("Members that are undefined are neither sent nor signed", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const customer = { ...order.customer, state: undefined as never };
  await clientOf(server).sale({ ...order, customer });
  const sent = JSON.parse(server.received[0]?.body ?? "");
  expect(sent.customer).not.toHaveProperty("state");
  expect(sent.general.signature).toBe(
    "Xi6zlp5bXOfFu72RDpbgEk9vU/u1rlEsG2WV2d1w6GwS8zh+Scg7sXsV5E98yYp/7gLYyYVgvU7wssicVVCqdA==",
  );
});

test("A signature that the caller left in is replaced", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const general = { payment_id: "ORDER_155860015", signature: "stale", project_id: 7 };
  await clientOf(server).sale({ ...order, general });
  expect(JSON.parse(server.received[0]?.body ?? "").general).toMatchObject({
    project_id: 200,
    signature: expect.stringMatching(/^Xi6zlp5b/),
  });
});

test("A `fetch` of the caller's own is used, and told not to follow redirects", async () => {
  const requests: Request[] = [];
  const gate = createGateClient({
    projectId: 200,
    secretKey: "secret",
    fetch: async (request) => {
      requests.push(request);
      return Response.json(accepted);
    },
  });
  expect(await gate.sale(order)).toEqual(accepted);
  expect(requests.map(({ url, redirect }) => [url, redirect])).toEqual([
    ["https://api.ecommpay.com/v2/payment/cup/quick/sale", "manual"],
  ]);
});

test.each([
  ["projectId", { projectId: undefined as never, secretKey: "secret" }],
  ["projectId", { projectId: 0, secretKey: "secret" }],
])("A client without a proper %s is refused as misuse", (name, options) => {
  expect(() => createGateClient(options)).toThrow(TypeError);
  expect(() => createGateClient(options)).toThrow(`createGateClient needs ${name}`);
});

test.each([
  ["a number", 5],
  ["nothing", undefined],
  ["several keys", ["a", "b"]],
])("A client with %s for a secretKey is refused as misuse", (_name, secretKey) => {
  const create = () => createGateClient({ projectId: 200, secretKey: secretKey as never });
  expect(create).toThrow(TypeError);
  expect(create).toThrow("secretKey must be");
});

test("A client without a key can be created, and its first call says what is missing", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const error = await rejection(clientOf(server, { secretKey: "" }).sale(order));
  expect(error).toMatchObject({ name: "SecretKeyError", code: "secret_key", outcome: "not_sent" });
  expect((error as Error).message).toContain("Is the environment variable set?");
  expect(server.received).toEqual([]);
});

test("The key is read at every call", async () => {
  await using server = await httpServer((response) => json(response, []));
  const keys = ["secret", "other"];
  const gate = clientOf(server, { secretKey: async () => keys.shift() ?? "" });
  await gate.payoutBanks(banksQuery);
  await gate.payoutBanks(banksQuery);
  const [first, second] = server.received.map(({ body }) => JSON.parse(body).general.signature);
  expect(first).toBe(
    "MMGkw5rvDGu/3GR55ZHhfjAe4jScBhiVW2b2GgUACyhqPs5Df6zb4GDNhvpnkfJm4pcU+k/CYxcEf1Hj88jVkQ==",
  );
  expect(second).not.toBe(first);
});

test("A function that cannot give the key sends nothing, and is the cause", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const cause = new Error("The vault is sealed.");
  const gate = clientOf(server, { secretKey: () => Promise.reject(cause) });
  expect(await rejection(gate.sale(order))).toMatchObject({
    code: "secret_key",
    outcome: "not_sent",
    cause,
    message: expect.not.stringContaining("vault"),
  });
  expect(server.received).toEqual([]);
});

test("A call can be aborted while the key is read", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  const gate = clientOf(server, { secretKey: () => new Promise(() => {}) });
  const error = await rejection(gate.sale(order, { signal: AbortSignal.timeout(30) }));
  expect(error).toMatchObject({ code: "not_sent", outcome: "not_sent" });
  expect(server.received).toEqual([]);
});

test.each([
  ["timeout", { timeout: 0 }],
  ["maxAnswerSize", { maxAnswerSize: 0 }],
  ["retry.maxRetryAfter", { retry: { maxRetryAfter: -1 } }],
  ["timeout", { timeout: Number.NaN }],
  ["timeout", { timeout: "25d" as const }],
  ["maxAnswerSize", { maxAnswerSize: 1.5 }],
  ["retry.retries", { retry: { retries: -1 } }],
  ["retry.minTimeout", { retry: { minTimeout: "1" as never } }],
])("A %s out of range is refused as misuse", (name, options) => {
  const create = () => createGateClient({ projectId: 200, secretKey: "secret", ...options });
  expect(create).toThrow(TypeError);
  expect(create).toThrow(`${name} of createGateClient must be a `);
});

test("A base URL without TLS is refused, as card data would travel in the clear", () => {
  const options = { projectId: 200, secretKey: "secret", baseUrl: "http://gate.example.com" };
  expect(() => createGateClient(options)).toThrow(/https/);
  expect(() => createGateClient({ ...options, allowHttp: true })).not.toThrow();
});
