// Banks that support payouts. Run it: npx tsx list-payout-banks.ts
import { createGateClient } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const secretKey = process.env.CUP_SECRET_KEY || stop("Set CUP_SECRET_KEY.");
const baseUrl = process.env.CUP_GATE_URL || undefined; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

const banks = await gate.payoutBanks({
  general: { payment_id: "ORDER_155860015" },
  payment: { amount: 1000, currency: "CNY" },
});
for (const bank of banks) {
  console.log(bank.id, bank.name);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
