import type { Answered } from "./answered.js";
import type { DocumentedAnswer } from "./prism.js";
import { problem } from "./problem.js";

/** The request is right, but it prefers an answer that the contract does not have: says which there are. */
export function noSuchAnswer(documented: readonly DocumentedAnswer[]): Answered {
  const answers = documented.map(({ code, examples }) => `code=${code} (${examples.join(", ")})`);
  return {
    response: problem({
      name: "https://stoplight.io/prism/errors#NOT_FOUND",
      message: "No such answer",
      status: 404,
      detail: `The request is right, but the contract has no answer as preferred. It has ${answers.join("; ")}. An example needs its code beside it: \`Prefer: code=400, example=NAME\`.`,
    }),
    findings: [
      {
        in: "request",
        field: "",
        rule: "prefer",
        message: "prefers an answer that the contract does not have; the answer names those that it has",
        severity: "error",
      },
    ],
  };
}
