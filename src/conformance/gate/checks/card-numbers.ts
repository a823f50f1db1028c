import { requestExamples } from "#generated/examples";
import { createPayout } from "#generated/operations";
import { finding } from "../../define-check.js";
import { tells } from "../../tells.js";
import { gateCheck } from "../gate-check.js";

/** Card numbers go one way. */
export const cardNumberChecks = [
  gateCheck(
    {
      id: "keeps-card-numbers",
      title: "Tells no card number or document number in an answer to a payout",
      level: "must",
      why: "Answers, and refusals above all, land in logs.",
      source: "security practice: card numbers are masked",
      advice: "Name the field at fault, without its value.",
    },
    async (gate) => {
      gate.needsPayments();
      const { card, customer } = requestExamples.payout;
      const values = [card.pan, ...(customer.identify?.doc_number ? [customer.identify.doc_number] : [])];
      const request = gate.payout({ payment: { currency: "USD" as "CNY" } });
      const answers = [
        [await gate.send(createPayout, await gate.signed(gate.payout())), "A payout"],
        [await gate.send(createPayout, await gate.signed(request)), "A payout in another currency"],
        [await gate.send(createPayout, request), "A payout without a signature"],
      ] as const;
      for (const [came, what] of answers) {
        if (values.some((value) => tells(came, value))) {
          finding(`${what} is answered with the number of the card, or of the document.`);
        }
      }
    },
  ),
];
