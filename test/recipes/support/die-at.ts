import { readFileSync, unlinkSync } from "node:fs";

/** Ends this process, as the system would, if the test has ordered it for this step. */
export function dieAt(step: string): void {
  const order = process.env.DIE_AT ?? "";
  try {
    if (readFileSync(order, "utf8") !== step) {
      return;
    }
    unlinkSync(order); // of those that come here at once, one can take the order away
  } catch {
    return;
  }
  process.kill(process.pid, "SIGKILL");
  // Nothing more may be done until the signal is there.
  for (;;) {}
}
