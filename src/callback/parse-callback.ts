import { readSecretKeys, type SecretKeys } from "../signature/secret-key.js";
import { assertFurtherFields } from "./assert-not-forged.js";
import { assertProjectOption } from "./assert-project.js";
import type { Callback } from "./callback.js";
import { checkCallback } from "./check-callback.js";
import type { ParseCallbackOptions } from "./parse-callback-options.js";

/**
 * Reads a callback: verifies its signature, then its shape, and gives it a type.
 *
 * The signature stands at the top level or in `general`, depending on the project's format. What comes back
 * is the body itself with its wire names; unknown fields, statuses, codes, methods and currencies are kept.
 * Two things are normalised: `redirectData`, as some projects call it, becomes `redirect_data`, and a
 * `redirect_data` of `null` or `[]` is left out. Sums are in minor units of their currency: fen in CNY. In a
 * body of text or bytes an integer beyond 2^53 keeps its digits and becomes a string.
 *
 * A signature proves neither freshness nor that the sum is the order's: handle repeats once (`callbackKey`),
 * keep final statuses (`supersedes`), and compare amount and currency of `payment.sum` with the order. What
 * stands under a key `frame_mode` is not signed by this scheme at all.
 *
 * Source: method page for the shape, platform documentation for the signature and its two places,
 * `redirectData` and the open sets.
 *
 * @param body The request's body: best the text or the bytes as they arrived, else the object parsed from it.
 *   An object is not changed.
 * @param secretKey The project's secret key; or several keys while you change it, which are tried in their
 *   order; or a function that returns either.
 * @param options The project that callbacks must be for, and names that your project's format adds.
 * @returns The callback.
 * @throws CallbackError `not_json`, `too_complex`, `unsigned`, `bad_signature`, `wrong_project` or
 *   `not_a_callback`: answer 400, change nothing. Its message says what to check and holds no data of the
 *   callback.
 * @throws TypeError if there is no secret key, the body is none of the above, `projectId` is no whole number of
 *   1 or more, or `furtherFields` has a parameter of Payment Page.
 *
 * @example
 * const callback = await parseCallback(await request.text(), process.env.CUP_SECRET_KEY ?? "");
 * console.log(callback.payment.id, callback.payment.status);
 */
export async function parseCallback(
  body: string | Uint8Array | object,
  secretKey: SecretKeys,
  options?: ParseCallbackOptions,
): Promise<Callback> {
  assertProjectOption(options?.projectId);
  assertFurtherFields(options?.furtherFields);
  // One key as it stands is nearly always what is passed: then there is nothing to wait for.
  const isKey = typeof secretKey === "string" && secretKey !== "";
  const secretKeys = isKey ? [secretKey] : await readSecretKeys(secretKey);
  const checked = checkCallback(body, secretKeys, options);
  const { callback } = checked instanceof Promise ? await checked : checked;
  if (callback instanceof Error) {
    throw callback;
  }
  return callback;
}
