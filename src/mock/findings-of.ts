import { redactText } from "../redaction/redact.js";
import type { Finding } from "./finding.js";
import type { PrismViolation } from "./prism.js";
import { violationOf } from "./violation-of.js";

/**
 * Findings for a person.
 *
 * @param problems What the package's own validators say about the same fields, in better words.
 */
export function findingsOf(
  where: Finding["in"],
  violations: readonly PrismViolation[],
  problems: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const findings = violations.map((violation): Finding => {
    const { instancePath, keyword, params, message = "" } = violationOf(violation);
    const parts = [...instancePath.slice(1).split("/"), String(params.missingProperty ?? "")];
    const field = parts.filter((part) => part !== "").join(".");
    return {
      in: where,
      field: redactText(field),
      rule: keyword,
      // The contract's own words hold no value, but `name@host.example` looks like one.
      message: problems.get(field) ?? redactText(message),
      severity: violation.severity === 0 ? "error" : "warning",
    };
  });
  // A choice speaks for its branches.
  return [...new Map(findings.map((finding) => [`${finding.field} ${finding.message}`, finding])).values()];
}
