import { operationsQuery, purchase, report, statusQuery } from "../support/platform.js";
import { listOperations } from "./generated/data-api.js";
import { createSale, getPaymentStatus } from "./generated/gate.js";
import { CreateSaleBody, CreateSaleResponse } from "./generated/gate.zod.js";

const sale = await createSale(CreateSaleBody.parse(await purchase()));
const status = await getPaymentStatus(await statusQuery());
const found = await listOperations(await operationsQuery());

report({
  sale: CreateSaleResponse.parse(sale.data),
  status: status.status === 200 ? status.data.payment?.status : undefined,
  operations: found.status === 200 ? found.data.operations : undefined,
});
