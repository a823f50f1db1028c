import type { CallbackError } from "../errors/callback-error.js";
import type { Callback } from "./callback.js";
import { keyOf } from "./callback-key.js";
import { checkCallback } from "./check-callback.js";
import { otherKey } from "./other-key.js";
import type { ParseCallbackOptions } from "./parse-callback-options.js";
import { signedFields } from "./signed-fields.js";

/**
 * What a body turned out to be once its signature held: a callback of this contract, or something else of the
 * project.
 */
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
 * Verifies a body, refuses what is forged, and tells a callback of this contract from something else that the
 * project's key signed.
 *
 * @param secretKeys The keys to try, in their order; at least one, none of them empty.
 * @throws CallbackError for all that must not be acted on.
 * @throws TypeError if what was passed cannot be a body.
 */
export async function readCallback(
  body: unknown,
  secretKeys: readonly string[],
  options?: ParseCallbackOptions,
): Promise<Verified> {
  const { data, canonical, callback } = await checkCallback(body, secretKeys, options);
  if (callback instanceof Error) {
    return { key: await otherKey(canonical), other: data, reason: callback };
  }
  return { key: keyOf(signedFields(canonical)), callback };
}
