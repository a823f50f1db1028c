import { CallbackError } from "../errors/callback-error.js";
import { verifiedString } from "../signature/verified-string.js";
import type { BodyForm } from "./read-body.js";

/**
 * Passes when data was signed with one of the secrets.
 *
 * @returns Its canonical string.
 * @throws CallbackError `bad_signature`, with advice that depends on the form in which the body was passed.
 */
export async function assertSignedWithAny(
  secrets: readonly string[],
  data: object,
  form: BodyForm,
): Promise<string> {
  let canonical: string | undefined;
  try {
    canonical = await verifiedString(data, secrets);
  } catch {
    // The secrets have been checked, so it is the data that has no canonical string. The error names a field, which can be
    // a stranger's text, so it is not kept as the cause.
    throw new CallbackError(
      "bad_signature",
      "The callback nests too deep, or holds what JSON does not have, so no signature can belong to it. " +
        "Pass the body exactly as it arrived.",
    );
  }
  if (canonical === undefined) throw mismatch(secrets, form);
  return canonical;
}

const bodyAdvice: Readonly<Record<BodyForm, string>> = {
  text: "The body was passed as text: it must be the text that arrived, not an object written as JSON again.",
  bytes:
    "The body was passed as bytes: they must be those that arrived, decompressed and otherwise unchanged.",
  object:
    "The body was passed as an object: its JSON parser may have changed numbers (integers beyond 2^53, fractions), " +
    "or something else has changed fields. Pass the text or the bytes instead.",
};

function mismatch(secrets: readonly string[], form: BodyForm): CallbackError {
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
