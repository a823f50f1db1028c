import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Exchange, type Mock, startMock } from "../../src/mock/start-mock.js";
import { verify } from "../../src/signature/verify.js";
import { signed } from "../sandbox/support/merchant.js";
import { at, example } from "../support/contract.js";
import { without, withValue } from "../support/edit.js";
import { failuresOf } from "../support/failures.js";
import { httpServer } from "../support/http-server.js";
import { call, goodRequest } from "../support/mock-client.js";
import { bodiesOf, operations } from "../support/operations.js";
import { titled } from "../support/titled.js";

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});

afterAll(() => mock?.close());

const ids = operations.map(({ operation }) => operation.operationId);
const dataApi = operations.find(({ path }) => path === "/operations/get")?.operation.operationId ?? "";
const refusalSchema = { $ref: "#/components/schemas/RequestRejected" };

const send = (path: string, type: string, body: string) =>
  fetch(mock.url + path, { method: "POST", headers: { "content-type": type }, body });

describe("The mock accepts", () => {
  test.each(ids)("the example of %s", async (id) => {
    expect(await call(mock.url, id, goodRequest(id))).toMatchObject({ status: 200, violations: [] });
  });
});

test("The mock takes a bank that is not on the method page: the set is open, and the page's own example has one", async () => {
  const request = withValue(goodRequest("createPayout"), "/account/bank_id", "123");
  expect((await call(mock.url, "createPayout", request)).status).toBe(200);
});

