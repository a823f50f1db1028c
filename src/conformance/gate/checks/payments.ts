import { limits } from "#generated/constants";
import { createPayout, createSale } from "#generated/operations";
import { finding, skip } from "../../define-check.js";
import { type Gate, inWords } from "../gate.js";
import { gateCheck } from "../gate-check.js";

/** Right purchases and payouts are accepted. */
export const paymentChecks = [
  gateCheck(
    {
      id: "takes-purchases",
      title: "Accepts a rightly signed purchase, and says of which project and payment",
      level: "must",
      why: "Without the ids of the answer nobody can tell which request was accepted.",
      source: "method page: purchase by using Gate",
      advice:
        "Answer HTTP 200 with status success, request_id, and the project_id and payment_id of the request.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("ids");
      await gate.takes(createSale, gate.sale(), "A purchase");
    },
  ),
  gateCheck(
    {
      id: "gives-each-request-its-id",
      title: "Accepts each purchase under a request_id of its own",
      level: "must",
      why: "By it the caller, and support, find out what became of one request.",
      source: "platform: request_id, one per request",
      advice: "Make a new request_id for each request, and keep it with the payment.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("memory");
      const first = await gate.takes(createSale, gate.sale(), "A purchase");
      const second = await gate.takes(createSale, gate.sale(), "A second purchase");
      if (first.request_id === second.request_id) {
        finding("Two purchases were accepted under the same request_id.");
      }
    },
  ),
  gateCheck(
    {
      id: "takes-payouts",
      title: "Accepts a rightly signed payout, and says of which project and payment",
      level: "must",
      why: "Without the ids of the answer nobody can tell which request was accepted.",
      source: "method page: payout by using Gate",
      advice:
        "Answer HTTP 200 with status success, request_id, and the project_id and payment_id of the request.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("ids");
      await takesPayout(gate, gate.payout(), "A payout");
    },
  ),
  gateCheck(
    {
      id: "takes-ids-as-text",
      title: "Accepts a payout whose bank and region are written as texts",
      level: "must",
      why: "The method page writes them so: shops that follow it could pay nobody out.",
      source: "method page: example of a payout request",
      advice: "Take account.bank_id and account.region_id as numbers and as texts of digits.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("ids");
      const request = gate.payout({ account: { bank_id: "1", region_id: "5" } });
      await takesPayout(gate, request, "A payout whose bank and region are texts");
    },
  ),
  gateCheck(
    {
      id: "takes-unknown-fields-in-payments",
      title: "Accepts a purchase with fields that the contract does not have",
      level: "must",
      why: "The platform has further parameters, and callers send them: where they are refused, right purchases fail.",
      source: "method page: other additional parameters Gate supports",
      advice: "Let unknown fields pass at any depth, and verify the signature over them too.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("ids");
      const request = gate.sale({
        further: { text: `中文 ${gate.random.text(8)}`, flag: false, nothing: null, empty: [] },
        customer: { further: gate.random.text(8) },
      });
      await gate.takes(createSale, request, "A purchase with fields that the contract does not have");
    },
  ),
  gateCheck(
    {
      id: "takes-amounts-up-to-the-limits",
      title: "Accepts the largest purchase and the smallest payout that are allowed",
      level: "must",
      why: "Orders of just that amount would fail.",
      source: "method page: limits of amounts",
      advice: "Both ends of the limits are allowed.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("ids");
      const largest = gate.sale({ payment: { amount: limits.purchase.maximum } });
      await gate.takes(createSale, largest, "The largest purchase that is allowed");
      const smallest = gate.payout({ payment: { amount: limits.payout.minimum } });
      await takesPayout(gate, smallest, "The smallest payout that is allowed");
    },
  ),
];

/** A payout needs a balance that it is paid from. */
async function takesPayout(gate: Gate, request: object, what: string): Promise<void> {
  const came = await gate.send(createPayout, await gate.signed(request));
  if (/\bcode (504|3028)$/.test(inWords(came))) {
    skip("The balance of the project is too small for a payout. Top it up, and run this again.");
  }
  await gate.assertTaken(createPayout, came, request, what);
}
