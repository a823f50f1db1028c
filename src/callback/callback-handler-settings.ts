import { assertSecretKeySource } from "../signature/secret-key.js";
import { assertFurtherFields } from "./assert-not-forged.js";
import type { CallbackEvents } from "./callback-events.js";
import type { CallbackHandlerOptions } from "./callback-handler-options.js";

/** The events, in the order of their table. */
const events: Readonly<Record<keyof CallbackEvents, true>> = {
  redirect: true,
  purchaseSuccess: true,
  purchaseDecline: true,
  purchaseError: true,
  payoutSuccess: true,
  payoutDecline: true,
  payoutError: true,
  payoutReversed: true,
  update: true,
  other: true,
};

/** The longest time that timers take, in ms. */
const longest = 2 ** 31 - 1;

/**
 * The options with what is left out filled in.
 *
 * @throws TypeError for options that can never work.
 */
export function callbackHandlerSettings<Tx>(options: CallbackHandlerOptions<Tx>) {
  const { secretKey, furtherFields, on, store, timeout = 10_000, maxBodySize = 2 ** 16 } = options;
  assertSecretKeySource(secretKey, { several: true });
  assertFurtherFields(furtherFields);
  assertListeners(on);
  if (store !== undefined && typeof store?.run !== "function") {
    throw new TypeError("store must be a CallbackStore: an object with a method run(key, work).");
  }
  if (!Number.isSafeInteger(timeout) || timeout < 1 || timeout > longest) {
    throw new TypeError(
      "timeout must be a positive integer below 2^31: how long a delivery may take, in ms.",
    );
  }
  if (!Number.isSafeInteger(maxBodySize) || maxBodySize < 1) {
    throw new TypeError("maxBodySize must be a positive integer: the largest body in bytes.");
  }
  return { ...options, timeout, maxBodySize };
}

function assertListeners(on: unknown): void {
  if (typeof on !== "object" || on === null) {
    throw new TypeError(`on must be an object with your handlers: { ${Object.keys(events).join(", ")} }.`);
  }
  const unknown = Object.keys(on).filter((name) => !Object.hasOwn(events, name));
  if (unknown.length > 0) {
    throw new TypeError(
      `There is no event ${unknown.map((name) => JSON.stringify(name)).join(", ")}. ` +
        `The events in on are ${Object.keys(events).join(", ")}.`,
    );
  }
  for (const [name, listener] of Object.entries(on)) {
    if (listener !== undefined && typeof listener !== "function") {
      throw new TypeError(
        `on.${name} must be a function, not ${listener === null ? "null" : typeof listener}.`,
      );
    }
  }
  if (!("update" in on) || on.update === undefined) {
    throw new TypeError(
      "on.update must be there: it gets every callback that has no handler of its own, which would be lost without it.",
    );
  }
}
