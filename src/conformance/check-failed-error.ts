import { CupQuickPayError } from "../errors/cup-quickpay-error.js";
import type { CheckResult } from "./check.js";

/**
 * A “must” of the conformance kit does not hold. The message tells what came instead of what was expected, and what
 * to do.
 */
export class CheckFailedError extends CupQuickPayError {
  override readonly name = "CheckFailedError" as const;
  readonly code = "check_failed";
  readonly outcome = undefined;
  readonly result: CheckResult;

  constructor(result: CheckResult) {
    super(`${result.title}: ${result.reason} ${result.advice}`);
    this.result = result;
  }
}
