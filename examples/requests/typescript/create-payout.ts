// Payout through Gate. Run it: npx tsx create-payout.ts
import { createGateClient } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const secretKey = process.env.CUP_SECRET_KEY || stop("Set CUP_SECRET_KEY.");
const baseUrl = process.env.CUP_GATE_URL || undefined; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

// payment_id is yours to choose: one for each payout, never used for another one.
const sent = gate.payout({
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
const accepted = await sent.catch(({ outcome, paymentExists, message }) => {
  // A repeat is no clear refusal: the earlier request counts.
  const isClear = ["refused", "not_sent"].includes(outcome) && !paymentExists;
  return stop(`${isClear ? "Not accepted" : "No clear answer"}: ${message}`);
});
// Accepted is not paid out. A callback brings the result.
console.log(`Accepted, not paid out yet: request ${accepted.request_id}`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
