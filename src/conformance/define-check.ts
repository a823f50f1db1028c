import type { Check, CheckResult, CheckRunOptions } from "./check.js";
import { CheckFailedError } from "./check-failed-error.js";

/** Ends a check: what it demands does not hold. */
class Finding extends Error {}

/** Ends a check: it cannot be looked at. */
class Skipped extends Error {}

/**
 * Ends a check, as what it demands does not hold.
 *
 * @param reason A sentence: what was sent, and what came instead of what was expected. It quotes no body, as nothing
 *   tells what an endpoint puts there.
 */
export function finding(reason: string): never {
  throw new Finding(reason);
}

/** Ends a check that cannot be looked at. @param reason A sentence that says what it would take. */
export function skip(reason: string): never {
  throw new Skipped(reason);
}

/**
 * Makes a check of what it says and of what looks.
 *
 * @param open Makes of the options what the check works with. It throws a TypeError for wrong ones.
 * @param examine Comes to an end if it holds, else it ends by `finding` or `skip`.
 */
export function defineCheck<Options, Tools>(
  details: Omit<Check<Options>, "run">,
  open: (options: Options, how: CheckRunOptions) => Tools,
  examine: (tools: Tools) => Promise<void>,
): Check<Options> {
  const { id, title, level, advice } = details;
  const run = async (options: Options, how: CheckRunOptions = {}): Promise<CheckResult> => {
    how.signal?.throwIfAborted();
    const tools = open(options, how);
    const start = performance.now();
    const result = (rest: Pick<CheckResult, "outcome" | "reason" | "advice">): CheckResult => ({
      id,
      title,
      level,
      duration: Math.round(performance.now() - start),
      ...rest,
    });
    try {
      await examine(tools);
      how.signal?.throwIfAborted();
      return result({ outcome: "passed" });
    } catch (error) {
      how.signal?.throwIfAborted();
      if (error instanceof Skipped) {
        return result({ outcome: "skipped", reason: error.message });
      }
      if (!(error instanceof Finding)) {
        throw error;
      }
      if (level === "should") {
        return result({ outcome: "warning", reason: error.message, advice });
      }
      throw new CheckFailedError(result({ outcome: "failed", reason: error.message, advice }));
    }
  };
  return { ...details, run };
}
