import type { Sandbox } from "../sandbox/index.js";

/** Says on standard error that the state of the sandbox cannot be written any more, and that it can be again. */
export function sayDataFailures(sandbox: Pick<Sandbox, "on">): void {
  sandbox.on((event) => {
    if (event.type === "data") {
      console.error(event.failure ?? "The state of the sandbox is written again.");
    }
  });
}
