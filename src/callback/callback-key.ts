import { foldedPaymentId } from "../reference/folded-payment-id.js";
import { canonicalString } from "../signature/canonical-string.js";
import type { Callback } from "./callback.js";
import { type SignedFields, signedFields } from "./signed-fields.js";

/**
 * Makes a text that is the same for all repeats of a callback, and different for different events. With it
 * you handle each event once.
 *
 * It is made of the project, and of the payment's id in lower case, its type and its status. From the last
 * operation it has id, type, status and code. It also has the sum, and whether the customer is to be
 * redirected. An operation without an id counts by its `request_id`, if it has one. Dates are left out, as
 * they can differ by a second between repeats. So two errors without an operation id are one event if they
 * have the same code, and two events if the codes differ.
 *
 * It is read from what was signed, not from the structure of the body: bodies with the same canonical string
 * have the same key, or `parseCallback` refuses them. So nobody can make a second event of a callback that
 * they have seen.
 *
 * It is a JSON array of about 120 characters plus the payment's id, so a database column for it should hold
 * 1,000. It has no personal data beyond what you put into the payment's id.
 *
 * Source: inferred. The platform sends no id of a delivery.
 *
 * @param callback One from `parseCallback`.
 * @throws CallbackError `not_a_callback` for an object that `parseCallback` would refuse, because it signs
 *   one of these fields twice.
 *
 * @example
 * await database.query("INSERT INTO handled_callbacks (key) VALUES ($1)", [callbackKey(callback)]); // unique column
 */
export function callbackKey(callback: Callback): string {
  return keyOf(signedFields(canonicalString(callback)));
}

/** The key of the event that was signed. */
export function keyOf(fields: SignedFields): string {
  return JSON.stringify([
    Number(fields.project_id),
    foldedPaymentId(fields["payment:id"] ?? ""),
    fields["payment:type"],
    fields["payment:status"],
    fields["operation:id"] || fields["operation:request_id"] || "",
    fields["operation:type"],
    fields["operation:status"],
    fields["operation:code"] ?? "",
    Number(fields["payment:sum:amount"]),
    fields["payment:sum:currency"],
    fields["redirect_data:url"] === undefined ? "" : "redirect",
  ]);
}
