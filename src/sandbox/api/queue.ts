import type { Clock } from "../time/clock.js";

/**
 * Serves one at a time: each waits until some time after the one before, by the sandbox's clock. The first
 * waits for nobody, and so does the first after time was set anew. Those who waited then are served at once.
 *
 * @param delay Virtual milliseconds between two.
 * @returns Resolves when it is the caller's turn.
 */
export function createQueue(clock: Pick<Clock, "now" | "era" | "wait">, delay: number): () => Promise<void> {
  let era = clock.era;
  let free = Number.NEGATIVE_INFINITY;
  return async () => {
    if (era !== clock.era) {
      era = clock.era;
      free = Number.NEGATIVE_INFINITY;
    }
    const wait = free - clock.now();
    free = Math.max(free, clock.now()) + delay;
    if (wait > 0) {
      await clock.wait(wait);
    }
  };
}
