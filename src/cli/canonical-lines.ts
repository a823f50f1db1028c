import { redact } from "../redaction/redact.js";
import { canonicalString } from "../signature/canonical-string.js";
import { withoutSignature } from "../signature/signature-place.js";

/**
 * The canonical string with sensitive values redacted, a field a line, for reading. The signature is taken
 * out first: redacted in its place, it would look like a part of what is signed.
 */
export function canonicalLines(data: object): string[] {
  return canonicalString(redact(withoutSignature(data)) as object).split(";");
}
