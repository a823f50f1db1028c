import type { CallbackStore } from "./callback-store.js";
import { DeliveryError } from "./delivery-error.js";

/**
 * Does the work through a store, and believes nothing that would acknowledge a callback which nobody has
 * handled.
 *
 * @throws DeliveryError `busy`, if somebody else is doing the work.
 * @throws What the work or the store throws.
 */
export async function runWithStore<Tx>(
  store: CallbackStore<Tx>,
  key: string,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  let last: "none" | "running" | "done" | { error: unknown } = "none";
  const result = await store.run(key, async (tx) => {
    last = "running";
    try {
      await work(tx);
      last = "done";
    } catch (error) {
      last = { error };
      throw error;
    }
  });
  const ended = last as "none" | "running" | "done" | { error: unknown };
  if (typeof ended === "object") {
    throw ended.error;
  }
  if (result === "busy" && ended === "none") {
    throw new DeliveryError("busy", "An earlier delivery of this callback is still being handled.");
  }
  if ((result === "repeat" && ended === "none") || (result === "done" && ended === "done")) {
    return;
  }
  throw new TypeError(
    `The store's run has answered ${JSON.stringify(result)} although its work is ${ended === "none" ? "not begun" : ended}. ` +
      "It must answer done once the work has succeeded, repeat or busy without having begun it.",
  );
}