describe("The mock refuses, as the contract documents it,", () => {
  // The code that comes closest, and every field at fault.
  test.each([
    ["createSale", "another currency", "/payment/currency", "USD", "3121", "payment.currency"],
    ["createSale", "an amount over the limit", "/payment/amount", 5_000_001, "2642", "payment.amount"],
    ["createSale", "no amount at all", "/payment/amount", 0, "3358", "payment.amount"],
    ["createSale", "an amount as a text", "/payment/amount", "1000", "502", "payment.amount"],
    ["createSale", "an e-mail address that is none", "/customer/email", "at home", "2426", "customer.email"],
    ["createSale", "a customer's id that is no text", "/customer/id", 123, "2124", "customer.id"],
    ["createSale", "a country that is none", "/customer/country", "China", "2610", "customer.country"],
    ["createSale", "a city without a letter", "/customer/city", "", "2611", "customer.city"],
    ["createSale", "a + in the phone", "/customer/phone", "+8613632264147", "502", "customer.phone"],
    ["createSale", "a payment id with a blank", "/general/payment_id", "A ", "3024", "general.payment_id"],
    ["createSale", "a project id as a text", "/general/project_id", "200", "502", "general.project_id"],
    ["createSale", "a signature cut short", "/general/signature", "aW/o==", "3261", "general.signature"],
    [
      "createSale",
      "a return URL without a scheme",
      "/return_url/success",
      "shop.example.com",
      "502",
      "return_url.success",
    ],
    [
      "createSale",
      "an address that is none",
      "/customer/ip_address",
      "localhost",
      "502",
      "customer.ip_address",
    ],
    ["createPayout", "another currency", "/payment/currency", "USD", "3121", "payment.currency"],
    ["createPayout", "an amount over the limit", "/payment/amount", 4_499_901, "2642", "payment.amount"],
    ["createPayout", "an amount under the limit", "/payment/amount", 999, "3358", "payment.amount"],
    ["createPayout", "no bank's id", "/account/bank_id", 0, "2801", "account.bank_id"],
    ["createPayout", "a bank by its name", "/account/bank_id", "Bank of China", "2801", "account.bank_id"],
    ["createPayout", "an unknown region", "/account/region_id", 35, "502", "account.region_id"],
    ["createPayout", "another country", "/customer/country", "CH", "2610", "customer.country"],
    ["createPayout", "a masked card number", "/card/pan", "621661******6793", "502", "card.pan"],
    ["createPayout", "a number for a description", "/payment/description", 1, "502", "payment.description"],
    ["listPayoutBanks", "another currency", "/payment/currency", "USD", "3121", "payment.currency"],
    ["listPayoutBanks", "a negative amount", "/payment/amount", -1, "3358", "payment.amount"],
    [
      "getPaymentStatus",
      "a payment id that is no text",
      "/general/payment_id",
      1,
      "3024",
      "general.payment_id",
    ],
    ["getPaymentStatus", "an unknown destination", "/destination", "customer", "502", "destination"],
    ["getPaymentStatusByRequest", "a signature cut short", "/signature", "aW/o==", "3261", "signature"],
  ])("%s with %s", async (id, _, pointer, value, code, field) => {
    const answer = await call(mock.url, id, withValue(goodRequest(id), pointer, value));
    expect(answer.status).toBe(400);
    const body = JSON.parse(answer.body);
    expect(body).toMatchObject({ status: "error", code, errors: [{ code: Number(code), field }] });
    expect(body.errors).toHaveLength(1);
    expect(failuresOf(refusalSchema, body)).toEqual([]);
  });

  test.each([
    ["createSale", "/general/signature", "3262", "general.signature"],
    ["createSale", "/return_url", "2004", "return_url"],
    ["createPayout", "/payment/description", "2004", "payment.description"],
    ["createPayout", "/account", "3242", "account"],
    ["createPayout", "/account/bank_id", "3244", "account.bank_id"],
    ["createPayout", "/account/city", "2004", "account.city"],
    ["listPayoutBanks", "/payment/currency", "2004", "payment.currency"],
    ["getPaymentStatus", "/general", "2004", "general"],
    ["getPaymentStatusByRequest", "/request_id", "2004", "request_id"],
  ])("%s without %s", async (id, pointer, code, field) => {
    const answer = await call(mock.url, id, without(goodRequest(id), pointer));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ code, errors: [{ field, constraint: "required" }] });
  });

  test("what has several faults by the signature's, and names the others", async () => {
    const request = without(without(goodRequest("createSale"), "/general/signature"), "/return_url");
    expect(JSON.parse((await call(mock.url, "createSale", request)).body)).toEqual({
      status: "error",
      code: "3262",
      message: "Empty signature",
      project_id: 200,
      payment_id: "ORDER_155860015",
      errors: [
        { code: 2004, message: "Required field not provided", field: "return_url", constraint: "required" },
        { code: 3262, message: "Empty signature", field: "general.signature", constraint: "required" },
      ],
    });
  });

  test("an id that is at fault without repeating it", async () => {
    const request = withValue(goodRequest("createSale"), "/general/payment_id", " 6216261000000000018 ");
    const { body } = await call(mock.url, "createSale", request);
    expect(JSON.parse(body)).not.toHaveProperty("payment_id");
    expect(body).not.toContain("6216261000000000018");
  });

  test.each([
    ["broken JSON", "application/json", '{"general": '],
    ["a list", "application/json", "[]"],
    ["null", "application/json", "null"],
    ["nothing", "application/json", ""],
    ["a text", "text/plain", "general"],
    ["a form", "application/x-www-form-urlencoded", "general=1"],
    ["JSON that calls itself a text", "text/plain", JSON.stringify(example("sale"))],
  ])("%s: 422 and 2003", async (_, type, body) => {
    const response = await send("/v2/payment/cup/quick/sale", type, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual(example("json-invalid"));
  });

  test("a text whose length is not told: 422 and 2003", async () => {
    const response = await fetch(`${mock.url}/v2/payment/cup/quick/sale`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: new Blob([JSON.stringify(example("sale"))]).stream(),
      duplex: "half",
    } as RequestInit);
    expect([response.status, await response.json()]).toEqual([422, example("json-invalid")]);
  });

  test.each([
    ["a limit over 1000", { limit: 1001 }, "limit must be <= 1000"],
    [
      "a date without a time",
      { interval: { from: "2020-01-01", to: "2020-01-02 00:00:00" } },
      "interval.from must be a date and time such as 2020-01-01 14:53:55, without an offset",
    ],
    ["no interval", { interval: undefined }, "interval is missing"],
  ])("a query of the Data API with %s, in the form of the Data API", async (_, change, message) => {
    const query = JSON.stringify({ ...(example("operations-get") as object), ...change });
    const response = await send("/operations/get", "application/json", query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ status: 400, name: "Bad Request", message, code: 0 });
  });

  test.each([
    ["payment_currency", "USD", "Invalid currency: payment_currency"],
    ["payment_amount", "5000001", "Operation amount is greater than limit: payment_amount"],
    ["payment_amount", "ten", "Validation error: payment_amount"],
    ["language_code", "en", "Validation error: language_code"],
    ["customer_phone", "+8613632264147", "Validation error: customer_phone"],
    ["customer_country", "China", "Invalid Country: customer_country"],
  ])("openPaymentPage with %s=%s", async (name, value, title) => {
    const request = withValue(goodRequest("openPaymentPage"), `/${name}`, value);
    const answer = await call(mock.url, "openPaymentPage", request);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(`<title>${title} `);
  });

  test.each([
    ["signature", "Empty signature: signature is missing"],
    ["payment_description", "Required field not provided: payment_description is missing"],
    ["language_code", "Required field not provided: language_code is missing"],
  ])("openPaymentPage without %s", async (name, title) => {
    const request = without(goodRequest("openPaymentPage"), `/${name}`);
    const answer = await call(mock.url, "openPaymentPage", request);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(`<title>${title}</title>`);
  });

  test("a wrong request also when it prefers an answer", async () => {
    const request = withValue(goodRequest("createSale"), "/payment/currency", "USD");
    const prefer = "code=400, example=payment-id-exists";
    const { status, body } = await call(mock.url, "createSale", request, { prefer });
    expect([status, JSON.parse(body).code]).toEqual([400, "3121"]);
  });

  test("a page with the words of the deciding fault first", async () => {
    const { body } = await call(mock.url, "openPaymentPage", {});
    expect(body).toContain("<title>Empty signature: signature is missing; project_id is missing; ");
  });

  test("a path that the contract does not have", async () => {
    const response = await fetch(`${mock.url}/v2/payment/cup/quick/refund`, { method: "POST" });
    expect(response.status).toBe(404);
  });

  test("another method", async () => {
    const response = await fetch(`${mock.url}/v2/payment/cup/quick/sale`);
    expect(response.status).toBe(405);
  });

  test("a body of more than a megabyte", async () => {
    const response = await send("/v2/payment/cup/quick/sale", "application/json", " ".repeat(1_048_577));
    expect(response.status).toBe(413);
  });
});

