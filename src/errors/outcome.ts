import { statusWait } from "#generated/constants";

/**
 * What a failed call to the platform may have done:
 *
 * - `not_sent`: nothing has left this process;
 * - `refused`: the platform refused this very request, so this request has registered nothing; an earlier one
 *   may have registered the payment, see `paymentExists` of RefusedError;
 * - `unknown`: the platform may have registered it.
 */
export type Outcome = "not_sent" | "refused" | "unknown";

/** What to do when nobody knows whether a payment has been registered. */
export const unknownOutcomeAdvice =
  `The payment may have been registered all the same. Ask paymentStatus, not before ${statusWait} s after the request, or send the ` +
  "same data again under the same payment_id. Never take a new payment_id for it: that can move the money twice.";
