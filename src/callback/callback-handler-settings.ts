import { callbackTimeout } from "#generated/constants";
import { assertWholeNumber } from "../options/assert-whole-number.js";
import { milliseconds } from "../options/duration.js";
import { assertSecretKeySource } from "../signature/secret-key.js";
import { assertFurtherFields } from "./assert-not-forged.js";
import { assertProjectOption } from "./assert-project.js";
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

/**
 * The options with what is left out filled in.
 *
 * @throws TypeError for options that can never work.
 */
export function callbackHandlerSettings<Tx>(options: CallbackHandlerOptions<Tx>) {
  const {
    secretKey,
    projectId,
    furtherFields,
    on,
    store,
    inbox,
    timeout = `${callbackTimeout}s`,
    maxBodySize = 2 ** 16,
  } = options;
  assertSecretKeySource(secretKey, { several: true });
  assertProjectOption(projectId);
  assertFurtherFields(furtherFields);
  if (inbox !== undefined) {
    assertInbox(inbox, { on, store });
  } else {
    assertListeners(on);
  }
  if (store !== undefined && typeof store?.run !== "function") {
    throw new TypeError("store must be a CallbackStore: an object with a method run(key, work).");
  }
  assertWholeNumber("maxBodySize, the largest body in bytes,", maxBodySize, 1);
  const span = milliseconds("timeout, how long a delivery may take,", timeout);
  return { ...options, timeout: span, maxBodySize };
}

function assertInbox(inbox: unknown, { on, store }: { on: unknown; store: unknown }): void {
  if (typeof (inbox as { accept?: unknown } | null)?.accept !== "function") {
    throw new TypeError("inbox must be a CallbackInbox: an object with a method accept(entry).");
  }
  if (store !== undefined) {
    throw new TypeError(
      "store and inbox exclude each other: an inbox knows repeats by itself. Leave store out.",
    );
  }
  if (on !== undefined) {
    throw new TypeError(
      "on and inbox exclude each other: the handler stores, and the inbox handles. Pass on to createCallbackInbox.",
    );
  }
}

/** @throws TypeError for handlers that can never work. */
export function assertListeners(on: unknown): void {
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