describe("The mock answers", () => {
  test("about the project and the payment of the request, under the example's request id", async () => {
    const request = withValue(goodRequest("createSale"), "/general/payment_id", "MINE");
    const { body } = await call(mock.url, "createSale", withValue(request, "/general/project_id", 4711));
    expect(JSON.parse(body)).toEqual({
      status: "success",
      request_id: "gh72ef7c07157e6bde92072a52",
      project_id: 4711,
      payment_id: "MINE",
    });
  });

  test.each([
    ["getPaymentStatus", "/general/payment_id", "/payment/id"],
    ["getPaymentStatusByRequest", "/request_id", "/request_id"],
  ])("%s signed anew, with the key of the examples", async (id, asked, answered) => {
    const { body } = await call(mock.url, id, withValue(goodRequest(id), asked, "MINE"));
    const answer = JSON.parse(body);
    expect(at(answer, answered)).toBe("MINE");
    expect(await verify(answer, "secret")).toBe(true);
  });

  test("at the address that the contract's server has, and below it", async () => {
    const query = JSON.stringify(example("operations-get"));
    for (const path of ["/v1/operations/get", "/operations/get"]) {
      const response = await send(path, "application/json", query);
      expect(await response.json()).toEqual(example("operations-found"));
    }
  });

  test("with an example also when a made-up answer is preferred", async () => {
    const request = goodRequest("createSale");
    const { body } = await call(mock.url, "createSale", request, { prefer: "dynamic=true" });
    expect(JSON.parse(body)).toEqual(example("accepted-sale"));
  });

  test("and calls nobody back: that takes the sandbox", async () => {
    await using receiver = await httpServer((response) => response.end());
    const url = `${receiver.url}/callbacks`;
    await call(
      mock.url,
      "createSale",
      withValue(goodRequest("createSale"), "/general/merchant_callback_url", url),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received).toEqual([]);
  });

  test("pages of other origins, and lets them read what was wrong", async () => {
    const response = await fetch(`${mock.url}/v2/payment/cup/quick/sale`, {
      method: "OPTIONS",
      headers: {
        origin: "https://shop.example.com",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": "https://shop.example.com",
      "access-control-allow-headers": "content-type",
    });
  });
});

describe("With a secret key, the mock", () => {
  let keyed: Mock;
  beforeAll(async () => {
    keyed = await startMock({ secretKey: "mine" });
  });
  afterAll(() => keyed?.close());

  test("refuses a signature that another key has made", async () => {
    const { status, body } = await call(keyed.url, "createSale", goodRequest("createSale"));
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      code: "3261",
      message: "Invalid signature",
      errors: [{ field: "general.signature" }],
    });
  });

  test("refuses a page that another key has signed", async () => {
    const { status, body } = await call(keyed.url, "openPaymentPage", goodRequest("openPaymentPage"));
    expect([status, body]).toEqual([400, expect.stringContaining("Invalid signature")]);
  });

  test("refuses a form that another key has signed, and accepts its own", async () => {
    const form = goodRequest("openPaymentPageByForm") as object;
    const refused = await call(keyed.url, "openPaymentPageByForm", form);
    expect([refused.status, refused.body]).toEqual([400, expect.stringContaining("Invalid signature")]);
    expect((await call(keyed.url, "openPaymentPageByForm", signed(form, "mine"))).status).toBe(200);
  });

  test("accepts and signs with it", async () => {
    const request = signed(goodRequest("getPaymentStatus"), "mine");
    const { status, body } = await call(keyed.url, "getPaymentStatus", request);
    expect(status).toBe(200);
    expect(await verify(JSON.parse(body), "mine")).toBe(true);
  });

  test("refuses data that nobody could have signed", async () => {
    const deep = JSON.parse(`${"[".repeat(2000)}${"]".repeat(2000)}`);
    const request = withValue(goodRequest("createSale") as object, "/deep", deep);
    const { status, body } = await call(keyed.url, "createSale", request);
    expect([status, JSON.parse(body).code]).toEqual([400, "3261"]);
  });

  test("must not be an empty one", async () => {
    await expect(startMock({ secretKey: "" })).rejects.toThrow(TypeError);
  });

  test("leaves the Data API alone, which has a key of its own", async () => {
    const { status } = await call(keyed.url, dataApi, goodRequest(dataApi));
    expect(status).toBe(200);
  });
});

