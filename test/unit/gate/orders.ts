import { requestExamples } from "#generated/examples";
import type { PayoutInput, SaleInput } from "../../../src/gate/inputs.js";

/** The purchase of spec/examples/sale.yaml, without what the client fills in. */
export const order: SaleInput = { ...requestExamples.sale, general: { payment_id: "ORDER_155860015" } };

/** The payout of spec/examples/payout.yaml, without what the client fills in. */
export const payout: PayoutInput = {
  ...requestExamples.payout,
  general: { payment_id: "PAYOUT_15392667771145" },
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
