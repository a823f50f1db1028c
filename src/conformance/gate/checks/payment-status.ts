import { statusWait } from "#generated/constants";
import { createSale, getPaymentStatus, getPaymentStatusByRequest } from "#generated/operations";
import type { PaymentStatusKnown } from "#generated/types";
import { finding } from "../../define-check.js";
import type { Gate } from "../gate.js";
import { gateCheck } from "../gate-check.js";

/** What has become of a payment is told, signed. */
export const paymentStatusChecks = [
  gateCheck(
    {
      id: "status-known",
      title: "Tells the status of a purchase, with its sum and its operations",
      level: "must",
      why: "Shops ask when a callback did not come, and deliver by what they are told.",
      source: "platform: payment status",
      advice: "Answer HTTP 200 with project_id, payment, operations and a signature, as the contract has it.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("memory");
      const amount = 1000 + gate.random.below(1000);
      const { payment } = await statusOfNewSale(gate, amount);
      if (payment.sum.amount !== amount || payment.sum.currency !== "CNY") {
        finding("The status of a purchase tells another sum than was sent.");
      }
      if (payment.type !== "purchase") {
        finding("The status of a purchase tells another type of payment.");
      }
    },
  ),
  gateCheck(
    {
      id: "signs-status-answers",
      title: "Signs the status of a payment",
      level: "must",
      why: "Shops deliver by it: whoever stands between could say that an order is paid.",
      source: "platform: signature verification in payment status",
      advice: "Sign the whole answer with the project's key, last.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("keys", "ids");
      const answer = await statusOfNewSale(gate);
      if (!(await gate.isSigned(answer))) {
        finding("The status of a payment is answered with a signature that does not hold.");
      }
    },
  ),
  gateCheck(
    {
      id: "status-by-request",
      title: "Tells the status of a request by its request_id, signed",
      level: "must",
      why: "It is how a shop finds out what became of one of several requests.",
      source: "platform: payment status by request id",
      advice: "Answer HTTP 200 with general, status, request_id and a signature in `general`.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("memory", "keys", "ids");
      const sale = gate.sale();
      const { request_id } = await gate.takes(createSale, sale, "A purchase");
      const what = "The status of a request";
      const query = { project_id: gate.projectId, request_id };
      const answer = await gate.takes(getPaymentStatusByRequest, query, what);
      if (answer.request_id !== request_id) {
        finding(`${what} is answered with another request_id.`);
      }
      const told = answer.general?.payment_id ?? answer.payment?.id;
      if (told !== undefined && told.toLowerCase() !== sale.general.payment_id?.toLowerCase()) {
        finding(`${what} is answered for another payment.`);
      }
      if (!(await gate.isSigned(answer))) {
        finding(`${what} is answered with a signature that does not hold.`);
      }
    },
  ),
];

/** Sends a purchase and asks for its status. */
async function statusOfNewSale(gate: Gate, amount = 1000): Promise<PaymentStatusKnown> {
  const sale = gate.sale({ payment: { amount } });
  const sentAt = performance.now();
  await gate.takes(createSale, sale, "A purchase");
  const query = gate.status(sale.general.payment_id);
  const what = "The status of a purchase that was accepted";
  let answer = await gate.takes(getPaymentStatus, query, what);
  if (!("payment" in answer)) {
    // The contract has callers wait before they ask. Who knows it sooner may say so, who does not is asked again.
    await gate.wait(Math.max(0, sentAt + statusWait * 1000 - performance.now()));
    answer = await gate.takes(getPaymentStatus, query, what);
  }
  if (!("payment" in answer)) {
    return finding(`${what} is answered as that of a payment that there is not.`);
  }
  return answer;
}
