import type { Duration } from "../../options/duration.js";

/** What the merchant's order is, before its first callback comes. */
export interface CheckedOrder {
  readonly payment_id: string;
  readonly type: "purchase" | "payout";
  /** In fen. */
  readonly amount: number;
  readonly currency: "CNY";
}

/** An endpoint that takes callbacks, as the checks have to know it. */
export interface ReceiverOptions {
  /** Where it takes callbacks. */
  readonly url: string | URL;
  /** The key that it verifies with. It is never sent. */
  readonly secretKey: string;
  /** The key that comes next, if the endpoint takes both while keys are rotated. */
  readonly nextSecretKey?: string | undefined;
  /** The project that callbacks are for. Default: that of the contract's examples. */
  readonly projectId?: number | undefined;
  /** Kinds of payments that it takes callbacks of. Default: both. */
  readonly events?: readonly ("purchase" | "payout")[] | undefined;
  /**
   * What the shop has done so far, such as how many orders it has delivered: a number, or anything else that
   * JSON can hold and that stays the same while nothing is done. It may count one order, or all. Do not count
   * requests. Dates with a time in the value are ignored. Without it, checks of what HTTP cannot show are
   * skipped.
   */
  readonly effects?: ((order: Pick<CheckedOrder, "payment_id">) => unknown) | undefined;
  /**
   * Makes the order that callbacks will be about, for an endpoint that refuses callbacks of unknown orders.
   * Without it, two things cannot be checked: a sum that was not ordered, and a callback that comes again
   * after it has failed.
   */
  readonly prepare?: ((order: CheckedOrder) => unknown) | undefined;
  /** Further headers, such as those of a staging area's password. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long an answer may take; a number is milliseconds. Default `"10s"`. */
  readonly timeout?: Duration | undefined;
  /**
   * How long after the answer the effects may be seen, such as behind a queue; a number is milliseconds.
   * Default `"3s"`.
   */
  readonly settle?: Duration | undefined;
  /**
   * The same seed makes the same random data. But ids of payments are new in each run. Default: another seed
   * each time.
   */
  readonly seed?: number | undefined;
}
