import { redactText } from "../redaction/redact.js";
import type { Sandbox, SandboxEvent } from "../sandbox/index.js";
import { printable } from "./printable.js";

/**
 * How many lines are printed: a load test against a dead receiver, with a URL for each payment, fails
 * thousands of times.
 */
const limit = 20;

/**
 * Says on standard error that a callback has not been answered with 200: once for each URL and reason, as the
 * platform's schedule repeats it for days.
 */
export function sayFailedDeliveries(sandbox: Pick<Sandbox, "on" | "url">): void {
  const told = new Set<string>();
  const tell = (event: SandboxEvent) => {
    if (event.type !== "attempt") {
      return;
    }
    const { url, attempts } = event.callback;
    const last = attempts.at(-1);
    if (last === undefined || last.status === 200) {
      return;
    }
    const reason = last.failure ?? `HTTP ${last.status}`;
    const line = `Callback to ${printable(redactText(url ?? ""))} failed: ${printable(reason)}.${adviceFor(last.status)}`;
    if (told.has(line)) {
      return;
    }
    told.add(line);
    console.error(told.size === 1 ? `${line} It is repeated until it is answered with 200.` : line);
    if (told.size < limit) {
      return;
    }
    stop();
    console.error(`No further failures are told here. All attempts: ${sandbox.url}/dashboard`);
  };
  const stop = sandbox.on(tell, { allProjects: true });
}

/** What mostly is the cause of an endpoint's answer, or where it is found. */
function adviceFor(status: number | null): string {
  switch (status) {
    case 400:
    case 401:
    case 403:
      return " Check the endpoint's secret key and project id.";
    case 404:
    case 405:
      return " Check the path of the URL.";
    case 500:
      return " See what the endpoint prints.";
    default:
      return "";
  }
}
