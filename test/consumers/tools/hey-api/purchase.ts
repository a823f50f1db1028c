import { operationsQuery, purchase, report, statusQuery } from "../support/platform.js";
import { listOperations } from "./generated/data-api/index.js";
import { createSale, getPaymentStatus } from "./generated/gate/index.js";

const sale = await createSale({ body: await purchase(), throwOnError: true });
const status = await getPaymentStatus({ body: await statusQuery(), throwOnError: true });
const found = await listOperations({ body: await operationsQuery(), throwOnError: true });

report({
  sale: sale.data,
  status: status.data.payment?.status,
  operations: found.data.operations,
});
