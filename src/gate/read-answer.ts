import type { Operation } from "#generated/operations";
import { getPaymentStatus } from "#generated/operations";
import type { PaymentStatusAnswer, RequestRejected } from "#generated/types";
import type { Validator } from "#generated/validators/validator";
import type { Problem } from "../errors/invalid-input-error.js";
import { RefusedError } from "../errors/refused-error.js";
import { foldedPaymentId } from "../reference/folded-payment-id.js";
import { responseCode } from "../reference/response-code.js";
import { verify } from "../signature/verify.js";
import {
  type Answered,
  answerError,
  codeIn,
  fieldsOf,
  jsonOf,
  maxProblems,
  validBody,
  wordsOf,
} from "../transport/answer-body.js";

/** What a Gate operation is answered with: one shape, or a refusal. */
export type GateOperation<Request, Answer> = Operation<
  Request,
  readonly [Validator<Answer>],
  Validator<RequestRejected>
>;

/** What an answer must be about. */
export interface Expected {
  readonly projectId: number;
  readonly paymentId: string;
}

/**
 * Reads the answer to an operation whose answers are not signed.
 *
 * @throws RefusedError, AnswerError
 */
export function readAnswer<T>(operation: GateOperation<unknown, T>, answer: Answered, expected: Expected): T {
  const json = jsonOf(answer);
  assertNotRefused(operation, json, answer, expected);
  const [validator] = operation.answers;
  const body = validBody(validator, json, answer);
  assertSamePayment(body as object, answer, expected);
  return body;
}

/**
 * Reads the answer to a status query and verifies its signature. That the platform does not know the payment
 * is an answer too; it need not be signed.
 *
 * @throws RefusedError, AnswerError
 */
export async function readStatus(
  answer: Answered,
  expected: Expected,
  secretKey: string,
): Promise<PaymentStatusAnswer> {
  const json = jsonOf(answer);
  const [known, unknown] = getPaymentStatus.answers;
  const isPossible = answer.httpStatus < 300 || getPaymentStatus.refusedWith.includes(answer.httpStatus);
  if (isPossible && unknown(json) && unknownPayment.has(json.code) && !hasPayment(json)) {
    if ("signature" in json && !(await verify(json, secretKey))) {
      throw answerError("answer_unsigned", answer);
    }
    assertSamePayment(json, answer, expected);
    assertSamePayment(fieldsOf(fieldsOf(json).general), answer, expected);
    return json;
  }
  assertNotRefused(getPaymentStatus, json, answer, expected);
  const payment = validBody(known, json, answer);
  if (!(await verify(payment, secretKey))) {
    throw answerError("answer_unsigned", answer);
  }
  assertSamePayment({ project_id: payment.project_id, payment_id: payment.payment.id }, answer, expected);
  return payment;
}

/** Codes that say “I do not know this payment”, which is not a refusal of the query. */
const unknownPayment: ReadonlySet<string> = new Set(["3061", "3062"]);

/**
 * Throws if the platform refused this very request: in the contract's shape, under a status that the contract
 * has for it, with codes that the contract knows as refusals, and for no other ids than were asked for.
 * Anything else, the page of a firewall, a code that may be of a result, no code at all or an answer that has a
 * payment, is no evidence that nothing was registered.
 */
function assertNotRefused(
  {
    refusedWith,
    refusal: isRefusal,
  }: Operation<unknown, readonly Validator<unknown>[], Validator<RequestRejected>>,
  json: unknown,
  answer: Answered,
  expected: Expected,
): void {
  if (!refusedWith.includes(answer.httpStatus) || !isRefusal(json) || Number(json.code) === 0) {
    return;
  }
  if (hasPayment(json)) {
    return;
  }
  assertSamePayment(json, answer, expected);
  assertSamePayment(fieldsOf(fieldsOf(json).general), answer, expected);
  const { call } = answer;
  const errors = json.errors ?? [];
  const own = json.code === undefined ? [] : [json.code];
  const codes = [...own, ...errors.map(({ code }) => String(code))];
  // Fields at fault can have codes of their own. Without a code above them, they alone must say it.
  const doubtful = codes.find((code, index) => {
    const known = responseCode(code);
    const isDetail = own.length > 0 && index > 0;
    return !known?.refuses && !(isDetail && known === undefined);
  });
  const responseMessage = wordsOf(json.message ?? errors[0]?.message ?? "", call);
  const [first, ...others] = codes.flatMap((code) => responseCode(code) ?? []);
  if (first === undefined || doubtful !== undefined) {
    throw answerError("refusal_unclear", answer, {
      responseCode: codeIn({ code: doubtful }),
      problems: unclear(doubtful, responseMessage),
    });
  }
  // Whoever has to ask for an earlier payment must not read to send another first.
  const repeat = [first, ...others].find(({ refuses }) => refuses === "repeat");
  throw new RefusedError({
    operation: call.operation,
    httpStatus: answer.httpStatus,
    responseCode: first.code,
    responseMessage,
    advice: (repeat ?? first).advice,
    paymentExists: repeat !== undefined,
    problems: errors.slice(0, maxProblems).map(({ field = "", message }) => ({
      path: wordsOf(field, call),
      message: wordsOf(message, call),
    })),
  });
}

/** What no refusal has, but an answer or a callback about a payment, which may be paid. */
const paymentFields = ["payment", "operation", "operations", "redirect_data", "redirectData"];

const hasPayment = (json: object) =>
  [json, fieldsOf(fieldsOf(json).general)].some((part) => paymentFields.some((name) => name in part));

/** Why a refusal with this code, or without any, does not say that nothing has been registered. */
function unclear(code: string | undefined, responseMessage: string): Problem[] {
  const known = code === undefined ? undefined : responseCode(code);
  const why =
    code === undefined
      ? "is missing"
      : known
        ? `is “${known.message}”${known.advice ? `. ${known.advice}` : ""}`
        : "is not known to this version of the package";
  return [
    { path: "code", message: why },
    ...(responseMessage === "" ? [] : [{ path: "message", message: `is “${responseMessage}”` }]),
  ];
}

/**
 * Ids that are there must be those that were asked for. The platform takes upper and lower case of a
 * payment's id for the same.
 */
function assertSamePayment(
  { project_id, payment_id }: { project_id?: unknown; payment_id?: unknown },
  answer: Answered,
  expected: Expected,
): void {
  const isSame =
    (project_id === undefined || project_id === expected.projectId) &&
    (payment_id === undefined || foldedPaymentId(String(payment_id)) === foldedPaymentId(expected.paymentId));
  if (!isSame) {
    throw answerError("answer_mismatch", answer);
  }
}
