// Payout through Gate. Run it: npx tsx create-payout.ts
import { createGateClient } from "cup-quickpay";

const projectId = Number(process.env.CUP_PROJECT_ID);
const secretKey = process.env.CUP_SECRET_KEY ?? "";
const baseUrl = process.env.CUP_GATE_URL; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

// payment_id is yours to choose: one for each payout, never used for another one.
const accepted = await gate.payout({
  general: { payment_id: "PAYOUT_15392667771145" },
  customer: {
    id: "127",
    ip_address: "185.123.193.224",
    email: "customer@example.com",
    state: "广东省",
    city: "广州市",
    country: "CN",
    phone: "13632264147",
    zip: "510000",
    street: "天河路1号",
    first_name: "倩文",
    last_name: "伍",
    identify: { doc_number: "23512361283" },
  },
  payment: {
    amount: 48560,
    currency: "CNY",
    description: "Payout 15392667771145",
  },
  card: { pan: "6216261000000000018" },
  account: { bank_id: 1, branch: "天河支行", city: "广州市", region_id: 5 },
});
// Accepted is not paid out. A callback brings the result.
console.log(`Accepted, not paid out yet: request ${accepted.request_id}`);
