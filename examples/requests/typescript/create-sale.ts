// Purchase through Gate. Run it: npx tsx create-sale.ts
import { createGateClient } from "cup-quickpay";

const projectId = Number(process.env.CUP_PROJECT_ID);
const secretKey = process.env.CUP_SECRET_KEY ?? "";
const baseUrl = process.env.CUP_GATE_URL; // Without it: https://api.ecommpay.com
const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.

// payment_id is yours to choose: one for each purchase, never used for another one.
const accepted = await gate.sale({
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
// Accepted is not paid. A callback says where the customer pays, a later one whether they did.
console.log(`Accepted, not paid yet: request ${accepted.request_id}`);
