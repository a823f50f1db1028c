import { createPayout, createSale, getPaymentStatus } from "#generated/operations";
import { merged } from "../../../testing/merged.js";
import { finding } from "../../define-check.js";
import { gateCheck } from "../gate-check.js";

/** Purchases and payouts whose signature does not hold are refused, and nothing is kept of them. */
export const paymentSignatureChecks = [
  gateCheck(
    {
      id: "refuses-altered-payments",
      title: "Refuses a purchase or a payout that was altered after it was signed",
      level: "must",
      why: "Whoever stands between could change the amount, or the card that is paid out to.",
      source: "platform: signature verification, code 3261",
      advice: "Verify over all fields but the signature, before you look at any.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("keys", "codes");
      const sale = await gate.signed(gate.sale());
      const cheaper = merged(sale, { payment: { amount: 900 - gate.random.below(100) } }) as object;
      await gate.refuses(createSale, cheaper, "A purchase of another amount than was signed", ["3261"]);
      const payout = await gate.signed(gate.payout());
      const elsewhere = merged(payout, { account: { branch: "another" } }) as object;
      await gate.refuses(createPayout, elsewhere, "A payout to another branch than was signed", ["3261"]);
      const added = { ...payout, further: "added" };
      await gate.refuses(createPayout, added, "A payout with a field that was not signed", ["3261"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-payments-of-another-key",
      title: "Refuses a purchase or a payout that was signed with another key",
      level: "must",
      why: "Everybody could pay out from the merchant's balance.",
      source: "platform: signature verification, code 3261",
      advice: "Verify with the key of the project that the request names.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("keys", "codes");
      const key = gate.random.text(40);
      const sale = await gate.signed(gate.sale(), key);
      await gate.refuses(createSale, sale, "A purchase signed with another key", ["3261"]);
      const payout = await gate.signed(gate.payout(), key);
      await gate.refuses(createPayout, payout, "A payout signed with another key", ["3261"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-unsigned-payments",
      title: "Refuses a purchase or a payout without a signature",
      level: "must",
      why: "Everybody could pay out from the merchant's balance, without any key.",
      source: "platform: signature verification, code 3262",
      advice: "A signature that is missing is none that holds.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("codes");
      await gate.refuses(createSale, gate.sale(), "A purchase without a signature", ["3262"]);
      await gate.refuses(createPayout, gate.payout(), "A payout without a signature", ["3262"]);
    },
  ),
  gateCheck(
    {
      id: "keeps-nothing-of-refused-payments",
      title: "Registers nothing when it refuses: the same payment_id can be sent again, rightly",
      level: "must",
      why: "A refusal tells the shop to correct the request and send it again. Where the first was registered, it pays twice, or never.",
      source: "platform: after a refusal the same payment_id may be used",
      advice: "Register a payment only after all that can be refused has been looked at.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("memory", "keys", "codes");
      const request = gate.sale();
      const { payment_id } = request.general;
      const wrong = await gate.signed(request, gate.random.text(40));
      await gate.refuses(createSale, wrong, "A purchase signed with another key", ["3261"]);
      const what = "The status of a purchase that was refused";
      const status = await gate.takes(getPaymentStatus, gate.status(payment_id), what);
      if ("payment" in status) {
        finding(`${what} is answered as that of a payment.`);
      }
      await gate.takes(createSale, request, "A purchase that was sent wrongly before");
    },
  ),
];
