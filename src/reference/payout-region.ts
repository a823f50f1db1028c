import { payoutRegions } from "#generated/constants";
import { findNamed } from "./find-named.js";
import { regionShortNames } from "./region-short-names.js";

/** A region of China that payouts can go to. */
export interface KnownPayoutRegion {
  /** What `region_id` takes. */
  readonly id: number;
  /** As the method page has it. */
  readonly name: string;
  /** In Chinese, simplified: `广东省`. Inferred: the method page has no Chinese names. */
  readonly name_zh: string;
}

/**
 * Finds a payout region by its id, as a number or in decimal digits, or by its name in English or Chinese.
 * Upper case, lower case, full-width letters and blanks around it make no difference. The kind of region can be
 * left out: `Shanghai` is `Shanghai Shi`, `广东` is `广东省`, `内蒙古` is `内蒙古自治区`. The one-character short
 * names are known, too: `粤`. Undefined when there is none: the 34 regions are all.
 *
 * Source: method page, “Payout regions”; Chinese names and short names are inferred.
 *
 * @example
 * payoutRegion(26)?.name; // "Shanghai Shi"
 * payoutRegion("广东")?.id; // 5
 */
export function payoutRegion(idOrName: number | string): KnownPayoutRegion | undefined {
  const key = String(idOrName).normalize("NFKC").trim();
  const start = `${key.toLowerCase()} `;
  return (
    findNamed(payoutRegions, idOrName, regionShortNames) ??
    payoutRegions.find(
      ({ name, name_zh }) => name.toLowerCase().startsWith(start) || name_zh.replace(kind, "") === key,
    )
  );
}

/** What kind of region it is; of an autonomous region also by whose name. */
const kind = /(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/;
