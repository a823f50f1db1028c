import { CupQuickPayError } from "../errors/cup-quickpay-error.js";

/**
 * Why a delivery was refused before its body was looked at:
 *
 * - `method_not_allowed`: it is no POST (405);
 * - `too_large`: the body is larger than `maxBodySize` (413);
 * - `not_json_type`: the content type is not JSON (415);
 * - `interrupted`: the connection ended before the body did (400);
 * - `already_read`: the body was read before the handler got it, and nobody kept it (500).
 */
export type DeliveryErrorCode =
  | "method_not_allowed"
  | "too_large"
  | "not_json_type"
  | "interrupted"
  | "already_read";

const statuses: Readonly<Record<DeliveryErrorCode, number>> = {
  method_not_allowed: 405,
  too_large: 413,
  not_json_type: 415,
  interrupted: 400,
  already_read: 500,
};

/**
 * A request to the callback handler that it answered without looking at the body. `onError` gets it.
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
  /** A delivery that was refused has sent nothing. */
  readonly outcome = "not_sent";
  readonly status: number;

  constructor(code: DeliveryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = statuses[code];
  }
}
