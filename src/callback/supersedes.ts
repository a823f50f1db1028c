import type { Callback } from "./callback.js";
import { isDuplicate } from "./is-duplicate.js";
import { isFinal } from "./is-final.js";
import { usualSpelling } from "./usual-spelling.js";

/** Final statuses that another final one replaces: not paid so far, and nothing says that it stays so. */
const replaceable: ReadonlySet<string> = new Set(["error", "canceled", "expired"]);

/** The money was there and goes back, in this order. The contract does not call them final, but nothing leads back. */
const refunds: readonly string[] = ["partially refunded", "refunded"];

/**
 * Whether a status that has arrived replaces the one that is stored for the payment. The platform promises no
 * order of delivery, so a late `processing` can come after `success`.
 *
 * - Any status replaces another one that is not final. It also counts if no status is stored.
 * - `partially refunded` and `refunded` are not final, but stay: a `success` that comes after them is late,
 *   so do not deliver for it. `refunded` replaces `partially refunded`.
 * - A final status stays, with two exceptions. `reversed` replaces `success`: a payout was taken back. Another
 *   final status replaces `error`, as the same `payment_id` may be sent again after it. It also replaces
 *   `canceled` and `expired`, as no documentation says that they are the end.
 * - The same status again changes nothing, also in its other spelling (`canceled`, `cancelled`).
 * - A `decline` or `error` with code 3041 never counts, even if no status is stored. It says that the
 *   `payment_id` was used before, and nothing about the payment, whose `success` can still come. Pass the
 *   whole callback, which has the code, rather than its status.
 *
 * A `false` for two different final statuses, such as `success` after `decline`, is for a person to look at.
 *
 * Source: inferred from the platform's documentation of statuses, repeats and code 3041.
 *
 * @param next The callback that has just arrived, or its `payment.status`.
 * @param current Stored status of the same payment; leave it out if there is none.
 *
 * @example
 * supersedes("success", "processing"); // true
 * supersedes("processing", "success"); // false
 */
export function supersedes(next: Callback | string, current?: string | null): boolean {
  if (typeof next === "object" && isDuplicate(next)) {
    return false;
  }
  const status = usualSpelling(typeof next === "object" ? next.payment.status : next);
  if (current === undefined || current === null) {
    return true;
  }
  const stored = usualSpelling(current);
  if (status === stored) {
    return false;
  }
  if (refunds.includes(stored)) {
    return refunds.indexOf(status) > refunds.indexOf(stored);
  }
  if (!isFinal(stored)) {
    return true;
  }
  return replaceable.has(stored) ? isFinal(status) : stored === "success" && status === "reversed";
}
