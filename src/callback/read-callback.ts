import { payoutCallback, purchaseCallback, redirectCallback, type Validator } from "#generated/validators";
import { CallbackError } from "../errors/callback-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { redactText } from "../redaction/redact.js";
import { assertNotForged } from "./assert-not-forged.js";
import { assertOneSignature } from "./assert-one-signature.js";
import { assertProject } from "./assert-project.js";
import { assertSignedWithAny } from "./assert-signed-with-any.js";
import type { Callback } from "./callback.js";
import { callbackKey } from "./callback-key.js";
import { otherKey } from "./other-key.js";
import type { ParseCallbackOptions } from "./parse-callback-options.js";
import { readBody } from "./read-body.js";

/** What a body turned out to be once its signature held: a callback of this contract, or something else of the project. */
export type Verified =
  | { readonly key: string; readonly callback: Callback }
  | {
      readonly key: string;
      /** The body as it was signed: another payment method's callback, say. */
      readonly other: Readonly<Record<string, unknown>>;
      /** Why it is no callback of this contract: `not_a_callback`. */
      readonly reason: CallbackError;
    };

/**
 * Verifies a body, refuses what is forged, and tells a callback of this contract from something else that the project's key signed.
 *
 * @param secretKeys The keys to try, in their order; at least one, none of them empty.
 * @throws CallbackError for all that must not be acted on.
 * @throws TypeError if what was passed cannot be a body.
 */
export async function readCallback(
  body: unknown,
  secretKeys: readonly string[],
  options: ParseCallbackOptions = {},
): Promise<Verified> {
  const read = readBody(body);
  assertOneSignature(read.data);
  await assertSignedWithAny(secretKeys, read.data, read.form);
  assertNotForged(read);
  assertProject(read.data, options.projectId);

  const callback = withRedirectData(read.data);
  const isValid = validatorFor(callback);
  if (isValid(callback)) return { key: callbackKey(callback), callback };
  return { key: await otherKey(read.data), other: read.data, reason: notACallback(isValid.errors) };
}
/** `redirectData` under the contract's name, and no `redirect_data` that is null. The object passed stays as it is. */
function withRedirectData(data: Record<string, unknown>): Record<string, unknown> {
  const { redirect_data = data.redirectData } = data;
  if (redirect_data === undefined) return data;
  if (redirect_data === data.redirect_data && redirect_data !== null) return data;
  const { redirect_data: _, redirectData: __, ...rest } = data;
  return redirect_data === null ? rest : { ...rest, redirect_data };
}

function validatorFor(data: Record<string, unknown>): Validator<Callback> {
  if (data.redirect_data !== undefined) return redirectCallback;
  const { payment } = data;
  const isPayout =
    typeof payment === "object" && payment !== null && "type" in payment && payment.type === "payout";
  return isPayout ? payoutCallback : purchaseCallback;
}

function notACallback(violations: Validator<Callback>["errors"]): CallbackError {
  const [problem] = problemsOf(violations);
  return new CallbackError(
    "not_a_callback",
    `The signature holds, but the body is no callback of this contract: ${describe(problem)}. ` +
      "Does the project use a format of its own, or does the callback belong to another payment method?",
  );
}

function describe(problem: { path: string; message: string } | undefined): string {
  if (problem === undefined) return "it does not match the schema";
  const { path, message } = problem;
  if (path === "payment.type" && message !== "is missing")
    return 'payment.type must be "purchase" or "payout"';
  return `${path === "" ? "the whole" : redactText(path)} ${message}`;
}
