import type { PaymentStatusAnswer, PayoutBankList, RequestAccepted } from "#generated/types";
import { paymentStatusKnown } from "#generated/validators/payment-status-known";
import { paymentStatusUnknown } from "#generated/validators/payment-status-unknown";
import { payoutBankList } from "#generated/validators/payout-bank-list";
import { requestAccepted } from "#generated/validators/request-accepted";
import { requestRejected } from "#generated/validators/request-rejected";
import type { Validator } from "#generated/validators/validator";
import { AnswerError, type AnswerErrorCode } from "../errors/answer-error.js";
import type { Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { RefusedError } from "../errors/refused-error.js";
import { redactText } from "../redaction/redact-text.js";
import { responseCode } from "../reference/response-code.js";
import { parseJson } from "../signature/parse-json.js";
import { verify } from "../signature/verify.js";
import { movesMoney } from "./send.js";

/** An answer as it came, and what it answers. */
export interface Answer {
  readonly operation: string;
  /** What the answer must be about; undefined for anything. */
  readonly expected: { readonly projectId: number; readonly paymentId: string } | undefined;
  readonly httpStatus: number;
  readonly contentType: string | null;
  readonly text: string;
}

/**
 * Reads the answer to a purchase or a payout.
 *
 * @throws RefusedError, AnswerError
 */
export function readAccepted(answer: Answer): RequestAccepted {
  const accepted = valid(requestAccepted, bodyOf(answer), answer);
  requireSamePayment(answer, accepted.project_id, accepted.payment_id);
  return accepted;
}

/**
 * Reads the answer to a bank-list query. It is not signed.
 *
 * @throws RefusedError, AnswerError
 */
export function readBanks(answer: Answer): PayoutBankList {
  return valid(payoutBankList, bodyOf(answer), answer);
}

/**
 * Reads the answer to a status query and verifies its signature. That the platform does not know the payment is an answer
 * too, and comes unsigned.
 *
 * @throws RefusedError, AnswerError
 */
export async function readStatus(answer: Answer, secretKey: string): Promise<PaymentStatusAnswer> {
  const body = bodyOf(answer, unknownPayment);
  const isSigned = typeof body === "object" && body !== null && "signature" in body;
  if (paymentStatusUnknown(body)) {
    if (isSigned && !(await verify(body, secretKey))) throw failure("answer_unsigned", answer);
    return body;
  }
  const known = valid(paymentStatusKnown, body, answer);
  if (!(await verify(known, secretKey))) throw failure("answer_unsigned", answer);
  requireSamePayment(answer, known.project_id, known.payment.id);
  return known;
}

/** Codes that say “I do not know this payment”, which is not a refusal of the query. */
const unknownPayment: ReadonlySet<string> = new Set(["3061", "3062"]);

/** The body of an answer that is not a refusal, not yet validated. */
function bodyOf(answer: Answer, notRefusals: ReadonlySet<string> = new Set()): unknown {
  const body = parsed(answer);
  const code = codeOf(body);
  if (answer.httpStatus >= 500) throw failure("server_error", answer, { responseCode: code });
  if (isRefusal(body)) {
    if (notRefusals.has(code)) return body;
    throw refusal(body, code, answer);
  }
  // A proxy's 408 or 429, say: it does not tell what the platform has done.
  if (answer.httpStatus >= 400) throw failure("answer_invalid", answer, { responseCode: code });
  return body;
}

/** Either of the two forms in which the platform says no. */
function isRefusal(body: unknown): boolean {
  const { errors } = fieldsOf(body);
  return (
    requestRejected(body) ||
    (Array.isArray(errors) && errors.length > 0 && fieldsOf(body).payment === undefined)
  );
}

function parsed(answer: Answer): unknown {
  const unreadable = (code: AnswerErrorCode) =>
    failure(answer.httpStatus >= 500 ? "server_error" : code, answer);
  if (answer.text.trim() === "") throw unreadable("answer_empty");
  try {
    return parseJson(answer.text);
  } catch {
    // Not kept as the cause: its message quotes the text, and a proxy's page can quote the request.
    throw unreadable("answer_not_json");
  }
}

function valid<T>(validator: Validator<T>, body: unknown, answer: Answer): T {
  if (validator(body)) return body;
  throw failure("answer_invalid", answer, { problems: problemsOf(validator.errors) });
}

function requireSamePayment(answer: Answer, projectId: number, paymentId: string): void {
  const { expected = { projectId, paymentId } } = answer;
  // The platform takes upper and lower case for the same.
  const isSame =
    projectId === expected.projectId && paymentId.toLowerCase() === expected.paymentId.toLowerCase();
  if (!isSame) throw failure("answer_mismatch", answer);
}

function refusal(body: unknown, code: string, { operation, httpStatus }: Answer): RefusedError {
  const { message, errors } = fieldsOf(body);
  return new RefusedError({
    operation,
    httpStatus,
    responseCode: code,
    responseMessage: textOf(message) ?? "",
    advice: responseCode(code)?.advice,
    problems: Array.isArray(errors) ? errors.map(problemOf) : [],
  });
}

/** One of the platform's `errors`, of which every field can be missing. */
function problemOf(error: unknown): Problem {
  const { field, message } = fieldsOf(error);
  return { path: textOf(field) ?? "", message: textOf(message) ?? "is not valid" };
}

function codeOf(body: unknown): string {
  const { code, errors } = fieldsOf(body);
  const first = Array.isArray(errors) ? fieldsOf(errors[0]).code : undefined;
  // A code is a number, as text or not; anything else is the answer's own affair.
  return /^\d{1,10}$/.test(String(code ?? first)) ? String(code ?? first) : "";
}

/** The platform's words, which can quote the request. */
const textOf = (value: unknown) => (typeof value === "string" ? redactText(value) : undefined);

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function failure(
  code: AnswerErrorCode,
  { operation, httpStatus, contentType }: Answer,
  details: { responseCode?: string; problems?: readonly Problem[] } = {},
): AnswerError {
  return new AnswerError(code, {
    operation,
    httpStatus,
    contentType,
    movesMoney: movesMoney(operation),
    ...details,
  });
}
