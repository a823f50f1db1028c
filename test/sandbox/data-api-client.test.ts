import { expect, test } from "vitest";
import { createDataApiClient } from "../../src/data-api/create-data-api-client.js";
import { sale, salePath, sendSigned } from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

const interval = { from: "2000-01-01 00:00:00", to: "2100-01-01 00:00:00" };

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
