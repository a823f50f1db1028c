import { CupQuickPayError } from "./cup-quickpay-error.js";

/**
 * The secret key could not be read when it was needed: the text is empty, or the function that has it failed. `cause` tells which.
 * Nothing has been sent.
 *
 * @example
 * if (error instanceof SecretKeyError) console.log(error.message, error.cause);
 */
export class SecretKeyError extends CupQuickPayError {
  override readonly name = "SecretKeyError" as const;
  readonly code = "secret_key";
  readonly outcome = "not_sent";

  constructor(cause: unknown) {
    super(
      "The secret key could not be read, so nothing has been sent: secretKey is empty or no text, or the function that has it " +
        "failed. Is the environment variable set? The cause of this error tells more.",
      { cause },
    );
  }
}
