import { CupQuickPayError } from "./cup-quickpay-error.js";
import { type Outcome, unknownOutcomeAdvice } from "./outcome.js";

/**
 * Why there is no answer:
 *
 * - `not_sent`: the caller's signal had been aborted before anything was sent;
 * - `not_connected`: no connection came about, so nothing has been sent;
 * - `timeout`: no answer within the time-out;
 * - `connection_lost`: the connection broke before the answer was complete;
 * - `redirected`: the answer was a redirect, which a signed request must not follow;
 * - `aborted`: the caller's signal aborted the request.
 */
export type TransportErrorCode =
  | "not_sent"
  | "not_connected"
  | "timeout"
  | "connection_lost"
  | "redirected"
  | "aborted";

const what: Record<TransportErrorCode, string> = {
  not_sent: "The request was aborted before anything was sent",
  not_connected: "No connection came about, and nothing has been sent. It is safe to try again",
  timeout: "No answer came in time",
  connection_lost: "The connection broke before the answer was complete",
  redirected: "The answer was a redirect, which a signed request must not follow; check baseUrl",
  aborted: "The request was aborted",
};

/**
 * A request got no answer. `outcome` tells whether the platform may have registered it.
 *
 * @example
 * if (error instanceof TransportError && error.outcome === "not_sent") tryAgain();
 */
export class TransportError extends CupQuickPayError {
  override readonly name = "TransportError" as const;
  readonly code: TransportErrorCode;
  /** What was asked for: `POST /v2/payment/cup/quick/sale`. */
  readonly operation: string;
  readonly outcome: Outcome;

  constructor(code: TransportErrorCode, operation: string, movesMoney: boolean, options?: ErrorOptions) {
    const outcome = code === "not_connected" || code === "not_sent" ? "not_sent" : "unknown";
    const advice = outcome === "unknown" && movesMoney ? ` ${unknownOutcomeAdvice}` : "";
    super(`${operation}: ${what[code]}.${advice}`, options);
    this.code = code;
    this.operation = operation;
    this.outcome = outcome;
  }
}
