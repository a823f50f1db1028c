import { type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import { publicError } from "./public-error.js";

/** What subscribers get: the fields, and once it has failed the error that they may see. */
export type Traced<Fields extends object> = Fields & { error?: unknown };

const channels = new Map<string, TracingChannel<object>>();

/**
 * Does a piece of work, and tells the subscribers of a tracing channel of `node:diagnostics_channel`. Without
 * a subscriber it only does the work.
 *
 * The events are Node's own: `start` and `end` around the part before the first wait, `asyncStart` and
 * `asyncEnd` when it is over, and `error` before them if it has failed. All get one and the same object.
 *
 * @param name Name of the channel. It is heard under `tracing:<name>:start` and so on.
 * @param begin Makes the fields that are known at the start; called only if somebody listens. They must be
 *   safe to log.
 * @param work Gets these fields, to add to them, or undefined if nobody listens. It failed if it rejects, or
 *   sets `error` in them, which subscribers then get as it is.
 * @returns What the work returns. It rejects with what the work rejects with; subscribers get `publicError`
 *   of that.
 */
export async function traced<Fields extends object, Result>(
  name: string,
  begin: () => Fields,
  work: (fields: Traced<Fields> | undefined) => Promise<Result>,
): Promise<Result> {
  const channel = channelOf(name);
  if (!isHeard(channel)) {
    return work(undefined);
  }

  const fields: Traced<Fields> = begin();
  let outcome: { result: Result } | { thrown: unknown } | undefined;
  // Node puts the result and the error of what it traces into the fields: neither may be what the work itself
  // gives.
  const told = async () => {
    try {
      outcome = { result: await work(fields) };
    } catch (thrown) {
      outcome = { thrown };
      fields.error ??= publicError(thrown);
    }
    if (fields.error !== undefined) {
      throw fields.error;
    }
  };
  await channel.tracePromise(told, fields).catch(() => {});
  if (outcome && "result" in outcome) {
    return outcome.result;
  }
  throw outcome?.thrown;
}

function channelOf(name: string): TracingChannel<object> {
  let channel = channels.get(name);
  if (!channel) {
    channel = tracingChannel<object>(name);
    channels.set(name, channel);
  }
  return channel;
}

/** Not by `channel.hasSubscribers`, which Bun and Deno need not have. */
function isHeard({ start, end, asyncStart, asyncEnd, error }: TracingChannel<object>): boolean {
  return [start, end, asyncStart, asyncEnd, error].some(({ hasSubscribers }) => hasSubscribers);
}
