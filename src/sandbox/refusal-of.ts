import type { PlatformError } from "#generated/types";
import type { Violation } from "#generated/validators/validator";
import { problemsOf } from "../errors/problems-of.js";
import { messageOf, type Refusal } from "./answers.js";

/**
 * The code that comes closest to a broken rule: the first whose field, and keyword if there is one, match.
 */
const codes: readonly [code: string, field: RegExp, keyword?: RegExp][] = [
  ["3242", /^account$/, /required/],
  ["3244", /^account\.bank_id$/, /required/],
  ["2004", /./, /required/],
  ["3121", /^payment[._]currency$/],
  ["2642", /^payment[._]amount$/, /maximum/],
  ["3358", /^payment[._]amount$/, /minimum/],
  ["2801", /^account\.bank_id$/],
  ["2610", /^(customer|billing)[._]country$/],
  ["2611", /^(customer|account|billing)[._]city$/],
  ["2426", /^customer[._]email$/],
  ["2124", /^customer[._]id$/],
  ["3024", /^(general\.)?payment_id$/],
];

const otherwise = "502";

/**
 * Why a request that breaks the contract is refused: the code of its first mistake, and all of them in
 * `errors`.
 */
export function refusalOf(violations: readonly Violation[]): Refusal {
  const errors = violations.flatMap(errorsOf);
  const [first] = errors;
  return { status: 400, code: String(first?.code ?? otherwise), errors };
}

/** A mistake that the schema cannot tell. */
export function refusalOfField(code: string, field: string, constraint: string): Refusal {
  return { status: 400, code, errors: [{ code: Number(code), message: messageOf(code), field, constraint }] };
}

function errorsOf(violation: Violation): PlatformError[] {
  return problemsOf([violation]).map(({ path }) => {
    const code = codeOf(path, violation.keyword);
    return {
      code: Number(code),
      message: messageOf(code),
      field: path,
      constraint: violation.keyword,
    };
  });
}

const codeOf = (path: string, broken: string) =>
  codes.find(([, field, keyword]) => field.test(path) && (keyword?.test(broken) ?? true))?.[0] ?? otherwise;
