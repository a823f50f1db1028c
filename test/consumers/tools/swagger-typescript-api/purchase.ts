import { operationsQuery, purchase, report, statusQuery } from "../support/platform.js";
import { Api as DataApi } from "./generated/data-api.js";
import { Api as Gate } from "./generated/gate.js";

const gate = new Gate();
const sale = await gate.v2.createSale(await purchase());
const status = await gate.v2.getPaymentStatus(await statusQuery());
const found = await new DataApi().operations.listOperations(await operationsQuery());

report({
  sale: sale.data,
  status: status.data.payment?.status,
  operations: found.data.operations,
});
