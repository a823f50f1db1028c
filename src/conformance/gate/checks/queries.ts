import { getPaymentStatus, listPayoutBanks } from "#generated/operations";
import { finding } from "../../define-check.js";
import { gateCheck } from "../gate-check.js";

/** Right queries are answered. None of them can move money. */
export const queryChecks = [
  gateCheck(
    {
      id: "takes-bank-list-query",
      title: "Answers a rightly signed query for banks with the list of them",
      level: "must",
      why: "Without the list no bank can be offered to a customer, and no payout sent.",
      source: "method page: supported banks",
      advice:
        "Verify the signature over all fields but itself, in natural order, and answer an array of banks with HTTP 200. If the Gate is right, look at what it is checked with: 3261 says that the key is another one, 2442 the project, any other 404 the base URL.",
    },
    async (gate) => {
      await gate.takes(listPayoutBanks, gate.banks(), "A query for banks");
    },
  ),
  gateCheck(
    {
      id: "takes-unknown-fields-in-queries",
      title: "Takes a query with fields that the contract does not have",
      level: "must",
      why: "The platform has further parameters, and callers send them: where they are refused, right requests fail.",
      source: "method page: other additional parameters Gate supports",
      advice: "Let unknown fields pass at any depth, and verify the signature over them too.",
    },
    async (gate) => {
      const request = gate.banks({
        further: {
          text: `中文 ${gate.random.text(8)}`,
          flag: true,
          nothing: null,
          empty: {},
          list: ["a", "b"],
        },
        payment: { further: gate.random.below(1000) },
      });
      await gate.takes(
        listPayoutBanks,
        request,
        "A query for banks with fields that the contract does not have",
      );
    },
  ),
  gateCheck(
    {
      id: "sorts-naturally",
      title: "Verifies signatures in natural order",
      level: "should",
      why: "Lists of more than ten elements, as those of receipts, are signed in the order 2, 10, not 10, 2: sorted as texts, right requests are refused.",
      source: "platform: PHP SDK, natural order of the canonical string",
      advice:
        "Sort the paths in natural order, as PHP's ksort with SORT_NATURAL does; the vectors of this package have the cases.",
    },
    async (gate) => {
      const positions = Array.from({ length: 12 }, (_, index) => ({ quantity: index + 1 }));
      const request = gate.banks({ receipt_data: { positions } });
      await gate.takes(listPayoutBanks, request, "A query for banks with a list of twelve elements");
    },
  ),
  gateCheck(
    {
      id: "status-unknown",
      title: "Answers the status of an unknown payment with HTTP 200, an error and its code",
      level: "must",
      why: "Callers ask after a lost answer. Told anything else, they take a payment for lost, or for one that it is not.",
      source: "platform: payment status, codes 3061 and 3062",
      advice: "Answer HTTP 200 with status error and code 3061, and without a payment.",
    },
    async (gate) => {
      await gate.needs("memory");
      const what = "The status of a payment that there is not";
      const answer = await gate.takes(getPaymentStatus, gate.status(), what);
      if ("payment" in answer) {
        finding(`${what} is answered as that of a payment.`);
      }
      if (answer.code !== "3061" && answer.code !== "3062") {
        finding(`${what} has to have code 3061 or 3062, but Gate answered another.`);
      }
      if (answer.signature !== undefined && !(await gate.isSigned(answer))) {
        finding(`${what} is answered with a signature that does not hold.`);
      }
    },
  ),
];
