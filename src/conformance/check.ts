/** `must`: an endpoint is wrong without it. `should`: an endpoint is better with it. */
export type CheckLevel = "must" | "should";

/** Where a demand comes from, and which part of that. */
export type CheckSource = `${"method page" | "platform" | "security practice"}: ${string}`;

/**
 * How a check has ended:
 *
 * - `passed`;
 * - `failed`: a “must” does not hold;
 * - `warning`: a “should” does not hold;
 * - `skipped`: it could not be looked at, for the reason that is told.
 */
export type CheckOutcome = "passed" | "failed" | "warning" | "skipped";

/** What is told of a check that was run. Nothing in it is secret or personal. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly level: CheckLevel;
  readonly outcome: CheckOutcome;
  /**
   * What was sent, and what came instead of the expected answer; or why it was skipped. Undefined if it
   * passed.
   */
  readonly reason?: string | undefined;
  /** What to do, if it failed. */
  readonly advice?: string | undefined;
  /** Why this failure is expected, if the caller has said so. Then it does not count as a failure. */
  readonly expected?: string | undefined;
  /** Milliseconds. */
  readonly duration: number;
}

/** How a check is run. */
export interface CheckRunOptions {
  /** Stops the check early; `run` rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * One demand on an endpoint, as data: what has to hold, why, who says so, and a function that finds out.
 *
 * @typeParam Options What it has to know of the endpoint: `ReceiverOptions` or `GateOptions`.
 */
export interface Check<Options> {
  /** Does not change between releases: `refuses-unsigned`. */
  readonly id: string;
  /** What has to hold, as a sentence: `Refuses a callback without a signature`. */
  readonly title: string;
  readonly level: CheckLevel;
  /** What goes wrong where it does not hold. */
  readonly why: string;
  readonly source: CheckSource;
  /** What to do when it fails. */
  readonly advice: string;
  /**
   * Finds out whether it holds. It can be called as the body of a test of any runner.
   *
   * @returns `passed`, or `warning` or `skipped` with the reason.
   * @throws CheckFailedError if a “must” does not hold.
   * @throws CannotRunError if it cannot be run, because the option `effects` or `prepare` has failed.
   * @throws TypeError if an option is wrong.
   */
  run(options: Options, how?: CheckRunOptions): Promise<CheckResult>;
}
