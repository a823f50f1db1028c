import { redact } from "../redaction/redact.js";
import { canonicalString } from "../signature/canonical-string.js";

/** The canonical string with sensitive values redacted, a field a line, for reading. */
export function canonicalLines(data: object): string[] {
  return canonicalString(redact(withoutSignature(data)) as object).split(";");
}

/** The signature is no part of what is signed, and a redacted one in its place would look as if it were. */
function withoutSignature(data: { signature?: unknown; general?: unknown }): object {
  const { signature: _, ...rest } = data;
  if (typeof rest.general !== "object" || rest.general === null) return rest;
  const { signature: __, ...general } = rest.general as { signature?: unknown };
  return { ...rest, general };
}
