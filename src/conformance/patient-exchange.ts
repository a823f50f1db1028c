import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, exchange, type NoAnswer, type Sent } from "./exchange.js";

/** For how long it is asked again, in milliseconds from the first answer. */
const patience = 5000;

/** The pause where none is asked for, in milliseconds. */
const pause = 1000;

/**
 * An exchange that comes again, as the platform does, where it was asked to come later: by 429, which says that too much
 * came at once, or by 503 with `Retry-After`. It tells of how fast somebody may ask, not of what was asked.
 */
export async function patientExchange(url: URL, sent: Sent): Promise<Answer | NoAnswer> {
  const end = performance.now() + patience;
  for (;;) {
    const came = await exchange(url, sent);
    const wait = pauseAfter(came);
    if (wait === undefined || performance.now() + wait > end) {
      return came;
    }
    await sleep(wait, undefined, { signal: sent.signal });
  }
}

/** Milliseconds to wait; `undefined` if it is not asked to come again. */
function pauseAfter(came: Answer | NoAnswer): number | undefined {
  const after = came.status === undefined ? undefined : came.headers["retry-after"];
  if (came.status !== 429 && (came.status !== 503 || after === undefined)) {
    return undefined;
  }
  const seconds = Number(after ?? "none");
  return Number.isFinite(seconds) && seconds >= 0 ? Math.max(seconds * 1000, often) : pause;
}

/** Not more often than this, whatever it says, in milliseconds. */
const often = 100;