describe("What was wrong is told in words to act on:", () => {
  test.each([
    ["broken JSON", "/v2/payment/status", { "content-type": "application/json" }, "is not JSON"],
    [
      "JSON under the type that curl sends",
      "/v2/payment/status",
      { "content-type": "application/x-www-form-urlencoded" },
      "does not call itself JSON: its Content-Type must be application/json",
    ],
    [
      "a form under another type",
      "/payment",
      { "content-type": "text/plain" },
      "must be a form: Content-Type application/x-www-form-urlencoded",
    ],
    ["an unknown path", "/v2/payment/statuses", {}, "has a path that the contract does not have"],
    [
      "another method",
      "/operations/get",
      { method: "PUT" },
      "has a method that the contract does not have for this path",
    ],
  ])("%s", async (_, path, { method = "POST", ...headers }: Record<string, string>, message) => {
    const exchanges: Exchange[] = [];
    const told = await startMock({ onExchange: (exchange) => exchanges.push(exchange) });
    await fetch(told.url + path, { method, headers, body: "{" });
    await told.close();
    expect(exchanges[0]?.findings).toMatchObject([{ in: "request", field: "", message }]);
  });

  test("an address without a domain, with nothing redacted in the words", async () => {
    const exchanges: Exchange[] = [];
    const told = await startMock({ onExchange: (exchange) => exchanges.push(exchange) });
    await call(told.url, "createSale", withValue(goodRequest("createSale"), "/customer/email", "none"));
    await told.close();
    expect(exchanges[0]?.findings).toMatchObject([
      { field: "customer.email", message: "must be an e-mail address, with an @ and a domain" },
    ]);
  });

  test("an answer that is preferred and not there", async () => {
    const exchanges: Exchange[] = [];
    const told = await startMock({ onExchange: (exchange) => exchanges.push(exchange) });
    await call(told.url, "createSale", goodRequest("createSale"), { prefer: "code=418" });
    await told.close();
    expect(exchanges[0]).toMatchObject({ status: 404, findings: [{ rule: "prefer" }] });
  });
});

