import { CupQuickPayError } from "./cup-quickpay-error.js";

/**
 * Why a callback was not accepted:
 *
 * - `not_json`: the body is not a JSON object;
 * - `too_complex`: it nests deeper or has more fields than any callback of the platform; its signature was
 *   not looked at;
 * - `unsigned`: there is no signature at the top level or in `general`;
 * - `bad_signature`: the signature was not made with any of the secrets, or the body has been changed;
 * - `wrong_project`: the signature holds, but the callback names another project than the expected one;
 * - `not_a_callback`: the signature holds, but the body is no callback of this contract.
 */
export type CallbackErrorCode =
  | "not_json"
  | "too_complex"
  | "unsigned"
  | "bad_signature"
  | "wrong_project"
  | "not_a_callback";

/**
 * A callback that must not be acted on. Answer it with HTTP 400.
 *
 * @example
 * if (error instanceof CallbackError) return new Response(error.code, { status: 400 });
 */
export class CallbackError extends CupQuickPayError {
  override readonly name = "CallbackError" as const;
  readonly code: CallbackErrorCode;
  /** Always undefined: no call to the platform has failed. */
  readonly outcome = undefined;

  constructor(code: CallbackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
