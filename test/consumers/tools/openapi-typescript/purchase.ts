import dataApiContract from "cup-quickpay/openapi/data-api.json" with { type: "json" };
import gateContract from "cup-quickpay/openapi/gate.json" with { type: "json" };
import createClient from "openapi-fetch";
import { operationsQuery, purchase, report, statusQuery } from "../support/platform.js";
import type { paths as DataApiPaths } from "./generated/data-api.js";
import type { paths as GatePaths } from "./generated/gate.js";

// The types have no server; the description beside them has.
const gate = createClient<GatePaths>({ baseUrl: gateContract.servers[0]?.url ?? "" });
const dataApi = createClient<DataApiPaths>({ baseUrl: dataApiContract.servers[0]?.url ?? "" });

const sale = await gate.POST("/v2/payment/cup/quick/sale", { body: await purchase() });
const status = await gate.POST("/v2/payment/status", { body: await statusQuery() });
const found = await dataApi.POST("/operations/get", { body: await operationsQuery() });

report({
  sale: sale.data,
  status: status.data?.payment?.status,
  operations: found.data?.operations,
});
