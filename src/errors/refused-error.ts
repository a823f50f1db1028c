import { CupQuickPayError } from "./cup-quickpay-error.js";
import type { Problem } from "./invalid-input-error.js";

/** What a refusal is made of. */
export interface RefusalFacts {
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
  /** Whether the payment exists by an earlier request. */
  readonly paymentExists?: boolean;
}

/**
 * The platform refused the request: this request has registered no payment. If `paymentExists` is true, an
 * earlier request has registered one under the same `payment_id`. After a repeat that is what you wanted to
 * know: ask for the payment's status.
 *
 * Three things prove it: the contract's shape of a refusal, an HTTP status that the operation has for it, and
 * a code that the contract knows as a refusal of a request (`refuses` in `responseCodes`; inferred). A
 * refusal need not name the payment, as no refusal in the platform's documentation does. A refusal that names
 * another payment, or has any other code, is an `AnswerError`. A `request_id` names the request, and is no
 * sign that it was registered. Source: platform documentation.
 *
 * @example
 * if (error instanceof RefusedError && error.paymentExists) await gate.paymentStatus({ general: order.general });
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
  /**
   * Whether the payment exists by an earlier request with this `payment_id`, as codes 3041, 3060 and 3613
   * say.
   */
  readonly paymentExists: boolean;

  constructor(refusal: RefusalFacts) {
    const { operation, httpStatus, responseCode, responseMessage, advice, problems = [] } = refusal;
    const words = responseMessage.replace(/[.\s]{1,100}$/, "");
    const reason = [responseCode, words].filter((part) => part !== "").join(" ");
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
    this.paymentExists = refusal.paymentExists ?? false;
  }
}
