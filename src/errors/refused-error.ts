import { CupQuickPayError } from "./cup-quickpay-error.js";
import type { Problem } from "./invalid-input-error.js";

/** What a refusal is made of. */
export interface Refusal {
  /** What was asked for: `POST /v2/payment/cup/quick/sale`. */
  readonly operation: string;
  /** HTTP status of the answer. */
  readonly httpStatus: number;
  /** The platform's response code as text, such as `3041`; empty if it sent none. */
  readonly responseCode: string;
  /** The platform's own words. */
  readonly responseMessage: string;
  /** What to do, if the contract knows the code. */
  readonly advice?: string | undefined;
  /** Fields at fault, where the platform named them. */
  readonly problems?: readonly Problem[];
}

/**
 * The platform refused the request: this request has registered no payment. Code 3041 says that an earlier one has; after a repeat
 * that is what you wanted to know, so ask for the payment's status.
 *
 * `responseCode` is one of `responseCodes`, or one that has been added since. Source: platform documentation.
 *
 * @example
 * if (error instanceof RefusedError && error.responseCode === "3041") await gate.paymentStatus(order);
 */
export class RefusedError extends CupQuickPayError {
  override readonly name = "RefusedError" as const;
  readonly code = "refused";
  readonly outcome = "refused";
  readonly operation: string;
  readonly httpStatus: number;
  readonly responseCode: string;
  readonly responseMessage: string;
  readonly problems: readonly Problem[];

  constructor({ operation, httpStatus, responseCode, responseMessage, advice, problems = [] }: Refusal) {
    const reason = [responseCode, responseMessage].filter((part) => part !== "").join(" ");
    super(
      [
        `The platform refused ${operation} with HTTP ${httpStatus}: ${reason || "no reason given"}.${advice ? ` ${advice}` : ""}`,
        ...problems.map(({ path, message }) => `  ${path} ${message}`),
      ].join("\n"),
    );
    this.operation = operation;
    this.httpStatus = httpStatus;
    this.responseCode = responseCode;
    this.responseMessage = responseMessage;
    this.problems = problems;
  }
}
