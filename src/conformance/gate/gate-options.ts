import type { Duration } from "../../options/duration.js";
import type { GateLack } from "./gate-lack.js";

/** A Gate, as the checks have to know it. */
export interface GateOptions {
  /** Its base URL, such as that of a sandbox. */
  readonly url: string | URL;
  readonly projectId: number;
  /** The key that requests are signed with. It is never sent. */
  readonly secretKey: string;
  /**
   * Also sends purchases and payouts, which move money if the project is a real one. Default `false`: nothing
   * is sent that could move money.
   */
  readonly payments?: boolean | undefined;
  /** Allows the platform's own hosts. Default `false`. */
  readonly iKnowThisIsProduction?: boolean | undefined;
  /**
   * What it cannot do, if it is a mock: checks of that are skipped. Default: what it says itself, in the
   * header `cup-quickpay-lacks`. The mock of this package sends this header. Prism alone does not: pass all
   * four.
   */
  readonly lacks?: readonly GateLack[] | undefined;
  /** Further headers, such as those of a proxy's password. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long an answer may take; a number is milliseconds. Default `"30s"`. */
  readonly timeout?: Duration | undefined;
  /**
   * The same seed makes the same random data. But ids of payments are new in each run. Default: another seed
   * each time.
   */
  readonly seed?: number | undefined;
}
