import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { example } from "../support/contract.js";
import { type ControlCall, controlCalls, examplesOf } from "../support/control-api.js";
import { without, withValue } from "../support/edit.js";
import { failures } from "../support/failures.js";
import { httpServer, type TestServer } from "../support/http-server.js";
import { call, goodRequest } from "../support/mock-client.js";
import { operations } from "../support/operations.js";
import { type RunningPrism, startPrism } from "../support/start-prism.js";
import { titled } from "../support/titled.js";

/*
 * What a team does that has Prism and one of the published descriptions, and nothing else of this project:
 * `npx prism mock openapi.json`, `npx prism proxy openapi.json URL`.
 */

const bundles = [
  "generated/openapi.json",
  "generated/openapi/gate.json",
  "generated/openapi/payment-page.json",
  "generated/openapi/data-api.json",
];

/** A broken request of each operation: if Prism cannot read a schema, it takes everything for right. */
const broken: Record<string, unknown> = {
  createSale: withValue(goodRequest("createSale"), "/payment/currency", "USD"),
  createPayout: withValue(goodRequest("createPayout"), "/account/region_id", 35),
  listPayoutBanks: without(goodRequest("listPayoutBanks"), "/payment/amount"),
  getPaymentStatus: without(goodRequest("getPaymentStatus"), "/general/payment_id"),
  getPaymentStatusByRequest: without(goodRequest("getPaymentStatusByRequest"), "/request_id"),
  openPaymentPage: withValue(goodRequest("openPaymentPage"), "/language_code", "en"),
  openPaymentPageByForm: withValue(goodRequest("openPaymentPageByForm"), "/language_code", "en"),
  listOperations: without(goodRequest("listOperations"), "/interval"),
  listPaymentOperations: without(goodRequest("listPaymentOperations"), "/payment_id"),
};

describe.each(bundles)("prism mock %s", (bundle) => {
  const { paths } = JSON.parse(readFileSync(bundle, "utf8"));
  const places = operations.filter(({ path }) => path in paths);
  const ids = places.map(({ operation }) => operation.operationId);
  const statuses = places.flatMap(({ operation: { operationId, responses } }) =>
    Object.keys(responses).map((status): [string, string] => [operationId, status]),
  );

  let mock: RunningPrism;
  beforeAll(async () => {
    mock = await startPrism("mock", bundle);
  });
  afterAll(() => mock?.stop());

  test.each(ids)("answers the example of %s", async (id) => {
    expect(await call(mock.url, id, goodRequest(id))).toMatchObject({ status: 200, violations: [] });
  });

  test.each(statuses)("has for %s the answer with status %s", async (id, status) => {
    const answer = await call(mock.url, id, goodRequest(id), { prefer: `code=${status}` });
    expect([String(answer.status), answer.violations]).toEqual([status, []]);
  });

  test.each(ids)("sees what is wrong with %s", async (id) => {
    const answer = await call(mock.url, id, broken[id]);
    expect([400, 422]).toContain(answer.status);
    // A choice is told once for each of its branches.
    expect(new Set(answer.violations.map((reason) => reason.split(" ")[0])).size).toBe(1);
  });

  const withCallbacks = ids.filter((id) => ["createSale", "createPayout"].includes(id));
  test.each(withCallbacks)("sends callbacks of %s that are what the contract says", async (id) => {
    await using receiver = await httpServer((response) => response.end());
    const request = withValue(goodRequest(id), "/general/merchant_callback_url", `${receiver.url}/callbacks`);
    await call(mock.url, id, request);
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBeGreaterThan(0);
    for (const { url, body } of receiver.received) {
      const callback = JSON.parse(body);
      expect(url).toBe("/callbacks");
      expect(failures(schemaOf(callback), callback)).toEqual([]);
    }
  });
});

describe("prism proxy, before another server", () => {
  let upstream: TestServer;
  let judge: RunningPrism;
  let answer: unknown;
  beforeAll(async () => {
    upstream = await httpServer((response) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
    });
    judge = await startPrism("proxy", "generated/openapi.json", upstream.url);
  });
  afterAll(async () => {
    await judge?.stop();
    await upstream?.[Symbol.asyncDispose]();
  });

  test("passes on what keeps to the contract, and finds nothing", async () => {
    answer = example("accepted-sale");
    const { status, body, violations } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect([status, JSON.parse(body), violations]).toEqual([200, answer, []]);
  });

  test("tells in a header what is wrong with a request", async () => {
    answer = example("accepted-sale");
    const { status, violations } = await call(judge.url, "createSale", broken.createSale);
    expect(status).toBe(200);
    expect(violations).toEqual([expect.stringMatching(/^request\.body\.payment\.currency (const|enum)$/)]);
  });

  test("tells in a header what is wrong with an answer", async () => {
    answer = without(example("accepted-sale"), "/request_id");
    const { violations } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect(violations).toEqual(["response.body required"]);
  });
});

test("prism proxy --errors refuses all of Gate: it knows no signature inside a body, as the guide says", async () => {
  await using upstream = await httpServer((response) => response.end());
  const judge = await startPrism("proxy", "generated/openapi.json", upstream.url, "--errors");
  const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
  await judge.stop();
  expect([status, JSON.parse(body).validation]).toMatchObject([422, [{ severity: "Warning" }]]);
});

describe("prism mock of the control API", () => {
  let mock: RunningPrism;
  beforeAll(async () => {
    mock = await startPrism("mock", "generated/openapi/sandbox.json");
  });
  afterAll(() => mock?.stop());

  /** A call with the example of each parameter, and a body. */
  async function answered({ method, path, parameters }: ControlCall, body: unknown, prefer?: string) {
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    const query = parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, example: value }) => [name, String(value)]);
    const url = inPath.reduce(
      (text, { name, example: value }) => text.replace(`{${name}}`, `${value}`),
      path,
    );
    const response = await fetch(`${mock.url}${url}?${new URLSearchParams(query)}`, {
      method,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(prefer && { prefer }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === "" ? undefined : JSON.parse(text),
      violations: response.headers.get("sl-violations"),
    };
  }
  const goodBody = ({ requestBody }: ControlCall) =>
    examplesOf(requestBody?.content["application/json"])[0]?.[1];

  const documented = controlCalls.flatMap((call) =>
    call.answers.map(([status, mediaType]) => ({ call, status, mediaType })),
  );

  test.each(titled(documented, ({ call: { id }, status }) => `${id} ${status}`))(
    "has the example of %s",
    async (_, { call: wanted, status, mediaType }) => {
      const answer = await answered(wanted, goodBody(wanted), `code=${status}`);
      expect(answer).toEqual({ status, body: examplesOf(mediaType)[0]?.[1], violations: null });
    },
  );

  test.each([
    ["payAsCustomer", { card_number: "6200 0000" }],
    ["sendCallbacks", { state: "lost" }],
    ["setScenario", { payment_id: "ORDER_1" }],
    ["setFaults", { faults: [{ at: "gate", does: "delay" }] }],
    ["advanceClock", {}],
    ["createProject", { clock: "fast" }],
    ["updateProject", { callback_url: "shop" }],
    ["restoreSnapshot", {}],
  ])("sees what is wrong with %s: %j", async (id, body) => {
    const wanted = controlCalls.find((one) => one.id === id) as ControlCall;
    expect((await answered(wanted, body)).status).toBe(400);
  });
});

function schemaOf(callback: { redirect_data?: unknown; payment: { type: string } }): string {
  if (callback.redirect_data !== undefined) {
    return "RedirectCallback";
  }
  return callback.payment.type === "payout" ? "PayoutCallback" : "PurchaseCallback";
}
