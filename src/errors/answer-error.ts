import { CupQuickPayError } from "./cup-quickpay-error.js";
import type { Problem } from "./invalid-input-error.js";
import { unknownOutcomeAdvice } from "./outcome.js";

/**
 * What is wrong with an answer:
 *
 * - `server_error`: HTTP 500 or above;
 * - `rate_limited`: HTTP 429, too many requests;
 * - `answer_empty`: it has no body;
 * - `answer_too_large`: it is larger than `maxAnswerSize`;
 * - `answer_not_json`: its body is not JSON, such as the HTML page of a proxy;
 * - `answer_invalid`: its body is not what the contract says, or not under this HTTP status;
 * - `refusal_unclear`: it is a refusal, but its code does not say that nothing has been registered, or is not
 *   known to this version;
 * - `answer_unsigned`: its signature is missing or wrong;
 * - `answer_mismatch`: it is about another payment or project.
 */
export type AnswerErrorCode =
  | "server_error"
  | "rate_limited"
  | "answer_empty"
  | "answer_too_large"
  | "answer_not_json"
  | "answer_invalid"
  | "refusal_unclear"
  | "answer_unsigned"
  | "answer_mismatch";

const what: Record<AnswerErrorCode, string> = {
  server_error: "The platform failed",
  rate_limited: "Too many requests",
  answer_empty: "The answer has no body",
  answer_too_large: "The answer is too large; maxAnswerSize is the limit",
  answer_not_json: "The answer is not JSON",
  answer_invalid: "The answer is not what the contract says",
  refusal_unclear: "The platform refused, but not with a code that says that nothing has been registered",
  answer_unsigned: "The answer's signature is missing or wrong; do not trust it. Check secretKey and baseUrl",
  answer_mismatch: "The answer is about another payment",
};

/** What is known about an answer that cannot be used. */
export interface AnswerDetails {
  /** What was asked for: `POST /v2/payment/cup/quick/sale`. */
  readonly operation: string;
  readonly httpStatus: number;
  readonly movesMoney: boolean;
  /** The platform's response code, where the answer has one. */
  readonly responseCode?: string | undefined;
  readonly contentType?: string | undefined;
  /** Seconds after which the platform wants to be asked again. */
  readonly retryAfter?: number | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

/**
 * An answer came, but it cannot be relied on. What the request did is unknown: `outcome` is always `unknown`.
 *
 * @example
 * if (error instanceof AnswerError && error.code === "server_error") askLater(error.operation);
 */
export class AnswerError extends CupQuickPayError {
  override readonly name = "AnswerError" as const;
  readonly code: AnswerErrorCode;
  readonly operation: string;
  readonly httpStatus: number;
  readonly responseCode: string | undefined;
  /** Seconds after which the platform wants to be asked again, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  readonly problems: readonly Problem[];
  readonly outcome = "unknown";

  constructor(code: AnswerErrorCode, details: AnswerDetails) {
    const {
      operation,
      httpStatus,
      movesMoney,
      responseCode,
      contentType,
      retryAfter,
      problems = [],
    } = details;
    const facts = [
      `HTTP ${httpStatus}`,
      ...(responseCode ? [`code ${responseCode}`] : []),
      ...(contentType ? [contentType] : []),
    ];
    super(
      [
        `${operation}: ${what[code]} (${facts.join(", ")}).${movesMoney ? ` ${unknownOutcomeAdvice}` : ""}`,
        ...problems.map(({ path, message }) => `  ${path} ${message}`),
      ].join("\n"),
    );
    this.code = code;
    this.operation = operation;
    this.httpStatus = httpStatus;
    this.responseCode = responseCode;
    this.retryAfter = retryAfter;
    this.problems = problems;
  }
}
