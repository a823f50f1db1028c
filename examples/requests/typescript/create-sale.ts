// Purchase through Gate. Run it: npx tsx create-sale.ts
import { createGateClient } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const secretKey = process.env.CUP_SECRET_KEY || stop("Set CUP_SECRET_KEY.");
const baseUrl = process.env.CUP_GATE_URL || undefined; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

// payment_id is yours to choose: one for each purchase, never used for another one.
const sent = gate.sale({
  general: { payment_id: "ORDER_155860015" },
  customer: {
    id: "123",
    ip_address: "183.57.40.238",
    first_name: "倩文",
    last_name: "伍",
    phone: "13632264147",
    email: "customer@example.com",
    street: "天河路1号",
    city: "广州市",
    zip: "510000",
    country: "CN",
  },
  payment: {
    amount: 1000,
    currency: "CNY",
    description: "Order 155860015",
  },
  return_url: { success: "https://shop.example.com/paid" },
});
const accepted = await sent.catch(({ outcome, paymentExists, message }) => {
  // A repeat is no clear refusal: the earlier request counts.
  const isClear = ["refused", "not_sent"].includes(outcome) && !paymentExists;
  return stop(`${isClear ? "Not accepted" : "No clear answer"}: ${message}`);
});
// Accepted is not paid. A callback says where the customer pays, a later one whether they did.
console.log(`Accepted, not paid yet: request ${accepted.request_id}`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
