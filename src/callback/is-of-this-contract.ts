import type { KeyPath, SignedFields } from "./signed-fields.js";

/**
 * Whether a canonical string is that of a purchase or payout, in whatever structure and currency it came. Then
 * a body that does not match the schema is no other format's callback: it is this contract's, broken or
 * rearranged, and acting on it would be a second event of one signature.
 */
export function isOfThisContract(fields: SignedFields): boolean {
  return (
    requiredPaths.every((path) => fields[path] !== undefined) &&
    (fields["payment:type"] === "purchase" || fields["payment:type"] === "payout")
  );
}

const requiredPaths = [
  "project_id",
  "payment:id",
  "payment:type",
  "payment:status",
  "payment:sum:amount",
  "payment:sum:currency",
  "operation:type",
  "operation:status",
] as const satisfies readonly KeyPath[];
