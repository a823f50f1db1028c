import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Platform } from "../platform/platform.js";

/** At most so often does a page hear that something has changed, in milliseconds. */
const pause = 250;

/** A stream that says `changed` when something has changed, and once at the beginning. */
export function live(c: Context, platform: Platform): Response {
  return streamSSE(c, async (stream) => {
    let timer: NodeJS.Timeout | undefined;
    const notify = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void stream.writeSSE({ event: "changed", data: "now" });
      }, pause);
    };
    const stop = platform.watch(notify);
    notify();
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearTimeout(timer);
    stop();
  });
}
