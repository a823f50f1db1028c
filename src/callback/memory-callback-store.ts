import { assertWholeNumber } from "../options/assert-whole-number.js";
import type { CallbackStore } from "./callback-store.js";

/**
 * A `CallbackStore` that forgets all at a restart and knows nothing of other processes: for tests and
 * development, and for handlers that may run again. Where money depends on it, take `postgresCallbackStore`
 * of `cup-quickpay/postgres`.
 *
 * Within this process the work of a key runs once. If it has failed, it runs again. While it runs, the key is
 * `busy`.
 *
 * @param options.max How many keys to keep, 10,000 if left out. The keys that came longest ago are dropped
 *   first. The platform repeats a callback for up to 11 days.
 * @throws TypeError if `max` is not a positive integer.
 *
 * @example
 * const handle = createCallbackHandler({ secretKey, on: { update: log }, store: memoryCallbackStore() });
 */
export function memoryCallbackStore({
  max = 10_000,
}: {
  readonly max?: number | undefined;
} = {}): CallbackStore {
  assertWholeNumber("max, how many keys to keep,", max, 1);
  const done = new Set<string>();
  const running = new Set<string>();

  function remember(key: string): void {
    done.add(key);
    const [oldest = key] = done;
    if (done.size > max) {
      done.delete(oldest);
    }
  }

  return {
    async run(key, work) {
      // Deleting first moves a key that keeps coming to the end of the queue.
      if (done.delete(key)) {
        remember(key);
        return "repeat";
      }
      if (running.has(key)) {
        return "busy";
      }
      running.add(key);
      try {
        await work(undefined);
        remember(key);
        return "done";
      } finally {
        running.delete(key);
      }
    },
  };
}
