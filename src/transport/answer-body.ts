import type { Validator } from "#generated/validators/validator";
import { AnswerError, type AnswerErrorCode } from "../errors/answer-error.js";
import type { Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { isObject } from "../signature/is-object.js";
import { parseJson } from "../signature/parse-json.js";
import type { Call } from "./call.js";
import type { Answer } from "./exchange.js";

/**
 * How many of an answer's faults, or of the faults that it lists, are told: a hostile one has hundreds of
 * thousands.
 */
export const maxProblems = 50;

/** How much is told of the platform's own words, in characters. */
const maxWords = 1000;

/** The platform's own words, without what they quote, and not too many of them. */
export function wordsOf(text: string, { redactor }: Call): string {
  const words = redactor.text(text);
  return words.length > maxWords ? `${words.slice(0, maxWords)}…` : words;
}

/** An answer together with what it answers. */
export interface Answered extends Answer {
  readonly call: Call;
}

/**
 * The JSON of an answer, whatever its shape.
 *
 * @throws AnswerError when it is not JSON, or none can be expected: the platform failed, or has too many
 *   requests.
 */
export function jsonOf(answer: Answered): unknown {
  const { httpStatus, text } = answer;
  const json = parsed(text);
  if (httpStatus >= 500) {
    throw answerError("server_error", answer, { responseCode: codeIn(json) });
  }
  if (httpStatus === 429) {
    throw answerError("rate_limited", answer, { responseCode: codeIn(json) });
  }
  if (text.trim() === "") {
    throw answerError("answer_empty", answer);
  }
  if (json === undefined) {
    throw answerError("answer_not_json", answer);
  }
  return json;
}

/**
 * The cause of what is not JSON is not kept: its message quotes the text, and a proxy's page can quote the
 * request.
 */
function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/**
 * The body of an answer that is not a refusal.
 *
 * @throws AnswerError when it is not what the contract says, or came under a status that the contract has
 *   not.
 */
export function validBody<T>(validator: Validator<T>, json: unknown, answer: Answered): T {
  // A proxy's 408, say: it does not tell what the platform has done, whatever stands in it.
  if (answer.httpStatus >= 400) {
    throw answerError("answer_invalid", answer, { responseCode: codeIn(json) });
  }
  if (validator(json)) {
    return json;
  }
  const problems = problemsOf(validator.errors?.slice(0, maxProblems)).map(({ path, message }) => ({
    path: answer.call.redactor.text(path),
    message,
  }));
  throw answerError("answer_invalid", answer, { problems });
}

/** An error that tells what there is to tell of an answer, and nothing that it quotes. */
export function answerError(
  code: AnswerErrorCode,
  { call, httpStatus, headers, retryAfter }: Answered,
  details: { responseCode?: string; problems?: readonly Problem[] } = {},
): AnswerError {
  const { operation, movesMoney, redactor } = call;
  const contentType = headers.get("content-type")?.slice(0, 100);
  return new AnswerError(code, {
    operation,
    movesMoney,
    httpStatus,
    retryAfter,
    contentType: contentType && redactor.text(contentType),
    ...details,
  });
}

/**
 * The response code in a body, as text or number. Longer ones than the platform has are not told: they may be
 * part of something else.
 */
export function codeIn(json: unknown): string {
  const { code, errors } = fieldsOf(json);
  const first = Array.isArray(errors) ? fieldsOf(errors[0]).code : undefined;
  const text = typeof (code ?? first) === "object" ? "" : String(code ?? first);
  return /^\d{1,5}$/.test(text) ? text : "";
}

export const fieldsOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});
