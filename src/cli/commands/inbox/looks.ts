import { setTimeout as pause } from "node:timers/promises";
import { stopSignal } from "../../stop-signal.js";
import { isPassing } from "./inbox-fault.js";

/**
 * Looks again and again until Ctrl+C. A server that is restarted meanwhile is waited for.
 *
 * @param every Milliseconds between two looks.
 * @throws What the first look fails with, and what will not pass by itself.
 */
export async function* looks<Result>(look: () => Promise<Result>, every: number): AsyncGenerator<Result> {
  const first = await look();
  // Listened for first: whoever reads what is printed may end it at once.
  const stopped = stopSignal();
  yield first;
  let isAway = false;
  for (;;) {
    await pause(every, undefined, { signal: stopped }).catch(() => {});
    if (stopped.aborted) {
      return;
    }
    try {
      const found = await look();
      if (isAway) {
        console.error("The database answers again.");
      }
      isAway = false;
      yield found;
    } catch (error) {
      if (!isPassing(error)) {
        throw error;
      }
      if (!isAway) {
        console.error("The database does not answer. It is asked again until it does, or until Ctrl+C.");
      }
      isAway = true;
    }
  }
}
