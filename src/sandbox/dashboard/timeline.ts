import type { SandboxCallback, SandboxPayment, SandboxTimelineEntry } from "#generated/sandbox/types";
import { statusOf, transitions } from "../payment/lifecycle.js";

/**
 * What has happened to a payment, entries and callbacks, in the order in which it happened. Many things can happen in
 * one moment of a clock that stands still: a callback comes after the entry that caused it.
 */
export function timelineOf({
  type,
  timeline = [],
  callbacks = [],
}: SandboxPayment): (SandboxTimelineEntry | SandboxCallback)[] {
  const waiting = [...callbacks];
  const items: (SandboxTimelineEntry | SandboxCallback)[] = [];
  for (const entry of timeline) {
    // Those of entries that are cut out.
    while (waiting[0] && waiting[0].created_at < entry.at) {
      items.push(...waiting.splice(0, 1));
    }
    items.push(entry);
    const [next] = waiting;
    if (next && next.created_at === entry.at && statusIn(next) === statusAfter(type, entry)) {
      items.push(...waiting.splice(0, 1));
    }
  }
  return [...items, ...waiting];
}

/** The status that a payment has after an entry, if it is one that changes it. */
function statusAfter(type: SandboxPayment["type"], { what }: SandboxTimelineEntry): string | undefined {
  const move = transitions.find(({ kind, event }) => kind === type && event === what);
  return move && statusOf(move.to);
}

/** The status that a callback tells. */
const statusIn = ({ body }: SandboxCallback) => (body as { payment?: { status?: unknown } }).payment?.status;
