import { CupQuickPayError } from "./cup-quickpay-error.js";

/**
 * A secret key, or the token of the Data API, could not be read when it was needed: the text is empty, or the
 * function that returns it has failed. `cause` tells which. Nothing has been sent.
 *
 * @example
 * if (error instanceof SecretKeyError) console.log(error.message, error.cause);
 */
export class SecretKeyError extends CupQuickPayError {
  override readonly name = "SecretKeyError" as const;
  readonly code = "secret_key";
  readonly outcome = "not_sent";

  /** @param option The option that has it: `secretKey`, or `token` of the Data API. */
  constructor(cause: unknown, option: "secretKey" | "token" = "secretKey") {
    super(
      `${option} could not be read, so nothing has been sent: it is empty or no text, or the function that has it failed. ` +
        "Is the environment variable set? The cause of this error tells more.",
      { cause },
    );
  }
}
