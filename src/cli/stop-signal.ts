import { untilStopped } from "./until-stopped.js";

/** Aborted by Ctrl+C, or when the process is asked to end. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  void untilStopped().then(() => controller.abort());
  return controller.signal;
}
