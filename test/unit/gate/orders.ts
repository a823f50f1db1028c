import type { PayoutInput, SaleInput } from "../../../src/gate/input.js";

/** The purchase of spec/examples/sale.yaml, without what the client fills in. */
export const order: SaleInput = {
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
  payment: { amount: 1000, currency: "CNY", description: "Order 155860015" },
  return_url: { success: "https://shop.example.com/paid" },
};

/** The payout of spec/examples/payout.yaml, without what the client fills in. */
export const payout: PayoutInput = {
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
  payment: { amount: 48560, currency: "CNY", description: "Payout 15392667771145" },
  card: { pan: "6216261000000000018" },
  account: { bank_id: 1, branch: "天河支行", city: "广州市", region_id: 5 },
};

export const banksQuery = {
  general: { payment_id: "ORDER_155860015" },
  payment: { amount: 1000, currency: "CNY" },
} as const;

export const statusQuery = { general: { payment_id: "ORDER_155860015" } };

export const accepted = {
  status: "success",
  request_id: "gh72ef7c07157e6bde92072a52",
  project_id: 200,
  payment_id: "ORDER_155860015",
};
