import { listOperations } from "#generated/operations";
import type { DataApiOperation } from "#generated/types";
import { RefusedError } from "../errors/refused-error.js";
import { verify } from "../signature/verify.js";
import { type Answered, answerError, codeIn, jsonOf, validBody, wordsOf } from "../transport/answer-body.js";

/**
 * Reads a page of operations and verifies its signature.
 *
 * @throws RefusedError, AnswerError
 */
export async function readOperations(
  answer: Answered,
  limit: number,
  secretKey: string,
): Promise<readonly DataApiOperation[]> {
  const json = jsonOf(answer);
  assertNotRefused(json, answer);
  const [isAnswer] = listOperations.answers;
  const body = validBody(isAnswer, json, answer);
  if (!(await verify(body, secretKey))) {
    throw answerError("answer_unsigned", answer);
  }
  if (body.operations.length > limit) {
    const problems = [{ path: "operations", message: `must be at most ${limit}, the limit of the query` }];
    throw answerError("answer_invalid", answer, { problems });
  }
  return body.operations;
}

const accessAdvice =
  "Check token and secretKey: both are those of a Dashboard user, not of the project, and only the user's newest token works.";
const advice: Readonly<Record<number, string>> = { 401: accessAdvice, 403: accessAdvice };

function assertNotRefused(json: unknown, answer: Answered): void {
  const { httpStatus, call } = answer;
  if (!listOperations.refusedWith.includes(httpStatus) || !listOperations.refusal(json)) {
    return;
  }
  if (json.status !== httpStatus) {
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
