// Status of a request. Run it: npx tsx get-payment-status-by-request.ts
import { createGateClient, verify } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const secretKey = process.env.CUP_SECRET_KEY || stop("Set CUP_SECRET_KEY.");
const baseUrl = process.env.CUP_GATE_URL || undefined; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

const { data: answer, error } = await gate.http.POST("/v2/payment/status/request", {
  body: {
    request_id: "gh72ef7c07157e6bde92072a52",
  },
});
if (!answer) {
  stop(`Not accepted: ${error.code} ${error.message}`); // Code 3061 or 3062 is not final: ask again later.
}
if (!(await verify(answer, secretKey))) {
  stop("The answer has no right signature: do not believe it.");
}
// This is the request's status. `payment`, where it is there, has that of the payment.
console.log(`${answer.request_id}: ${answer.status}`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
