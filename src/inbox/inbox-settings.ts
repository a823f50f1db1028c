import { assertWholeNumber } from "../options/assert-whole-number.js";
import { type Duration, milliseconds } from "../options/duration.js";
import type { Retries } from "./engine.js";
import type { CommonInboxOptions, InboxReconcileOptions } from "./inbox-options.js";

/** Milliseconds. */
const hour = 3_600_000;
const day = 24 * hour;

/**
 * The options with what is left out filled in.
 *
 * @throws TypeError for options that can never work.
 */
export function inboxSettings({
  schema = "cup_quickpay",
  migrate = true,
  concurrency = 4,
  timeout = "1m",
  retry: { retries = 20, minTimeout = "1s", maxTimeout = "1h" } = {},
  retention: { bodies = "30d", keys } = {},
  reconcile,
  onError,
}: CommonInboxOptions<never>) {
  assertSchemaName(schema);
  assertWholeNumber("concurrency, how many callbacks are handled at a time,", concurrency, 1, 100);
  assertWholeNumber("retry.retries, how often a handler is tried again,", retries, 0, 1000);
  return {
    schema,
    mayMigrate: migrate,
    concurrency,
    timeoutSeconds: seconds("timeout, how long a handler may take,", timeout, day),
    retries: pauses(retries, minTimeout, maxTimeout),
    keep: {
      bodies: milliseconds("retention.bodies, how long bodies are kept,", bodies, {
        // Whoever waits for a redirect reads it from the body.
        least: hour,
        most: Infinity,
      }),
      keys:
        keys === undefined
          ? undefined
          : milliseconds("retention.keys, how long a repeat is known,", keys, {
              least: 13 * day,
              most: Infinity,
            }),
    },
    reconcile: reconcile && schedule(reconcile),
    /** Never rejects, and is never waited for: what it is told of goes on anyway. */
    onError(error: unknown): void {
      void (async () => onError?.(error))().catch(() => {});
    },
  };
}

/** What the engine takes of them. */
export const engineSettings = ({
  retries,
  timeoutSeconds,
  mayMigrate,
}: ReturnType<typeof inboxSettings>) => ({
  retries,
  timeoutSeconds,
  mayMigrate,
});

/** @throws TypeError for a name that would have to be quoted, or is too long for a channel of NOTIFY. */
export function assertSchemaName(schema: string): void {
  if (typeof schema !== "string" || !/^[a-z_][a-z0-9_]{0,39}$/.test(schema)) {
    throw new TypeError("schema must be a name of lower-case letters, digits and _, at most 40.");
  }
}

function pauses(retries: number, minTimeout: Duration, maxTimeout: Duration): Retries {
  const minSeconds = seconds("retry.minTimeout, the first pause,", minTimeout, day);
  const maxSeconds = seconds("retry.maxTimeout, the longest pause,", maxTimeout, day);
  if (maxSeconds < minSeconds) {
    throw new TypeError(
      "retry.maxTimeout, the longest pause, must not be below retry.minTimeout, the first one.",
    );
  }
  return { retries, minSeconds, maxSeconds };
}

function schedule({ gate, after = "5m", every = "1m" }: InboxReconcileOptions) {
  if (typeof gate?.paymentStatus !== "function") {
    throw new TypeError("reconcile.gate must be a client of Gate, as createGateClient makes it.");
  }
  const noLimit = { least: 0, most: Infinity };
  return {
    gate,
    after: milliseconds("reconcile.after, how long ago a payment was expected,", after, noLimit),
    every: milliseconds("reconcile.every, how often Gate is asked,", every),
  };
}

/** The engine counts in whole seconds. */
function seconds(name: string, duration: Duration, most: number): number {
  return Math.ceil(milliseconds(name, duration, { least: 1000, most }) / 1000);
}
