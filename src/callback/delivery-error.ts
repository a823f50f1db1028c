import { CupQuickPayError } from "../errors/cup-quickpay-error.js";

/**
 * Why a delivery was not handled, although nothing is known to be wrong with the callback:
 *
 * - `method_not_allowed`: it is no POST (405);
 * - `too_large`: the body is larger than `maxBodySize` (413);
 * - `not_json_type`: the content type is not JSON (415);
 * - `interrupted`: the connection ended before the body did (400);
 * - `already_read`: the body was read before the handler got it, and nobody kept it (500);
 * - `busy`: an earlier delivery of the same event is still being handled (503);
 * - `timed_out`: body and handler took longer than `timeout` (503).
 */
export type DeliveryErrorCode =
  | "method_not_allowed"
  | "too_large"
  | "not_json_type"
  | "interrupted"
  | "already_read"
  | "busy"
  | "timed_out";

const statuses: Readonly<Record<DeliveryErrorCode, number>> = {
  method_not_allowed: 405,
  too_large: 413,
  not_json_type: 415,
  interrupted: 400,
  already_read: 500,
  busy: 503,
  timed_out: 503,
};

/**
 * A delivery that was not handled, although nothing is known to be wrong with the callback. `onError` gets
 * it.
 *
 * `status` is the HTTP status of the answer.
 *
 * @example
 * onError(error) {
 *   if (error instanceof DeliveryError && error.code === "already_read") alert(error.message);
 * }
 */
export class DeliveryError extends CupQuickPayError {
  override readonly name = "DeliveryError" as const;
  readonly code: DeliveryErrorCode;
  /**
   * Always undefined: no call to the platform has failed. If a handler took too long, it is not known here
   * what it has done.
   */
  readonly outcome = undefined;
  readonly status: number;

  constructor(code: DeliveryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = statuses[code];
  }
}
