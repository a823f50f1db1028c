import type { Callback } from "./callback.js";

/**
 * A text that is the same for repeats of a callback and different for different events, to handle each event once.
 *
 * Made of the project, the payment's id without regard to upper and lower case, its type and status, the last
 * operation's id, type and status, the sum, and whether the customer is to be redirected. An operation without an id
 * counts by its `request_id`, if it has one. Dates are left out, as they can differ by a second between repeats.
 *
 * It is a JSON array of about 120 characters plus the payment's id, so a database column for it should hold 1,000. It has no
 * personal data beyond what you put into the payment's id.
 *
 * Source: inferred. The platform sends no id of a delivery.
 *
 * @example
 * await database.query("INSERT INTO handled_callbacks (key) VALUES ($1)", [callbackKey(callback)]); // unique column
 */
export function callbackKey(callback: Callback): string {
  const { project_id, payment, operation } = callback;
  return JSON.stringify([
    project_id,
    payment.id.toLowerCase(),
    payment.type,
    payment.status,
    String(operation.id ?? operation.request_id ?? ""),
    operation.type,
    operation.status,
    payment.sum.amount,
    payment.sum.currency,
    "redirect_data" in callback ? "redirect" : "",
  ]);
}
