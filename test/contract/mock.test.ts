import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/start-mock.js";
import { example } from "../support/contract.js";
import { without, withValue } from "../support/edit.js";
import { failuresOf } from "../support/failures.js";
import { call, goodRequest } from "../support/mock-client.js";
import { bodiesOf, operationNamed, operations } from "../support/operations.js";
import { titled } from "../support/titled.js";

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
  // Prism takes its time to load on a machine that is busy.
}, 60_000);

afterAll(() => mock.close());

const ids = operations.map(({ operation }) => operation.operationId);

describe("The mock accepts", () => {
  test.each(ids)("the example of %s", async (id) => {
    expect(await call(mock.url, id, goodRequest(id))).toMatchObject({ status: 200, violations: [] });
  });
});

describe("The mock refuses", () => {
  // Gate documents 422 for a body whose structure is wrong, the Data API and Payment Page have 400 only.
  test.each([
    ["createSale", 422, "another currency", "/payment/currency", "USD", "payment.currency const"],
    ["createSale", 422, "an amount over the limit", "/payment/amount", 5_000_001, "payment.amount maximum"],
    ["createSale", 422, "a + in the phone", "/customer/phone", "+8613632264147", "customer.phone pattern"],
    ["createSale", 422, "an amount as a text", "/payment/amount", "1000", "payment.amount type"],
    [
      "createSale",
      422,
      "a return URL without a scheme",
      "/return_url/success",
      "shop.example.com",
      "return_url.success format",
    ],
    [
      "createSale",
      422,
      "an address that is none",
      "/customer/ip_address",
      "localhost",
      "customer.ip_address anyOf",
    ],
    ["createPayout", 422, "another currency", "/payment/currency", "USD", "payment.currency const"],
    ["createPayout", 422, "an amount over the limit", "/payment/amount", 4_499_901, "payment.amount maximum"],
    ["createPayout", 422, "an amount under the limit", "/payment/amount", 999, "payment.amount minimum"],
    ["createPayout", 422, "an unknown region", "/account/region_id", 35, "account.region_id enum"],
    ["createPayout", 422, "a + in the phone", "/customer/phone", "+8613632264147", "customer.phone pattern"],
    ["createPayout", 422, "another country", "/customer/country", "CH", "customer.country const"],
    ["createPayout", 422, "a masked card number", "/card/pan", "621661******6793", "card.pan pattern"],
    [
      "createPayout",
      422,
      "a description that is no text",
      "/payment/description",
      1,
      "payment.description type",
    ],
    ["listPayoutBanks", 422, "another currency", "/payment/currency", "USD", "payment.currency const"],
    ["listPayoutBanks", 422, "a negative amount", "/payment/amount", -1, "payment.amount minimum"],
    [
      "getPaymentStatus",
      422,
      "a payment id that is no text",
      "/general/payment_id",
      1,
      "general.payment_id type",
    ],
    ["getPaymentStatus", 422, "an unknown destination", "/destination", "customer", "destination enum"],
    [
      "getPaymentStatusByRequest",
      422,
      "a signature cut short",
      "/signature",
      "aW/oS/l7RTlK...==",
      "signature pattern",
    ],
    ["listOperations", 400, "a limit over 1000", "/limit", 1001, "limit maximum"],
    ["listOperations", 400, "a date without a time", "/interval/from", "2020-01-01", "interval.from pattern"],
  ])("%s, %i: %s", async (id, status, _, pointer, value, violation) => {
    const answer = await call(mock.url, id, withValue(goodRequest(id), pointer, value));
    expect(answer.status).toBe(status);
    expect(answer.violations).toContain(`request.body.${violation}`);
  });

  test.each([
    ["createSale", "/general/signature", "general required"],
    ["createSale", "/return_url", "body required"],
    ["createPayout", "/payment/description", "payment required"],
    ["createPayout", "/account/region_id", "account required"],
    ["listPayoutBanks", "/payment/currency", "payment required"],
    ["getPaymentStatus", "/general", "body required"],
    ["getPaymentStatusByRequest", "/request_id", "body required"],
    ["listOperations", "/interval", "body required"],
  ])("%s without %s", async (id, pointer, violation) => {
    const answer = await call(mock.url, id, without(goodRequest(id), pointer));
    expect(answer.status).not.toBe(200);
    expect(answer.violations).toEqual([expect.stringMatching(new RegExp(`${violation}$`))]);
  });

  test.each([
    ["payment_currency", "USD", "payment_currency const"],
    ["payment_amount", "5000001", "payment_amount maximum"],
    ["payment_amount", "ten", "payment_amount type"],
    ["language_code", "en", "language_code const"],
    ["customer_phone", "+8613632264147", "customer_phone pattern"],
  ])("openPaymentPage with %s=%s", async (name, value, violation) => {
    const answer = await call(
      mock.url,
      "openPaymentPage",
      withValue(goodRequest("openPaymentPage"), `/${name}`, value),
    );
    expect(answer).toMatchObject({ status: 400, violations: [`request.query.${violation}`] });
  });

  test.each(["signature", "payment_description", "language_code"])(
    "openPaymentPage without %s",
    async (name) => {
      const answer = await call(
        mock.url,
        "openPaymentPage",
        without(goodRequest("openPaymentPage"), `/${name}`),
      );
      expect(answer).toMatchObject({ status: 400, violations: ["request.query required"] });
    },
  );

  test("text that is no JSON", async () => {
    const { path } = operationNamed("createSale");
    const response = await fetch(mock.url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"general": ',
    });
    expect(response.status).toBe(400);
  });

  test("a path that the contract does not have", async () => {
    const response = await fetch(`${mock.url}/v2/payment/cup/quick/refund`, { method: "POST" });
    expect(response.status).toBe(404);
  });
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
    const body = id === "openPaymentPage" ? answer.body : JSON.parse(answer.body);
    expect(answer.status).toBe(Number(code));
    expect(body).toEqual(example(name));
    expect(failuresOf(mediaType.schema, body)).toEqual([]);
  });

  test("an example that there is not is a 404", async () => {
    const answer = await call(mock.url, "createSale", goodRequest("createSale"), { prefer: "example=none" });
    expect(answer.status).toBe(404);
  });
});

test("A taken port is told in one sentence that says what to do", async () => {
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ port })).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or choose another port: the option \`port\`.`,
  );
});

describe("As a judge before another server, the mock", () => {
  let judge: Mock;
  let answer: unknown;
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    judge = await startMock({ upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  }, 60_000);

  afterAll(async () => {
    await judge.close();
    server.close();
  });

  test("lets an answer pass that is as the contract says", async () => {
    answer = example("accepted-sale");
    expect(await call(judge.url, "createSale", goodRequest("createSale"))).toMatchObject({
      status: 200,
      body: JSON.stringify(answer),
      violations: [],
    });
  });

  test("stops an answer that is not, and says why", async () => {
    answer = without(example("accepted-sale"), "/request_id");
    const { status, body } = await call(judge.url, "createSale", goodRequest("createSale"));
    expect(status).toBe(500);
    expect(body).toContain("must have required property 'request_id'");
  });

  test("stops a request that is not", async () => {
    answer = example("accepted-sale");
    const request = withValue(goodRequest("createSale"), "/payment/currency", "USD");
    expect((await call(judge.url, "createSale", request)).status).toBe(422);
  });
});
