import { payoutBanks } from "#generated/constants";
import { bankShortNames } from "./bank-short-names.js";
import { findNamed } from "./find-named.js";

/** A bank that payouts can go to. */
export interface KnownPayoutBank {
  /** What `bank_id` takes. */
  readonly id: number;
  /** As the method page has it. */
  readonly name: string;
  /** In Chinese, simplified: `中国银行`. Inferred: the method page has English names only. */
  readonly name_zh: string;
}

/**
 * Finds a bank of the method page by its id, as a number or in decimal digits, or by its name in English or
 * Chinese. Upper case, lower case, full-width letters and blanks around it make no difference. `中国` before a
 * Chinese name can be left out: `工商银行` is `中国工商银行`. Common short names are known as well: `ICBC`, `工行`.
 *
 * Undefined when the method page does not have it. Such a bank may exist all the same, as the list is open:
 * ask `payoutBanks` of the Gate client.
 *
 * Source: method page, “Supported banks”; Chinese names and short names are inferred.
 *
 * @example
 * payoutBank("bank of china")?.id; // 6
 * payoutBank("中国银行")?.id; // 6
 * payoutBank("工行")?.id; // 23
 */
export function payoutBank(idOrName: number | string): KnownPayoutBank | undefined {
  const withCountry = `中国${String(idOrName).trim()}`;
  return (
    findNamed(payoutBanks, idOrName, bankShortNames) ??
    // “Bank” alone is not the Bank of China.
    payoutBanks.find(({ name_zh }) => name_zh === withCountry && name_zh !== "中国银行")
  );
}
