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
   * Also sends purchases and payouts, which move money where the project is a real one. Default `false`: then nothing is
   * sent that could.
   */
  readonly payments?: boolean | undefined;
  /** Allows the platform's own hosts. Default `false`. */
  readonly iKnowThisIsProduction?: boolean | undefined;
  /**
   * What it cannot do, as it is a mock: checks of that are skipped. Default: what it says itself, in the header
   * `cup-quickpay-lacks`. The mock of this package says it; of Prism alone it is all four.
   */
  readonly lacks?: readonly GateLack[] | undefined;
  /** Further headers, such as those of a proxy's password. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long an answer may take. Default `"30s"`. */
  readonly timeout?: Duration | undefined;
  /** What random data is made from. Ids of payments are new in each run, whatever it is. Default: another one each time. */
  readonly seed?: number | undefined;
}
