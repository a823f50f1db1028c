import { payoutBanks } from "#generated/constants";
import { findNamed } from "./find-named.js";

/** A bank that payouts can go to. */
export interface KnownPayoutBank {
  /** What `bank_id` takes. */
  readonly id: number;
  readonly name: string;
}

/**
 * Finds a bank of the method page by its id, as a number or in decimal digits, or by its name, without regard
 * to case and blanks around it.
 *
 * Undefined when the method page does not have it. Such a bank may exist all the same, as the list is open:
 * ask `payoutBanks` of the Gate client.
 *
 * Source: method page, “Supported banks”.
 *
 * @example
 * payoutBank("bank of china")?.id; // 6
 */
export function payoutBank(idOrName: number | string): KnownPayoutBank | undefined {
  return findNamed<KnownPayoutBank>(payoutBanks, idOrName);
}
