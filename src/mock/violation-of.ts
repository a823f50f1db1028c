import type { Violation } from "#generated/validators/validator";
import type { PrismViolation } from "./prism.js";

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
