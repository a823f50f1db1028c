import { payoutCallback, purchaseCallback, redirectCallback, type Validator } from "#generated/validators";
import { CallbackError } from "../errors/callback-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { redactText } from "../redaction/redact.js";
import { assertNotForged } from "./assert-not-forged.js";
import { assertOneSignature } from "./assert-one-signature.js";
import { assertSignedWithAny } from "./assert-signed-with-any.js";
import type { Callback } from "./callback.js";
import { readBody } from "./read-body.js";
import { secretKeys } from "./secret-keys.js";

/**
 * Reads a callback: verifies its signature, then its shape, and gives it a type.
 *
 * The signature stands at the top level or in `general`, depending on the project's format. What comes back is the body
 * itself with its wire names; unknown fields, statuses, codes and methods are kept. Two things are normalised:
 * `redirectData`, as some projects call it, becomes `redirect_data`, and a `redirect_data` of `null` is left out. Sums
 * are in fen. In a body of text or bytes an integer beyond 2^53 keeps its digits and becomes a string.
 *
 * A signature proves neither freshness nor that the sum is the order's: handle repeats once (`callbackKey`), keep final
 * statuses (`supersedes`), and compare `payment.sum` with the order. What stands under a key `frame_mode` is not signed
 * by this scheme at all.
 *
 * Source: method page for the shape, platform documentation for the signature and its two places, `redirectData` and
 * the open sets.
 *
 * @param body The request's body: best the text or the bytes as they arrived, else the object parsed from it. An object
 *   is not changed.
 * @param secretKey The project's secret key; several while you change it, tried in this order.
 * @returns The callback.
 * @throws CallbackError `not_json`, `unsigned`, `bad_signature` or `not_a_callback`: answer 400, change nothing. Its message
 *   says what to check and holds no data of the callback.
 * @throws TypeError if there is no secret key, or the body is none of the above.
 *
 * @example
 * const callback = await parseCallback(await request.text(), process.env.CUP_SECRET_KEY ?? "");
 * console.log(callback.payment.id, callback.payment.status);
 */
export async function parseCallback(
  body: string | Uint8Array | object,
  secretKey: string | readonly string[],
): Promise<Callback> {
  const secrets = secretKeys(secretKey);
  const read = readBody(body);
  assertOneSignature(read.data);
  await assertSignedWithAny(secrets, read.data, read.form);
  assertNotForged(read);

  const callback = withRedirectData(read.data);
  const isValid = validatorFor(callback);
  if (isValid(callback)) return callback;
  throw notACallback(isValid.errors);
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
