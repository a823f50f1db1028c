import { listOperations } from "#generated/operations";
import type { DataApiOperation } from "#generated/types";
import { type Answered, answerError } from "../transport/answer-body.js";
import { readAnswer } from "./read-answer.js";

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
  const body = await readAnswer(listOperations, answer, secretKey);
  if (body.operations.length > limit) {
    const problems = [{ path: "operations", message: `must be at most ${limit}, the limit of the query` }];
    throw answerError("answer_invalid", answer, { problems });
  }
  return body.operations;
}
