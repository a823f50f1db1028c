import { isFinal } from "./is-final.js";

/**
 * Whether a status that has arrived replaces the one that is stored for the payment. The platform promises no
 * order of delivery, so a late `processing` can come after `success`.
 *
 * - Any status replaces none, and any other that is not final.
 * - A final status stays, with two exceptions: `reversed` replaces `success` (a payout was taken back), and a
 *   final status replaces `error`, after which the same `payment_id` may be sent again.
 * - The same status again changes nothing.
 *
 * A `false` for two different final statuses, such as `success` after `decline`, is for a person to look at.
 *
 * Source: inferred from the platform's documentation of statuses and repeats.
 *
 * @param next Status of the callback that has just arrived.
 * @param current Stored status of the same payment; leave it out if there is none.
 *
 * @example
 * supersedes("success", "processing"); // true
 * supersedes("processing", "success"); // false
 */
export function supersedes(next: string, current?: string | null): boolean {
  if (current === undefined || current === null) {
    return true;
  }
  if (next === current) {
    return false;
  }
  if (!isFinal(current)) {
    return true;
  }
  return current === "error" ? isFinal(next) : current === "success" && next === "reversed";
}
