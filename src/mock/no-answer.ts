import type { Answered } from "./answered.js";
import type { PrismError } from "./prism.js";
import { problem } from "./problem.js";

/** The contract has no such path, or the path no such method. */
export const noAnswer = (error: PrismError): Answered => ({
  response: problem(error),
  findings: [{ in: "request", field: "", rule: "path", message: error.message, severity: "error" }],
});
