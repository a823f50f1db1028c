// Operations of an interval. Run it: npx tsx list-operations.ts
import { createDataApiClient } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const api = createDataApiClient({
  token: process.env.CUP_DATA_API_TOKEN || stop("Set CUP_DATA_API_TOKEN."),
  secretKey: process.env.CUP_DATA_API_SECRET_KEY || stop("Set CUP_DATA_API_SECRET_KEY."), // That of the token, not the project's
  baseUrl: process.env.CUP_DATA_API_URL || undefined, // Without it: https://data.ecommpay.com/v1
});
// It fills in token and signature, and verifies the signature of the answer.

// Asks for page after page.
for await (const operation of api.operations({
  project_id: [projectId],
  interval: { from: "2019-03-01 00:00:00", to: "2019-03-31 23:59:59" },
  tz: "Asia/Shanghai",
  operation_type: "sale",
  operation_status: "success",
  limit: 100,
  offset: 0,
})) {
  console.log(operation.payment_id, operation.operation_type, operation.operation_status);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