test("What a mock found is told after each exchange, without a value of the request", async () => {
  const exchanges: Exchange[] = [];
  const told = await startMock({ onExchange: (exchange) => exchanges.push(exchange) });
  await call(told.url, "createSale", goodRequest("createSale"));
  const request = withValue(goodRequest("createPayout"), "/card/pan", "6216 2610 0000 0000 018");
  await call(told.url, "createPayout", withValue(request, "/account/bank_id", 4711));
  await fetch(`${told.url}/payment?customer_first_name=Mei`);
  await fetch(`${told.url}/cards/6216261000000000018`);
  await told.close();
  expect(exchanges.map(({ path, status }) => `${path} ${status}`)).toEqual([
    "/v2/payment/cup/quick/sale 200",
    "/v2/payment/chinaunionpay/payout 400",
    "/payment 400",
    "/cards/[redacted] 404",
  ]);
  expect(exchanges[0]?.findings).toEqual([]);
  expect(exchanges[1]?.findings).toEqual([
    {
      in: "request",
      field: "card.pan",
      rule: "pattern",
      message: "must be digits only, 12 to 19 of them, without blanks or dashes",
      severity: "error",
    },
  ]);
  expect(JSON.stringify(exchanges)).not.toMatch(/6216|4711|Mei/);
});

test("What makes the mock fail is told, too: nothing that was not judged may pass", async () => {
  const exchanges: Exchange[] = [];
  const told = await startMock({ onExchange: (exchange) => exchanges.push(exchange) });
  const headers = { "content-type": "application/json, text/html" };
  const { status } = await fetch(`${told.url}/v2/payment/status`, { method: "POST", headers, body: "{}" });
  await told.close();
  expect(exchanges).toMatchObject([{ status, findings: [{ severity: "error" }] }]);
  expect(status).toBe(500);
});

describe("Every documented answer can be had by the header Prefer", () => {
  const answers = operations.flatMap((place) =>
    bodiesOf(place).flatMap(({ code, mediaType }) =>
      code === undefined
        ? []
        : Object.keys(mediaType.examples).map((name) => ({
            id: place.operation.operationId,
            code,
            name,
            mediaType,
          })),
    ),
  );

  const rows = titled(answers, ({ id, code, name }) => `${id}: code=${code}, example=${name}`);

  test.each(rows)("%s", async (_, { id, code, name, mediaType }) => {
    const answer = await call(mock.url, id, goodRequest(id), { prefer: `code=${code}, example=${name}` });
    const body = id.startsWith("openPaymentPage") ? answer.body : JSON.parse(answer.body);
    expect(answer.status).toBe(Number(code));
    expect(body).toEqual(example(name));
    expect(failuresOf(mediaType.schema, body)).toEqual([]);
  });

  test.each(["example=none", "code=400, example=none", "code=418", "code=4x0"])(
    "%s, which there is not, is a 404 that names those there are",
    async (prefer) => {
      const request = goodRequest("getPaymentStatusByRequest");
      const answer = await call(mock.url, "getPaymentStatusByRequest", request, { prefer });
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.body)).toMatchObject({
        title: "No such answer",
        detail: expect.stringMatching(
          /^The request is right, .+ It has code=200 \(status-by-request-success.*\); /,
        ),
      });
    },
  );

  test("A browser, which sets no header, says it in the query", async () => {
    const query = new URLSearchParams({ ...(goodRequest("openPaymentPage") as object), __code: "400" });
    expect((await fetch(`${mock.url}/payment?${query}`)).status).toBe(400);
  });
});

test("A taken port is told in one sentence that says what to do", async () => {
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ port })).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or choose another port: the option \`port\`.`,
  );
});

