import { CallbackError } from "../errors/callback-error.js";
import type { BodyForm } from "./read-body.js";

/**
 * Of data that has no canonical string, or none at a bearable cost. The cause names a field, a stranger's
 * text, so it is not kept.
 */
export function unsignable(): CallbackError {
  return new CallbackError(
    "bad_signature",
    "The callback holds what JSON does not have, or too many different keys, or with other characters than letters, `_` and numbers at the end, so no signature " +
      "of the platform can belong to it. Pass the body exactly as it arrived.",
  );
}

const bodyAdvice: Readonly<Record<BodyForm, string>> = {
  text: "The body was passed as text: it must be the text that arrived, not an object written as JSON again.",
  bytes:
    "The body was passed as bytes: they must be those that arrived, decompressed and otherwise unchanged.",
  object:
    "The body was passed as an object: its JSON parser may have changed numbers (integers beyond 2^53, fractions), " +
    "or something else has changed fields. Pass the text or the bytes instead.",
};

/**
 * Of a signature that was made with none of the keys, with advice that depends on the form in which the body
 * was passed.
 */
export function signatureMismatch(secrets: readonly string[], form: BodyForm): CallbackError {
  const blanks = secrets.some((secret) => secret !== secret.trim());
  return new CallbackError(
    "bad_signature",
    [
      `The callback's signature was not made with ${secrets.length === 1 ? "this secret key" : `any of the ${secrets.length} secret keys`}.`,
      "Is it the key of the project that the callback is for, and of the same environment, test or live?",
      ...(blanks ? ["A secret key begins or ends with white space: is that part of it?"] : []),
      bodyAdvice[form],
    ].join(" "),
  );
}
