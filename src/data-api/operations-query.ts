import { operationsLimit } from "#generated/constants";
import type { OperationsRequest } from "#generated/types";
import { operationsRequest } from "#generated/validators/operations-request";
import { InvalidInputError, type Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";

/**
 * A query for operations, without what the client fills in. `limit` is the size of a page, 1 to 1000, default
 * 1000; `offset` is how many operations to pass over at the beginning. The contract also allows a `limit` of
 * 0, which asks for no operations: here it is refused.
 */
export type OperationsQuery = Omit<OperationsRequest, "token" | "signature">;

/**
 * @param request The query as it will be sent, with a token and a signature.
 * @throws InvalidInputError naming every field at fault.
 */
export function assertOperationsQuery(request: object): asserts request is OperationsRequest {
  const problems = operationsRequest(request)
    ? rangeProblems(request)
    : problemsOf(operationsRequest.errors).map((problem) =>
        problem.path === "limit" ? limitProblem : problem,
      );
  if (problems.length > 0) {
    throw new InvalidInputError("The query for operations", problems);
  }
}

const limitProblem = {
  path: "limit",
  message: `must be from 1 to ${operationsLimit}, as it is the size of a page`,
};

/** What a schema cannot say. */
function rangeProblems({ interval: { from, to }, limit, tz }: OperationsRequest): Problem[] {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries({ from, to })) {
    if (!exists(value)) {
      problems.push({ path: `interval.${name}`, message: "must be a date and time that exists" });
    }
  }
  if (from.replace(" ", "T") > to.replace(" ", "T")) {
    problems.push({ path: "interval.to", message: "must not be before interval.from" });
  }
  if (limit === 0) {
    problems.push(limitProblem);
  }
  if (tz !== undefined && !isTimeZone(tz)) {
    problems.push({
      path: "tz",
      message: "must be a time zone's IANA name, such as Asia/Shanghai, or +hh:mm",
    });
  }
  return problems;
}

/** Not the 30th of February, which `Date` takes for a day in March. */
function exists(text: string): boolean {
  const iso = text.replace(" ", "T");
  const date = new Date(`${iso}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function isTimeZone(text: string): boolean {
  if (/^[+-]/.test(text)) {
    return /^[+-](0\d|1[0-4]):[0-5]\d$/.test(text);
  }
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: text }));
  } catch {
    return false;
  }
}
