/** How often a callback is tried at most. */
export const attemptLimit = 120;

const fourHours = 4 * 60 * 60;

/**
 * How long the platform waits before it sends a callback again.
 *
 * Source: platform documentation. Ten seconds up to attempt 6; from attempt 7 a formula, as long as it gives
 * at most four hours; then four hours, up to attempt 120.
 *
 * @param attempt The attempt to wait for: 2 is the first repeat.
 * @returns Milliseconds since the attempt before; `undefined` when no further one comes.
 *
 * @example
 * waitBefore(7); // 84049
 */
export function waitBefore(attempt: number): number | undefined {
  if (attempt > attemptLimit) {
    return undefined;
  }
  const seconds = attempt <= 6 ? 10 : Math.min(70 + 10 * 1.12 ** (attempt - 4), fourHours);
  return Math.round(seconds * 1000);
}
