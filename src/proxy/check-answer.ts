import type { Operation } from "#generated/operations";
import { signatures } from "#generated/signatures";
import { holds } from "../signature/holds.js";
import { isObject } from "../signature/is-object.js";
import { parseJson } from "../signature/parse-json.js";
import { signatureOf } from "../signature/signature-place.js";
import { keyFor } from "../signing/sign-request.js";
import type { SigningSettings } from "../signing/signing.js";

/** What the signature of an answer is; `missing` is one that must be there. */
export type AnswerSignature = "right" | "wrong" | "missing";

/**
 * Looks at the signature of an answer.
 *
 * @returns `undefined` for an answer that need have none, and has none; and for one whose key is not known.
 */
export async function checkAnswer(
  operation: Operation | undefined,
  { status, bytes }: { readonly status: number; readonly bytes: ArrayBuffer },
  settings: SigningSettings,
): Promise<AnswerSignature | undefined> {
  const place = operation && signatures[operation.operationId];
  const secretKey = place && keyFor(place, settings);
  if (!place?.answer || secretKey === undefined || status < 200 || status > 299) {
    return undefined;
  }
  // The contract has 200 alone. Whoever changes an answer on the way can change that, too, and clients take any 2xx.
  const data = parsed(new TextDecoder().decode(bytes));
  if (isObject(data) && signatureOf(data) !== undefined) {
    return (await holds(data, secretKey)) ? "right" : "wrong";
  }
  // That the platform knows no such payment need not be signed; what it says of one is.
  const isNeeded = place.answer.required || (isObject(data) && "payment" in data);
  return isNeeded ? "missing" : undefined;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
