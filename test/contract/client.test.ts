import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGateClient, type GateClient } from "../../src/gate/create-gate-client.js";
import { type Mock, startMock } from "../../src/mock/start-mock.js";
import { contract } from "../support/contract.js";
import { bodiesOf, operationNamed } from "../support/operations.js";
import { banksQuery, order, payout, statusQuery } from "../unit/gate/orders.js";

/** The client's methods over real HTTP against Prism, for every answer that the contract documents. */
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock?.close());

describe.each([
  ["createSale", (gate: GateClient) => gate.sale(order)],
  ["createPayout", (gate: GateClient) => gate.payout(payout)],
  ["listPayoutBanks", (gate: GateClient) => gate.payoutBanks(banksQuery)],
  ["getPaymentStatus", (gate: GateClient) => gate.paymentStatus(statusQuery)],
] as const)("%s", (operationId, call) => {
  test.each(documented(operationId))("%s %s", async (code, name, value) => {
    const outcome = await call(clientPreferring(`code=${code}, example=${name}`)).catch(
      (error: unknown) => error,
    );
    if (code === "200") {
      expect(outcome).toEqual(value);
    } else if (code === "500") {
      expect(outcome).toMatchObject({ code: "server_error", httpStatus: 500, responseCode: "501" });
    } else {
      expect(outcome).toMatchObject({ code: "refused", httpStatus: Number(code), responseCode: value.code });
    }
  });
});

test("The status of a request comes through `http`", async () => {
  const { data, response } = await clientPreferring("code=200").http.POST("/v2/payment/status/request", {
    body: { request_id: "gh72ef7c07157e6bde92072a52" },
  });
  expect(response.status).toBe(200);
  expect(data?.payment?.status).toBe("success");
});

test("A request that the contract refuses is refused by Prism too, once the client's own check is off", async () => {
  const gate = clientPreferring("", { validate: false });
  const error = await gate
    .sale({ ...order, payment: { ...order.payment, amount: 5000001 } })
    .catch((e: unknown) => e);
  expect(error).toMatchObject({ code: "refused", httpStatus: 400, responseCode: "2642" });
});

/** Code, name and body of every answer that an operation documents. */
function documented(operationId: string): [code: string, name: string, value: { code?: string }][] {
  return bodiesOf(operationNamed(operationId)).flatMap(({ code, mediaType }) =>
    code === undefined
      ? []
      : Object.keys(mediaType.examples).map((name): [string, string, { code?: string }] => [
          code,
          name,
          contract.components.examples[name]?.value as { code?: string },
        ]),
  );
}

function clientPreferring(prefer: string, options: { validate?: boolean } = {}): GateClient {
  return createGateClient({
    projectId: 200,
    secretKey: "secret",
    baseUrl: mock.url,
    retry: { retries: 0 },
    fetch: (request) => {
      if (prefer !== "") {
        request.headers.set("prefer", prefer);
      }
      return fetch(request);
    },
    ...options,
  });
}
