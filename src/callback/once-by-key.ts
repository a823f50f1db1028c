import type { CallbackStore } from "./callback-store.js";

/**
 * Runs the work for each key once: not again after it has succeeded, again after it has failed.
 *
 * A repeat that comes while the first is still being handled in this process shares its fate. It must not be
 * acknowledged before: the platform would stop repeating, and if the first then failed, the event would be lost.
 */
export function onceByKey(store: CallbackStore): (key: string, run: () => unknown) => Promise<void> {
  const running = new Map<string, Promise<void>>();

  async function claimAndRun(key: string, run: () => unknown): Promise<void> {
    if (!(await store.claim(key))) return;
    try {
      await run();
    } catch (error) {
      await release(key, error);
      throw error;
    }
  }

  async function release(key: string, error: unknown): Promise<void> {
    try {
      await store.release(key);
    } catch (releaseError) {
      throw new AggregateError(
        [error, releaseError],
        "The handler failed, and then the store failed to release the claim: repeats will be taken for handled.",
      );
    }
  }

  return (key, run) => {
    const earlier = running.get(key);
    if (earlier) return earlier;
    const work = claimAndRun(key, run).finally(() => running.delete(key));
    running.set(key, work);
    return work;
  };
}
