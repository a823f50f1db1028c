import { InvalidInput } from "../options/invalid-input.js";
import { CannotRunError } from "./cannot-run-error.js";
import type { Check, CheckResult } from "./check.js";
import { CheckFailedError } from "./check-failed-error.js";
import { exchange } from "./exchange.js";
import { createRandom } from "./random.js";
import { type ConformanceReport, reportOf } from "./report.js";
import { type TargetUrl, targetUrl } from "./target-url.js";

/** What every target has. */
interface Target extends TargetUrl {
  readonly seed?: number | undefined;
}

/** Which checks are run, and who hears of it. */
export interface RunChecksOptions {
  /** Ids of the checks to run. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Ids of checks that are known to fail, each with the reason: their failures are listed, and do not count. */
  readonly expectFail?: Readonly<Record<string, string>> | undefined;
  /** Is told of each result as it comes. */
  readonly onResult?: ((result: CheckResult) => void) | undefined;
  /** Is told of each check that begins. */
  readonly onStart?: ((check: Pick<Check<unknown>, "id" | "title" | "level">) => void) | undefined;
  /** Stops the run early; `runChecks` rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs checks one after the other against an endpoint, and reports. Nothing is thrown for a check that fails: see
 * `report.passed`.
 *
 * @param checks `receiverChecks` or `gateChecks`, or some of them.
 * @param target The endpoint, as the checks know it.
 * @throws CannotRunError if nobody answers at the URL, before the checks or after them, or if the option
 *   `effects` or `prepare` has failed.
 * @throws TypeError if an option is wrong, or no check has an id of `only` or `expectFail`.
 *
 * @example
 * const report = await runChecks(receiverChecks, { url: "http://127.0.0.1:3000/callbacks", secretKey: "secret" });
 * console.log(markdownReport(report));
 * process.exitCode = report.passed ? 0 : 1;
 */
export async function runChecks<Options extends Target>(
  checks: readonly Check<Options>[],
  target: Options,
  options: RunChecksOptions = {},
): Promise<ConformanceReport> {
  const { only, expectFail = {}, onResult, onStart, signal } = options;
  if (only?.length === 0) {
    throw new InvalidInput("only must name a check, or be left out to run them all.");
  }
  const known = new Set(checks.map(({ id }) => id));
  for (const id of [...(only ?? []), ...Object.keys(expectFail)]) {
    if (!known.has(id)) {
      throw new InvalidInput(
        `There is no check ${JSON.stringify(id)}. The checks are: ${[...known].join(", ")}.`,
      );
    }
  }
  const url = targetUrl(target);
  const { seed } = createRandom(target.seed);
  const startedAt = new Date().toISOString();
  const start = performance.now();
  await assertReachable(url, "Start the endpoint first, or correct the URL.", signal);
  const results: CheckResult[] = [];
  // One and the same object for all: what one check finds out about it, the next ones need not ask again.
  const same = { ...target, seed };
  for (const check of checks.filter(({ id }) => only === undefined || only.includes(id))) {
    onStart?.(check);
    const result = withExpectation(await resultOf(check, same, signal), expectFail[check.id]);
    results.push(result);
    onResult?.(result);
  }
  await assertReachable(
    url,
    "It was there when the checks began: find out what has ended it, and run them again.",
    signal,
  );
  const duration = Math.round(performance.now() - start);
  return reportOf(url, { seed, startedAt, duration, results });
}

async function resultOf<Options>(
  check: Check<Options>,
  target: Options,
  signal: AbortSignal | undefined,
): Promise<CheckResult> {
  try {
    return await check.run(target, { signal });
  } catch (error) {
    if (error instanceof CheckFailedError) {
      return error.result;
    }
    throw error;
  }
}

function withExpectation(result: CheckResult, expected: string | undefined): CheckResult {
  if (expected === undefined || result.outcome === "skipped") {
    return result;
  }
  if (result.outcome === "passed") {
    const reason = `It was expected to fail (${expected}), and passed.`;
    return { ...result, outcome: "warning", reason, advice: "Take it off the list of expected failures." };
  }
  return { ...result, expected };
}

/** How long a connection may take, in milliseconds. */
const patience = 5000;

/** Whatever is answered to a HEAD, somebody is there. */
async function assertReachable(url: URL, advice: string, signal: AbortSignal | undefined): Promise<void> {
  const came = await exchange(url, { method: "HEAD", timeout: patience, signal });
  if (came.status === undefined && came.kind === "unreached") {
    throw new CannotRunError(`${url.origin} ${came.failure}. ${advice}`);
  }
}
