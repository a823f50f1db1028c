import { setMaxListeners } from "node:events";
import { CannotRunError } from "../../../conformance/cannot-run-error.js";
import type { Check, CheckResult } from "../../../conformance/check.js";
import { createRandom } from "../../../conformance/random.js";
import { type ConformanceReport, reportOf } from "../../../conformance/report.js";
import { runChecks } from "../../../conformance/run-checks.js";
import { InvalidInput } from "../../../options/invalid-input.js";
import { exitCodeOf, Signals } from "../../run-command.js";
import { UsageError } from "../../usage-error.js";
import { expectedFailures } from "./expected-failures.js";
import { type CheckValues, listed } from "./flags.js";
import { ReportFiles } from "./report-files.js";
import { Teller } from "./teller.js";

/** What the checks are run against. */
interface Target {
  readonly url: string | URL;
  readonly seed?: number | undefined;
}

/**
 * Runs checks, tells of each, writes the reports, and sets the exit code.
 *
 * @param targetOf Makes what is checked; the signal is aborted by Ctrl+C.
 * @param project Which one is signed for, to be told.
 * @throws UsageError when they cannot be run.
 */
export async function runAndTell<Options extends Target>(
  checks: readonly Check<Options>[],
  targetOf: (signal: AbortSignal) => Options,
  values: CheckValues,
  project: string,
): Promise<void> {
  try {
    await run(checks, targetOf, values, project);
  } catch (error) {
    throw error instanceof InvalidInput || error instanceof CannotRunError
      ? new UsageError(error.message, { cause: error })
      : error;
  }
}

async function run<Options extends Target>(
  checks: readonly Check<Options>[],
  targetOf: (signal: AbortSignal) => Options,
  values: CheckValues,
  project: string,
): Promise<void> {
  const only = values.only && listed(values.only);
  const expectFail = expectedFailures(values.expectFail ?? []);
  for (const id of [...(only ?? []), ...Object.keys(expectFail)]) {
    if (!checks.some((check) => check.id === id)) {
      throw new UsageError(`There is no check ${JSON.stringify(id)}. --list shows all.`);
    }
  }
  const controller = new AbortController();
  const { signal } = controller;
  // As many as there are requests at once.
  setMaxListeners(0, signal);
  const target = { ...targetOf(signal), seed: values.seed ?? createRandom().seed };
  const url = new URL(target.url);
  const files = await ReportFiles.open(values.report ?? []);
  const teller = new Teller(files.takesStandardOutput);
  const heard = new Signals();
  heard.passTo(() => {
    // The next one ends the process at once.
    heard.forget();
    controller.abort();
  });
  const results: CheckResult[] = [];
  const startedAt = new Date();
  const brokenOff = (why: string) => {
    const duration = Date.now() - startedAt.getTime();
    return reportOf(url, {
      seed: target.seed,
      startedAt: startedAt.toISOString(),
      duration,
      results,
      brokenOff: why,
    });
  };
  const tell = async (report: ConformanceReport) => {
    if (report.results.length > 0) {
      teller.end(report);
    }
    await files.write(report);
  };
  let running = "";
  try {
    const report = await runChecks(checks, target, {
      only,
      expectFail,
      signal,
      onStart: (check) => {
        if (running === "") {
          teller.begin(url, project, only ? new Set(only).size : checks.length);
        }
        running = check.id;
        teller.start(check);
      },
      onResult: (result) => {
        results.push(result);
        teller.result(result);
      },
    });
    await tell(report);
    process.exitCode = report.passed ? 0 : 1;
  } catch (error) {
    if (heard.first) {
      await tell(brokenOff("It was stopped before all checks were run."));
      process.exitCode = exitCodeOf(heard.first);
    } else {
      if (error instanceof InvalidInput) {
        throw error;
      }
      const why = error instanceof CannotRunError ? error : faultOf(running, error);
      await tell(brokenOff(why.message));
      throw why;
    }
  } finally {
    heard.forget();
    await files.close();
  }
}

/** A check that ends otherwise than it may. The message of what it threw may hold what was sent, so it is not told. */
function faultOf(id: string, error: unknown): CannotRunError {
  const { name = "", stack = "" } = error instanceof Error ? error : {};
  const [, where = ""] = /^ +at (.*)$/m.exec(stack) ?? [];
  return new CannotRunError(
    `The check ${id} has a fault itself (${[name, where].filter((part) => part !== "").join(" at ")}). Please report it, and run the others by --only.`,
    { cause: error },
  );
}
