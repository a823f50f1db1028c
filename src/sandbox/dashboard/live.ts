import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Project } from "../platform/project.js";

/** At most so often does a page hear that something has changed, in milliseconds. */
const pause = 250;

/** A stream that says `changed` when something in a project has changed, and once at the beginning. */
export function live(c: Context, project: Project): Response {
  return streamSSE(c, async (stream) => {
    let timer: NodeJS.Timeout | undefined;
    const notify = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void stream.writeSSE({ event: "changed", data: "now" });
      }, pause);
    };
    const stop = project.watch(notify);
    notify();
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearTimeout(timer);
    stop();
  });
}
