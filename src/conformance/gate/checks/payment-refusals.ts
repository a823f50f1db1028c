import { limits } from "#generated/constants";
import { createPayout, createSale, listPayoutBanks } from "#generated/operations";
import { merged } from "../../../testing/merged.js";
import type { Gate } from "../gate.js";
import { gateCheck } from "../gate-check.js";

/** Purchases and payouts that break the contract are refused as it says. */
export const paymentRefusalChecks = [
  gateCheck(
    {
      id: "refuses-payments-without-a-field",
      title: "Refuses a purchase or a payout in which a mandatory field is missing",
      level: "must",
      why: "The payment would be declined later, when the customer has gone.",
      source: "method page: mandatory parameters of requests",
      advice: "Answer HTTP 400 with code 2004, and name the field in `errors`.",
    },
    async (gate) => {
      await needs(gate);
      const sales = [
        [{ return_url: undefined }, "`return_url`"],
        [{ customer: { zip: undefined } }, "`customer.zip`"],
        [{ payment: { description: undefined } }, "`payment.description`"],
        [{ general: { payment_id: undefined } }, "`general.payment_id`"],
      ] as const;
      for (const [changes, field] of sales) {
        const sale = await gate.signed(merged(gate.sale(), changes) as object);
        await gate.refuses(createSale, sale, `A purchase without ${field}`, ["2004"]);
      }
      const payouts = [
        [{ card: undefined }, "`card`"],
        [{ account: { region_id: undefined } }, "`account.region_id`"],
        [{ customer: { ip_address: undefined } }, "`customer.ip_address`"],
      ] as const;
      for (const [changes, field] of payouts) {
        const payout = await gate.signed(merged(gate.payout(), changes) as object);
        await gate.refuses(createPayout, payout, `A payout without ${field}`, ["2004"]);
      }
    },
  ),
  gateCheck(
    {
      id: "refuses-payments-in-another-currency",
      title: "Refuses a purchase or a payout in another currency than CNY",
      level: "must",
      why: "The amount would be taken for another sum.",
      source: "method page: the currency can only be CNY",
      advice: "Answer HTTP 400 with code 3121.",
    },
    async (gate) => {
      await needs(gate);
      const changes = { payment: { currency: "USD" } };
      const sale = await gate.signed(merged(gate.sale(), changes) as object);
      await gate.refuses(createSale, sale, "A purchase in USD", ["3121"]);
      const payout = await gate.signed(merged(gate.payout(), changes) as object);
      await gate.refuses(createPayout, payout, "A payout in USD", ["3121"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-too-large-amounts",
      title: "Refuses a purchase or a payout above the limit",
      level: "must",
      why: "It would be declined later, or, if not, move more than the method allows.",
      source: "method page: limits of amounts",
      advice: "Answer HTTP 400 with code 2642.",
    },
    async (gate) => {
      await needs(gate);
      const sale = gate.sale({ payment: { amount: limits.purchase.maximum + 1 } });
      await gate.refuses(createSale, await gate.signed(sale), "A purchase of a fen above the limit", [
        "2642",
      ]);
      const payout = gate.payout({ payment: { amount: limits.payout.maximum + 1 } });
      await gate.refuses(createPayout, await gate.signed(payout), "A payout of a fen above the limit", [
        "2642",
      ]);
    },
  ),
  gateCheck(
    {
      id: "refuses-too-small-payouts",
      title: "Refuses a payout below the limit",
      level: "must",
      why: "It would be declined later.",
      source: "method page: limits of amounts",
      advice: "Answer HTTP 400 with code 3358.",
    },
    async (gate) => {
      await needs(gate);
      const payout = gate.payout({ payment: { amount: limits.payout.minimum - 1 } });
      await gate.refuses(createPayout, await gate.signed(payout), "A payout of a fen below the limit", [
        "3358",
      ]);
    },
  ),
  gateCheck(
    {
      id: "refuses-payouts-without-a-bank",
      title: "Refuses a payout without a bank",
      level: "must",
      why: "Nobody knows where the money goes.",
      source: "platform: code 3244",
      advice: "Answer HTTP 400 with code 3244.",
    },
    async (gate) => {
      await needs(gate);
      const payout = merged(gate.payout(), { account: { bank_id: undefined } }) as object;
      await gate.refuses(createPayout, await gate.signed(payout), "A payout without a bank", [
        "3244",
        "2004",
      ]);
    },
  ),
  gateCheck(
    {
      id: "refuses-unknown-banks",
      title: "Refuses a payout to a bank that is not in its own list",
      level: "must",
      why: "Nobody knows where the money goes.",
      source: "platform: code 2801",
      advice: "Look the bank up in the list that you answer, and answer HTTP 400 with code 2801.",
    },
    async (gate) => {
      gate.needsPayments();
      await gate.needs("memory", "codes");
      const banks = await gate.takes(listPayoutBanks, gate.banks(), "A query for banks");
      const known = new Set(banks.map(({ id }) => Number(id)));
      // Far above all that there are, so that it cannot be one that the list leaves out.
      let bank_id = 990_000_000 + gate.random.below(1_000_000);
      while (known.has(bank_id)) {
        bank_id++;
      }
      const payout = await gate.signed(gate.payout({ account: { bank_id } }));
      await gate.refuses(createPayout, payout, "A payout to an unknown bank", ["2801"]);
    },
  ),
];

async function needs(gate: Gate): Promise<void> {
  gate.needsPayments();
  await gate.needs("codes");
}
