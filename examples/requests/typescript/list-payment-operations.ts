// Operations of one payment. Run it: npx tsx list-payment-operations.ts
import { createDataApiClient } from "cup-quickpay";

const api = createDataApiClient({
  token: process.env.CUP_DATA_API_TOKEN || stop("Set CUP_DATA_API_TOKEN."),
  secretKey: process.env.CUP_DATA_API_SECRET_KEY || stop("Set CUP_DATA_API_SECRET_KEY."), // That of the token, not the project's
  baseUrl: process.env.CUP_DATA_API_URL || undefined, // Without it: https://data.ecommpay.com/v1
});
// It fills in token and signature, and verifies the signature of the answer.

const operations = await api.paymentOperations({
  payment_id: "ORDER_155860015",
});
console.log(operations.length, "operations");
for (const operation of operations) {
  console.log(operation.operation_id, operation.operation_type, operation.amount);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
