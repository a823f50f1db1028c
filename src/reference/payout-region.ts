import { payoutRegions } from "#generated/constants";
import { findNamed } from "./find-named.js";

/** A region of China that payouts can go to. */
export interface KnownPayoutRegion {
  /** What `region_id` takes. */
  readonly id: number;
  readonly name: string;
}

/**
 * Finds a payout region by its id, as a number or in decimal digits, or by its name, without regard to case
 * and blanks around it. What kind of region it is can be left out: `Shanghai` is `Shanghai Shi`. Undefined
 * when there is none: the 34 regions are all.
 *
 * Source: method page, “Payout regions”.
 *
 * @example
 * payoutRegion(26)?.name; // "Shanghai Shi"
 */
export function payoutRegion(idOrName: number | string): KnownPayoutRegion | undefined {
  const start = `${String(idOrName).trim().toLowerCase()} `;
  return (
    findNamed<KnownPayoutRegion>(payoutRegions, idOrName) ??
    payoutRegions.find(({ name }) => name.toLowerCase().startsWith(start))
  );
}
