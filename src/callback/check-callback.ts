import type { CallbackError } from "../errors/callback-error.js";
import { verifiedString } from "../signature/verified-string.js";
import { assertNotForged } from "./assert-not-forged.js";
import { assertOneSignature } from "./assert-one-signature.js";
import { assertProject } from "./assert-project.js";
import { assertSameFields } from "./assert-same-fields.js";
import type { Callback } from "./callback.js";
import { callbackIn } from "./callback-in.js";
import { callbackLimits } from "./callback-limits.js";
import { isOfThisContract } from "./is-of-this-contract.js";
import type { ParseCallbackOptions } from "./parse-callback-options.js";
import { type Body, readBody } from "./read-body.js";
import { signatureMismatch, unsignable } from "./signature-mismatch.js";
import { signedFields } from "./signed-fields.js";

/** A body whose signature holds, and that is not forged. */
export interface Checked {
  readonly data: Readonly<Record<string, unknown>>;
  /** What was signed. */
  readonly canonical: string;
  /** The callback of this contract, or why it is none but something else of the project. */
  readonly callback: Callback | CallbackError;
}

/**
 * Checks a body, the cheap questions first: is it JSON of a callback's size, with one signature; was it made
 * with one of the keys; is it forged; is it for the project; is it a callback of this contract. Where the
 * crypto answers at once, this does, too.
 *
 * @throws CallbackError for all that must not be acted on.
 * @throws TypeError if what was passed cannot be a body.
 */
export function checkCallback(
  body: unknown,
  secretKeys: readonly string[],
  options: ParseCallbackOptions = {},
): Checked | Promise<Checked> {
  const read = readBody(body);
  assertOneSignature(read.data);
  const canonical = signedText(read.data, secretKeys);
  return canonical instanceof Promise
    ? canonical.then((text) => checkSigned(read, text, secretKeys, options))
    : checkSigned(read, canonical, secretKeys, options);
}

function signedText(data: object, secretKeys: readonly string[]): ReturnType<typeof verifiedString> {
  try {
    return verifiedString(data, secretKeys, callbackLimits.sortingCost);
  } catch {
    throw unsignable();
  }
}

function checkSigned(
  { form, text, data }: Body,
  canonical: string | undefined,
  secretKeys: readonly string[],
  { projectId, furtherFields }: ParseCallbackOptions,
): Checked {
  if (canonical === undefined) {
    throw signatureMismatch(secretKeys, form);
  }
  const hasSemicolons = text === undefined || text.includes(";") || text.includes("\\u003");
  assertNotForged({ data, canonical, hasSemicolons }, furtherFields);
  if (projectId !== undefined) {
    assertProject(signedFields(canonical), projectId);
  }

  const callback = callbackIn(data);
  if (callback instanceof Error) {
    if (isOfThisContract(signedFields(canonical))) {
      throw callback;
    }
  } else if (hasSemicolons || data.redirectData !== undefined) {
    // Otherwise the lines are the fields, so they cannot differ, and none of them can be there twice.
    assertSameFields(callback, signedFields(canonical));
  }
  return { data, canonical, callback };
}
