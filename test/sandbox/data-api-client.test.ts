import { expect, test } from "vitest";
import { createDataApiClient } from "../../src/data-api/create-data-api-client.js";
import { sale, salePath, sendSigned } from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** From yesterday to tomorrow. */
const [from = "", to = ""] = [-1, 1].map((days) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19).replace("T", " "),
);
const interval = { from, to };

test("The client of the Data API reads all operations of the sandbox, over its pages", async () => {
  const sandbox = await sandboxFor();
  for (const index of Array(5).keys()) {
    await sendSigned(sandbox, salePath, sale(`ORDER_${index}`));
  }
  const dataApi = createDataApiClient({
    token: sandbox.dataApiToken,
    secretKey: sandbox.dataApiSecretKey,
    baseUrl: sandbox.url,
  });
  const ids: string[] = [];
  for await (const { payment_id } of dataApi.operations({ interval, limit: 2 })) {
    ids.push(payment_id);
  }
  expect(ids).toEqual(["ORDER_0", "ORDER_1", "ORDER_2", "ORDER_3", "ORDER_4"]);
});

test("The client of the Data API reads the operations of one payment", async () => {
  const sandbox = await sandboxFor({ seed: 1 });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sendSigned(sandbox, salePath, sale("ORDER_2"));
  const dataApi = createDataApiClient({
    token: sandbox.dataApiToken,
    secretKey: sandbox.dataApiSecretKey,
    baseUrl: sandbox.url,
  });
  expect(await dataApi.paymentOperations({ payment_id: "order_1" })).toMatchObject([
    { operation_id: "24101000000001", operation_type: "sale", amount: 1000, currency: "CNY" },
  ]);
  expect(await dataApi.paymentOperations({ payment_id: "NONE" })).toEqual([]);
});

test("A wrong key of the Data API is a refusal", async () => {
  const sandbox = await sandboxFor();
  const dataApi = createDataApiClient({
    token: sandbox.dataApiToken,
    secretKey: "another",
    baseUrl: sandbox.url,
  });
  await expect(dataApi.operations({ interval }).next()).rejects.toMatchObject({
    name: "RefusedError",
    httpStatus: 401,
  });
});