describe("As a judge before another server, the mock", () => {
  const exchanges: Exchange[] = [];
  let judge: Mock;
  let server: Awaited<ReturnType<typeof httpServer>>;
  let answer: { status?: number; type?: string; text: string | Buffer; headers?: Record<string, string> };

  beforeAll(async () => {
    server = await httpServer((response) => {
      const { status = 200, type = "application/json", text, headers } = answer;
      response.writeHead(status, { "content-type": type, "x-own": "1", ...headers }).end(text);
    });
    judge = await startMock({
      upstream: `${server.url}/below`,
      onExchange: (exchange) => exchanges.push(exchange),
    });
  });

  afterAll(async () => {
    await judge?.close();
    await server?.[Symbol.asyncDispose]();
  });

  const accepted = (pointer?: string) => {
    const body = example("accepted-sale");
    return JSON.stringify(pointer === undefined ? body : without(body, pointer));
  };

  test("lets an answer pass that is as the contract says, with its headers", async () => {
    answer = { text: accepted() };
    const response = await fetch(`${judge.url}/v2/payment/cup/quick/sale?a=1&a=2`, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", "x-trace": "t" },
      body: JSON.stringify(goodRequest("createSale")),
    });
    expect([response.status, await response.text()]).toEqual([200, accepted()]);
    expect(response.headers.get("x-own")).toBe("1");
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(server.received.at(-1)).toMatchObject({
      url: "/below/v2/payment/cup/quick/sale?a=1&a=2",
      headers: { "x-trace": "t", host: new URL(server.url).host },
    });
    expect(exchanges.at(-1)).toEqual({
      method: "POST",
      path: "/v2/payment/cup/quick/sale",
      status: 200,
      findings: [],
    });
  });

  test("changes no byte of a request or an answer: a signature covers what was written", async () => {
    const written = JSON.stringify(goodRequest("createSale")).replace(
      /}$/,
      ',"big" : 90071992547409931.50}\n',
    );
    answer = { text: accepted().replace(/}$/, ',"big" : 90071992547409931}') };
    const response = await fetch(`${judge.url}/v2/payment/cup/quick/sale`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: written,
    });
    expect(server.received.at(-1)?.body).toBe(written);
    expect(await response.text()).toBe(answer.text);
  });

  test("asks the Data API under the path that its client used", async () => {
    answer = { text: JSON.stringify(example("operations-none")) };
    const body = JSON.stringify(example("operations-get"));
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${judge.url}/v1/operations/get`, { method: "POST", headers, body });
    expect(response.status).toBe(200);
    expect(server.received.at(-1)?.url).toBe("/below/v1/operations/get");
  });

  test("stops an answer that breaks the contract, and says why", async () => {
    answer = { text: accepted("/request_id") };
    const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({
      type: "https://stoplight.io/prism/errors#VIOLATIONS",
      detail: "The upstream's answer breaks the contract: request_id is missing.",
      validation: [{ location: ["response", "body"], severity: "Error", code: "required" }],
    });
    expect(exchanges.at(-1)?.findings).toEqual([
      { in: "answer", field: "request_id", rule: "required", message: "is missing", severity: "error" },
    ]);
  });

  test.each([
    ["no JSON", "application/json", "<html>"],
    ["a page", "text/html", "<html>"],
  ])("stops an answer that is %s", async (_, type, text) => {
    answer = { type, text };
    expect((await call(judge.url, "createSale", goodRequest("createSale"))).status).toBe(500);
  });

  test("lets an answer pass whose status the contract does not have, and tells it", async () => {
    answer = { status: 418, text: "{}" };
    const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect([status, body]).toEqual([418, "{}"]);
    expect(exchanges.at(-1)?.findings).toMatchObject([{ in: "answer", rule: "status", severity: "warning" }]);
  });

  test.each([
    [
      "another currency",
      withValue(goodRequest("createSale"), "/payment/currency", "USD"),
      "payment.currency",
    ],
    ["no signature", without(goodRequest("createSale"), "/general/signature"), "general.signature"],
  ])("stops a request with %s, and passes nothing on", async (_, request, field) => {
    const before = server.received.length;
    const { status, body } = await call(judge.url, "createSale", request);
    expect(status).toBe(422);
    expect(JSON.parse(body)).toMatchObject({
      type: "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
      detail: expect.stringMatching(
        `^The request breaks the contract and has not been passed on: ${field} .+\\.$`,
      ),
      validation: [{ severity: "Error" }],
    });
    expect(exchanges.at(-1)).toMatchObject({ status: 422, findings: [{ in: "request", field }] });
    expect(server.received).toHaveLength(before);
  });

  test("stops what the contract has no path for", async () => {
    const before = server.received.length;
    expect((await fetch(`${judge.url}/admin`)).status).toBe(404);
    expect(exchanges.at(-1)?.findings).toMatchObject([{ in: "request", rule: "path" }]);
    expect(server.received).toHaveLength(before);
  });

  test("does not follow a redirect", async () => {
    answer = { status: 302, text: "", headers: { location: `${server.url}/elsewhere` } };
    const before = server.received.length;
    const response = await fetch(`${judge.url}/v2/payment/status`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(goodRequest("getPaymentStatus")),
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([302, `${server.url}/elsewhere`]);
    expect(server.received).toHaveLength(before + 1);
  });

  test("unpacks an answer that is compressed, as it has to be read", async () => {
    answer = { text: gzipSync(accepted()), headers: { "content-encoding": "gzip" } };
    const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect([status, body]).toEqual([200, accepted()]);
  });

  test("stops an answer without end, however small it is when packed", async () => {
    const { request_id } = example("accepted-sale") as { request_id: string };
    const text = accepted().replace(request_id, request_id.padEnd(4_000_001));
    answer = { text: gzipSync(text), headers: { "content-encoding": "gzip" } };
    const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect([status, JSON.parse(body).title]).toEqual([502, "No answer"]);
    expect(exchanges.at(-1)?.findings).toEqual([
      { in: "answer", field: "", rule: "size", message: "is larger than 4000000 bytes", severity: "error" },
    ]);
  });

  test("tells the first fifty mistakes of an answer that has thousands", async () => {
    answer = { status: 400, text: JSON.stringify({ status: "error", errors: Array(20_000).fill({}) }) };
    const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect(status).toBe(500);
    expect(body.length).toBeLessThan(50_000);
    expect(exchanges.at(-1)?.findings.length).toBeLessThanOrEqual(50);
  });

  test("tells a request that is too large to be judged", async () => {
    const before = exchanges.length;
    const { status } = await fetch(judge.url, { method: "POST", body: " ".repeat(1_100_000) });
    expect(status).toBe(413);
    expect(exchanges.slice(before)).toMatchObject([
      {
        method: "POST",
        path: "/",
        status: 413,
        findings: [{ in: "request", rule: "size", severity: "error" }],
      },
    ]);
  });

  test("tells an answer whose status no HTTP has, as it cannot be passed on", async () => {
    answer = { status: 999, text: accepted() };
    const before = exchanges.length;
    expect((await call(judge.url, "createSale", goodRequest("createSale"))).status).toBe(502);
    expect(exchanges.slice(before)).toMatchObject([
      { status: 502, findings: [{ in: "answer", rule: "status", severity: "error" }] },
    ]);
  });

  test("that looks at answers only passes a wrong request on", async () => {
    const lenient = await startMock({ upstream: server.url, validateRequests: false });
    answer = { status: 400, text: JSON.stringify(example("currency-invalid")) };
    const request = withValue(goodRequest("createSale"), "/payment/currency", "USD");
    const { status, body } = await call(lenient.url, "createSale", request);
    await lenient.close();
    expect([status, JSON.parse(body)]).toEqual([400, example("currency-invalid")]);
  });

  test("says when its upstream gives no answer", async () => {
    const gone = await httpServer((response) => response.end());
    await gone[Symbol.asyncDispose]();
    const findings: Exchange["findings"][] = [];
    const lonely = await startMock({
      upstream: gone.url,
      onExchange: (exchange) => findings.push(exchange.findings),
    });
    const { status, body } = await call(lonely.url, "createSale", goodRequest("createSale"));
    await lonely.close();
    expect([status, JSON.parse(body).title]).toEqual([502, "No answer"]);
    expect(findings).toMatchObject([[{ in: "answer", rule: "no-answer", severity: "error" }]]);
  });

  test.each(["nonsense", "ftp://127.0.0.1"])("takes no upstream such as %s", async (upstream) => {
    await expect(startMock({ upstream })).rejects.toThrow(
      "startMock: `upstream` must be an absolute http or https URL.",
    );
  });
});
