import type { Change } from "./change.js";

/** What somebody who uses the contract must do after a change that breaks, by its rule. */
const advice: Record<string, string | { sent: string; received: string }> = {
  "path-removed": {
    sent: "Stop calling it.",
    received: "Remove what handles it: it comes no longer.",
  },
  "operation-removed": "Stop calling it.",
  "operation-id-changed": "Generate clients anew, and call the operation by its new name.",
  "parameter-removed": "Stop sending it.",
  "parameter-became-required": "Send it with each request.",
  "parameter-serialization-changed": "Write it in its new form.",
  "request-body-removed": "Send the request without a body.",
  "request-body-became-required": "Send a body with each request.",
  "response-removed": {
    sent: "Answer a callback with one of the other statuses.",
    received: "Remove what handles this status, and see that the others are handled.",
  },
  "response-header-removed": "Do without the header.",
  "media-type-removed": "Use another media type.",
  "security-requirement-changed": "Authenticate as the description says now.",
  "security-scheme-changed": "Authenticate as the description says now.",
  "server-removed": "Send requests to the new address.",
  "schema-type-changed": {
    sent: "Send values of the type that is left.",
    received: "Read values of the new type too.",
  },
  "enum-values-removed": "Send one of the values that are left.",
  "enum-values-added": "Handle the new values.",
  "required-properties-added": "Send the property always.",
  "required-properties-removed": "Do not count on the property: it may be absent.",
  "property-removed": {
    sent: "Stop sending the property.",
    received: "Do without the property: it comes no longer.",
  },
  "schema-constraint-changed": {
    sent: "Keep to the new constraint before you send.",
    received: "Expect values that the old constraint did not allow.",
  },
  "schema-combinator-changed": "Generate types anew, and check what tells the forms apart.",
  "known-value-removed": "Remove the value from your code: types and constants no longer have it.",
  "finality-changed": "Check what waits for a final status, and what stops at one.",
  "callback-renamed": "Use its types by their new name; on the wire nothing has changed.",
  "schema-removed": "Use another type: the one of this name is gone.",
  "schema-renamed": "Use the type by its new name.",
};

/** What to do after a change, in words. */
export function whatToDo({ rule, direction }: Change): string {
  const found = advice[rule ?? ""] ?? "Compare your use of it with the new description.";
  if (typeof found === "string") {
    return found;
  }
  return direction === "both" ? `${found.sent} ${found.received}` : found[direction ?? "received"];
}
