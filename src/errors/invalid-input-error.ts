import { CupQuickPayError } from "./cup-quickpay-error.js";

/** One place where a value breaks the contract. */
export interface Problem {
  /** Path of the field, its parts joined by dots: `payment.amount`. Empty for the value itself. */
  readonly path: string;
  /** What is wrong with it, without its value: `must be <= 5000000`. */
  readonly message: string;
}

/**
 * What the caller passed is not what the contract says. Nothing has been sent.
 *
 * `problems` names every field at fault.
 *
 * @example
 * if (error instanceof InvalidInputError) for (const { path, message } of error.problems) console.log(path, message);
 */
export class InvalidInputError extends CupQuickPayError {
  override readonly name = "InvalidInputError" as const;
  readonly code = "invalid_input";
  readonly outcome = "not_sent";
  readonly problems: readonly Problem[];

  constructor(what: string, problems: readonly Problem[], options?: ErrorOptions) {
    const list = problems.map(({ path, message }) => `  ${path === "" ? message : `${path} ${message}`}`);
    super([`${what} is not what the contract says:`, ...list].join("\n"), options);
    this.problems = problems;
  }
}
