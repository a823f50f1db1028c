import type { Clock } from "../time/clock.js";

/**
 * Serves one at a time: each waits until some time after the one before, by the sandbox's clock. The first
 * waits for nobody.
 *
 * @param delay Virtual milliseconds between two.
 * @returns Resolves when it is the caller's turn.
 */
export function createQueue(clock: Pick<Clock, "now" | "after">, delay: number): () => Promise<void> {
  let free = Number.NEGATIVE_INFINITY;
  return async () => {
    const wait = free - clock.now();
    free = Math.max(free, clock.now()) + delay;
    if (wait > 0) {
      // Nothing of the sandbox's own: whoever waits until all is settled need not wait for it.
      await new Promise<void>((resolve) => clock.after(wait, resolve, { patient: true }));
    }
  };
}
