import { refusalCodes, refusalStatuses } from "#generated/refusal-codes";
import type { PlatformError } from "#generated/types";
import type { Violation } from "#generated/validators/validator";
import { problemsOf } from "../errors/problems-of.js";
import { messageOf } from "./message-of.js";
import type { Refusal } from "./refusal.js";

/**
 * Why a request that breaks the contract is refused: the code of its first mistake, and every field at fault in
 * `errors`. As the platform does, it looks at the signature first.
 */
export function refusalOf(violations: readonly Violation[]): Refusal {
  const errors = violations.flatMap(errorsOf);
  if (errors.some(({ field }) => field === "")) {
    return refusalOfBody();
  }
  // Of a choice, its branches are at fault, and then the choice itself: the last word on a field is its own.
  const fields = [...new Map(errors.map((error) => [error.field, error])).values()];
  const first = fields.find(({ field = "" }) => isSignature.test(field)) ?? fields[0];
  return refusalOfCode(String(first?.code ?? refusalCodes.otherwise), fields);
}

/** A body that is no JSON object. */
export const refusalOfBody = (): Refusal => refusalOfCode(refusalCodes.unreadable);

/** A mistake that the schema cannot tell. */
export function refusalOfField(code: string, field: string, constraint: string): Refusal {
  return refusalOfCode(code, [{ code: Number(code), message: messageOf(code), field, constraint }]);
}

/** A refusal with a code, and the status that the contract shows for it. */
export function refusalOfCode(code: string, errors?: readonly PlatformError[]): Refusal {
  return { status: refusalStatuses[code] ?? 400, code, ...(errors && { errors }) };
}

function errorsOf(violation: Violation): PlatformError[] {
  return problemsOf([violation]).map(({ path }) => {
    const code = codeOf(path, violation.keyword);
    return { code: Number(code), message: messageOf(code), field: path, constraint: violation.keyword };
  });
}

function codeOf(field: string, keyword: string): string {
  const own = refusalCodes.fields[field];
  return (
    own?.[keyword] ??
    (keyword === "required" ? refusalCodes.required : (own?.otherwise ?? refusalCodes.otherwise))
  );
}

const isSignature = /(^|\.)signature$/;
