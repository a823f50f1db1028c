import type { Violation } from "#generated/validators/validator";
import { redactText } from "../redaction/redact.js";
import type { PrismViolation } from "./prism.js";

/** One place where a message breaks the contract. It never has the value that stands there. */
export interface Finding {
  readonly in: "request" | "answer";
  /** The field, as a path with dots: `payment.amount`. Empty for the message as a whole. */
  readonly field: string;
  /** The keyword of the schema that is broken: `maximum`. */
  readonly rule: string;
  /** What the field must be: `must be <= 5000000`. */
  readonly message: string;
  /** `warning`, of an answer that passes all the same: its status is none that the contract has. */
  readonly severity: "error" | "warning";
}

/** What Prism has found, in the form of a validator's own reports. */
export function violationOf({ path, code = "", message }: PrismViolation): Violation {
  if (path === undefined) {
    return { instancePath: "", params: {}, ...ofWhole(code, message) };
  }
  const [place = "", ...field] = path;
  const missing = /must have required property '(.+?)'$/.exec(message)?.[1];
  // “Request body property payment.amount must be …”
  const subject = [
    place,
    ...(field.length > 0 ? [place === "body" ? "property" : "parameter"] : []),
    field.join("."),
  ];
  return {
    instancePath: field.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    keyword: String(code),
    params: missing === undefined ? {} : { missingProperty: missing },
    message:
      missing === undefined
        ? message
            .replace(/^(Request|Response) /, "")
            .replace(subject.join(" ").trim(), "")
            .trim()
        : "is missing",
  };
}

/** What Prism says of a message as a whole. */
function ofWhole(code: string | number, message: string): Pick<Violation, "keyword" | "message"> {
  switch (code) {
    case "required":
      return { keyword: "body", message: "is missing" };
    case 415:
      return { keyword: "content-type", message: "must be application/json" };
    default:
      return { keyword: String(code || "status"), message };
  }
}

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
      message: redactText(problems.get(field) ?? message),
      severity: violation.severity === 0 ? "error" : "warning",
    };
  });
  // A choice speaks for its branches.
  return [...new Map(findings.map((finding) => [`${finding.field} ${finding.message}`, finding])).values()];
}
