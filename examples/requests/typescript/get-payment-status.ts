// Status of a payment. Run it: npx tsx get-payment-status.ts
import { createGateClient } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const secretKey = process.env.CUP_SECRET_KEY || stop("Set CUP_SECRET_KEY.");
const baseUrl = process.env.CUP_GATE_URL || undefined; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

const answer = await gate.paymentStatus({
  general: { payment_id: "ORDER_155860015" },
  destination: "merchant",
});
if (!("payment" in answer)) {
  // Code 3061 or 3062 is not final: ask again later.
  stop(`Not known: ${answer.code} ${answer.message}`);
}
// Paid is `success` alone, and only with the sum of your order. Amounts are in fen.
const { id, status, sum } = answer.payment;
console.log(`${id}: ${status}, ${sum.amount} ${sum.currency}`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
