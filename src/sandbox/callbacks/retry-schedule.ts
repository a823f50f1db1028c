import { callbackAttempts, callbackWaits } from "#generated/constants";

/** How often a callback is tried at most. */
export const attemptLimit: number = callbackAttempts;

/**
 * How long the platform waits before it sends a callback again.
 *
 * Source: platform documentation, whose rule stands in `spec/figures.yaml`. Ten seconds at first, then ever
 * longer, up to 4 hours.
 *
 * @param attempt The attempt to wait for: 2 is the first repeat.
 * @returns Milliseconds since the attempt before; `undefined` when no further one comes.
 *
 * @example
 * waitBefore(7); // 84049
 */
export const waitBefore = (attempt: number): number | undefined => callbackWaits[attempt - 2];
