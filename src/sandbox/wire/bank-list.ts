import { limits, payoutBanks } from "#generated/constants";
import type { PayoutBank, PayoutBankList } from "#generated/types";
import { bankShortNames } from "../../reference/bank-short-names.js";

/** The banks to which this sum, in fen, can be paid out. */
export const bankList = (amount: number): PayoutBankList => (amount > limits.payout.maximum ? [] : all);

/** In the shape that a sibling documents: that of ECommPay has not been published. */
function bankAnswer({ id, name, name_zh }: (typeof payoutBanks)[number]): PayoutBank {
  return {
    id,
    name,
    abbr: bankShortNames[id][0],
    nativeName: name_zh,
    "min amount": limits.payout.minimum,
    "max amount": limits.payout.maximum,
    limitCurrency: "CNY",
    currencies: { id: 156, alpha_3_4217: "CNY", number_3_4217: "156", exponent: 2, currency_type: "fiat" },
  };
}

const all: PayoutBankList = payoutBanks.map(bankAnswer);
