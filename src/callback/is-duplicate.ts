import type { Callback } from "./callback.js";

/** “Payment ID already exists”. */
const duplicate = "3041";

/**
 * Whether a callback says that a request was refused because its `payment_id` had been used before. Its
 * `decline` or `error` is no result of the payment of this id, which may have been paid.
 *
 * Source: inferred. The platform documents the code, but not whether it comes as an answer or as a callback.
 */
export function isDuplicate({ payment, operation, errors }: Callback): boolean {
  if (payment.status !== "decline" && payment.status !== "error") {
    return false;
  }
  // The code is a text in the operation, and an integer among the errors.
  return [operation, ...(errors ?? [])].some(({ code }) => String(code) === duplicate);
}
