import type { DataApiError } from "#generated/types";
import type { Validator } from "#generated/validators/validator";
import { RefusedError } from "../errors/refused-error.js";
import { verify } from "../signature/verify.js";
import { type Answered, answerError, codeIn, jsonOf, validBody, wordsOf } from "../transport/answer-body.js";

/** What the contract says of the answers to a query. */
export interface Answers<Body extends object> {
  readonly answers: readonly [Validator<Body>];
  readonly refusal: Validator<DataApiError>;
  readonly refusedWith: readonly number[];
}

/**
 * Reads an answer of the Data API and verifies its signature.
 *
 * @throws RefusedError, AnswerError
 */
export async function readAnswer<Body extends object>(
  query: Answers<Body>,
  answer: Answered,
  secretKey: string,
): Promise<Body> {
  const json = jsonOf(answer);
  assertNotRefused(query, json, answer);
  const body = validBody(query.answers[0], json, answer);
  if (!(await verify(body, secretKey))) {
    throw answerError("answer_unsigned", answer);
  }
  return body;
}

const accessAdvice =
  "Check token and secretKey: both are those of a Dashboard user, not of the project, and only the user's newest token works.";
const advice: Readonly<Record<number, string>> = { 401: accessAdvice, 403: accessAdvice };

function assertNotRefused(
  { refusal, refusedWith }: Pick<Answers<object>, "refusal" | "refusedWith">,
  json: unknown,
  answer: Answered,
): void {
  const { httpStatus, call } = answer;
  if (!refusedWith.includes(httpStatus) || !refusal(json) || json.status !== httpStatus) {
    return;
  }
  throw new RefusedError({
    operation: call.operation,
    httpStatus,
    // These codes are no response codes, and 0 is no success here.
    responseCode: json.code === 0 ? "" : codeIn(json),
    responseMessage: wordsOf(json.message ?? json.name ?? "", call),
    advice: advice[httpStatus],
  });
}
