import { getPaymentStatus, listPayoutBanks } from "#generated/operations";
import { withSignature } from "../../../signature/signature-place.js";
import type { CheckSource } from "../../check.js";
import type { Gate } from "../gate.js";
import { gateCheck } from "../gate-check.js";

const source: CheckSource = "platform: signature verification, codes 3261 and 3262";
const advice =
  "Verify before you look at anything else: over all fields but the signature, with the project's key, in constant time.";

/** Queries whose signature does not hold are refused. What a broken Gate takes of them moves no money. */
export const querySignatureChecks = [
  gateCheck(
    {
      id: "refuses-altered-queries",
      title: "Refuses a query that was altered after it was signed",
      level: "must",
      why: "Whoever stands between could change what is asked for.",
      source,
      advice,
    },
    async (gate) => {
      await gate.needs("keys", "codes");
      const query = await gate.signed(gate.banks());
      const altered = { ...query, payment: { amount: 2000 + gate.random.below(1000), currency: "CNY" } };
      await gate.refuses(listPayoutBanks, altered, "A query for banks with another amount than was signed", [
        "3261",
      ]);
      const added = { ...query, further: "added" };
      await gate.refuses(listPayoutBanks, added, "A query for banks with a field that was not signed", [
        "3261",
      ]);
      const { general } = await gate.signed(gate.status());
      const moved = { general: { ...general, payment_id: gate.newPaymentId() } };
      await gate.refuses(getPaymentStatus, moved, "The status of another payment than was signed", ["3261"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-queries-of-another-key",
      title: "Refuses a query that was signed with another key",
      level: "must",
      why: "Everybody could ask for the payments of everybody.",
      source,
      advice,
    },
    async (gate) => {
      await gate.needs("keys", "codes");
      const key = gate.random.text(40);
      const what = "signed with another key";
      const banks = await gate.signed(gate.banks(), key);
      await gate.refuses(listPayoutBanks, banks, `A query for banks ${what}`, ["3261"]);
      const status = await gate.signed(gate.status(), key);
      await gate.refuses(getPaymentStatus, status, `A query for a status ${what}`, ["3261"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-unsigned-queries",
      title: "Refuses a query without a signature, or with an empty one",
      level: "must",
      why: "Everybody could ask for the payments of everybody, without any key.",
      source,
      advice: `${advice} A signature that is missing is none that holds.`,
    },
    async (gate) => {
      await gate.needs("codes");
      for (const [operation, query, what] of queriesOf(gate)) {
        await gate.refuses(operation, query, `${what} without a signature`, ["3262"]);
        // A schema that has a form for signatures takes an empty one for a wrong one.
        const empty = withSignature(query, "");
        await gate.refuses(operation, empty, `${what} with an empty signature`, ["3262", "3261"]);
      }
    },
  ),
];

const queriesOf = (gate: Gate) =>
  [
    [listPayoutBanks, gate.banks(), "A query for banks"],
    [getPaymentStatus, gate.status(), "A query for a status"],
  ] as const;
