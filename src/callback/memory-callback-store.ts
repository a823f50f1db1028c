import type { CallbackStore } from "./callback-store.js";

/**
 * A `CallbackStore` in the memory of this process: for tests, and for a shop that runs as one process and can handle a
 * callback again after a restart. With several processes, or on serverless platforms, keep the keys in your database.
 *
 * @param options.max How many keys to keep, 10,000 if left out; the ones claimed longest ago go first. The platform
 *   repeats a callback for up to 11 days.
 * @throws TypeError if `max` is not a positive integer.
 *
 * @example
 * const handler = createCallbackHandler({ secretKey, onSuccess, store: memoryCallbackStore() });
 */
export function memoryCallbackStore({ max = 10_000 }: { max?: number } = {}): CallbackStore {
  if (!Number.isSafeInteger(max) || max < 1)
    throw new TypeError("max must be a positive integer: how many keys to keep.");
  const claimed = new Set<string>();
  return {
    claim(key) {
      // Deleting first moves a key that keeps coming to the end of the queue.
      const isNew = !claimed.delete(key);
      claimed.add(key);
      const [oldest = key] = claimed;
      if (claimed.size > max) claimed.delete(oldest);
      return isNew;
    },
    release(key) {
      claimed.delete(key);
    },
  };
}
