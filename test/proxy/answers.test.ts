import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { statusByRequestPath, statusPath } from "../sandbox/support/merchant.js";
import { example } from "../support/contract.js";
import { without, withValue } from "../support/edit.js";
import { httpServer, json, type TestServer } from "../support/http-server.js";
import { signatureOf } from "../support/independent-signature.js";
import { post, proxied } from "./support/proxied.js";

/** What the target says next. */
let answer: { status: number; text: string };
let target: TestServer;
beforeAll(async () => {
  target = await httpServer((response) =>
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.text),
  );
});
afterAll(() => target[Symbol.asyncDispose]());

/** What the caller gets when the target answers a query so. */
async function answered(body: unknown, { path = statusPath, status = 200, options = {} } = {}) {
  answer = { status, text: typeof body === "string" ? body : JSON.stringify(body) };
  const { url, told } = await proxied(target.url, { dataApiSecretKey: "secret", ...options });
  const got = await post(url + path, '{"general":{"payment_id":"A"}}');
  return { ...got, told: told[0] };
}

const known = () => example("status-success");
const unknown = { status: "error", code: "3061", message: "Payment not found" };

describe("an answer to a status query", () => {
  test("passes byte for byte when its signature is right", async () => {
    const text = JSON.stringify(known(), null, 3);
    const { status, body, told } = await answered(text);
    expect([status, body, told?.answer]).toEqual([200, text, "right"]);
  });

  test("whose signature is wrong is not passed on, and told", async () => {
    const { status, body, headers, told } = await answered(withValue(known(), "/payment/status", "decline"));
    expect([status, headers["content-type"]]).toEqual([502, "application/problem+json"]);
    expect(JSON.parse(body)).toEqual({
      type: "about:blank",
      title: "The answer's signature is wrong",
      status: 502,
      detail:
        "The target's answer has a signature that does not match it and your key: it is not passed on. Is the key that of this project, and does nothing change answers on the way?",
    });
    expect(told).toMatchObject({ status: 502, answer: "wrong" });
  });

  test.each([
    ["a text that can be none", "x"],
    ["null", null],
    ["an object", {}],
  ])("whose signature is %s is not passed on", async (_, signature) => {
    const { status, told } = await answered(withValue(known(), "/signature", signature));
    expect([status, told?.answer]).toEqual([502, "wrong"]);
  });

  test.each([201, 206, 299])(
    "whose signature is wrong is not passed on with status %i either",
    async (status) => {
      const changed = withValue(known(), "/payment/status", "decline");
      const { told } = await answered(changed, { status });
      expect(told).toMatchObject({ status: 502, answer: "wrong" });
    },
  );

  test("about a payment without a signature is not passed on", async () => {
    const { status, body, told } = await answered(without(known(), "/signature"));
    expect([status, told?.answer]).toEqual([502, "missing"]);
    expect(JSON.parse(body).title).toBe("The answer is not signed");
  });

  test("about no payment needs no signature", async () => {
    const { status, body, told } = await answered(unknown);
    expect([status, JSON.parse(body), told?.answer]).toEqual([200, unknown, undefined]);
  });

  test("about no payment with a signature must have a right one", async () => {
    const signed = { ...unknown, signature: signatureOf(unknown, "secret") };
    expect((await answered(signed)).told?.answer).toBe("right");
    expect((await answered({ ...signed, code: "3062" })).status).toBe(502);
  });

  test("is verified with its large numbers as they are written", async () => {
    const data = { project_id: 200, payment: { id: "A" }, operations: [{ id: "9007199254740993" }] };
    const text = JSON.stringify({ ...data, signature: signatureOf(data, "secret") });
    const large = text.replace('"9007199254740993"', "9007199254740993");
    expect(await answered(large)).toMatchObject({ status: 200, body: large });
  });

  test("under another status than 200 passes: refusals are not signed", async () => {
    const refusal = { status: "error", code: "3061", message: "x", signature: "y" };
    expect((await answered(refusal, { status: 400 })).status).toBe(400);
  });

  test("by the request's id is verified too", async () => {
    const data = example("status-by-request-success");
    expect((await answered(data, { path: statusByRequestPath })).told?.answer).toBe("right");
    const other = withValue(data, "/request_id", "x");
    expect((await answered(other, { path: statusByRequestPath })).status).toBe(502);
  });
});

describe("an answer of the Data API", () => {
  const path = "/v1/operations/get";

  test("must be signed", async () => {
    expect((await answered(example("operations-found"), { path })).told?.answer).toBe("right");
    expect((await answered({ operations: [] }, { path })).told?.answer).toBe("missing");
    expect((await answered("no JSON", { path })).status).toBe(502);
  });

  test("passes when its key is not known", async () => {
    const options = { dataApiSecretKey: undefined };
    const { status, told } = await answered({ operations: [] }, { path, options });
    expect([status, told?.answer]).toEqual([200, undefined]);
  });
});

test("What the sandbox answers about a payment is right, by its id and by that of a request", async () => {
  const sandbox = await startSandbox({ port: 0 });
  try {
    const { url, told } = await proxied(sandbox.url, { secretKey: sandbox.secretKey, projectId: 200 });
    const sale = without(without(example("sale"), "/general/project_id"), "/general/signature");
    const accepted = await post(`${url}/v2/payment/cup/quick/sale`, JSON.stringify(sale));
    const { request_id } = JSON.parse(accepted.body);
    await post(url + statusPath, '{"general":{"payment_id":"ORDER_155860015"}}');
    await post(url + statusByRequestPath, JSON.stringify({ request_id }));
    expect(told.map(({ path, status, signature, answer }) => [path, status, signature, answer])).toEqual([
      ["/v2/payment/cup/quick/sale", 200, "made", undefined],
      ["/v2/payment/status", 200, "made", "right"],
      ["/v2/payment/status/request", 200, "made", "right"],
    ]);
  } finally {
    await sandbox.close();
  }
});

test("Headers, several cookies and the status of an answer pass, and those of the connection do not", async () => {
  await using server = await httpServer((response) => {
    response
      .setHeader("set-cookie", ["a=1", "b=2"])
      .setHeader("x-other", "1")
      .setHeader("connection", "x-hop");
    response.setHeader("x-hop", "1");
    json(response, { status: "error" }, 418);
  });
  const { url } = await proxied(server.url);
  const { status, headers } = await post(`${url}/v2/any`, "{}");
  expect(status).toBe(418);
  expect(headers).toMatchObject({ "set-cookie": ["a=1", "b=2"], "x-other": "1" });
  expect(headers).not.toHaveProperty("x-hop");
});
