import type { Answered } from "./answered.js";
import type { PrismError } from "./prism.js";
import { problem } from "./problem.js";

/** The contract has no such path, or the path no such method. */
export const noAnswer = (error: PrismError): Answered => ({
  response: problem(error),
  findings: [{ in: "request", field: "", rule: "path", message: wordsFor(error), severity: "error" }],
});

function wordsFor({ name, message }: PrismError): string {
  switch (name.split("#").at(-1)) {
    case "NO_PATH_MATCHED_ERROR":
      return "has a path that the contract does not have";
    case "NO_METHOD_MATCHED_ERROR":
      return "has a method that the contract does not have for this path";
    default:
      return message;
  }
}
