import { CallbackError } from "../errors/callback-error.js";
import { valueText } from "../signature/value-text.js";
import type { Callback } from "./callback.js";
import { keyPaths, type SignedFields } from "./signed-fields.js";

/**
 * Passes when the callback has the fields that the key is made of, so that what is handled is what the key
 * names. It can lack one only if a text of it signs like several fields.
 *
 * @throws CallbackError `not_a_callback`.
 */
export function assertSameFields(callback: Callback, fields: SignedFields): void {
  for (const path of keyPaths) {
    const value = path.split(":").reduce<unknown>(memberOf, callback);
    if ((value === undefined ? value : valueText(value, path)) === fields[path]) {
      continue;
    }
    throw new CallbackError(
      "not_a_callback",
      `The signature holds, but ${path.replaceAll(":", ".")} has \`;name:\` in it, so it does not tell which fields were signed. ` +
        "Keep `;` out of ids.",
    );
  }
}

const memberOf = (container: unknown, key: string) =>
  (container as Record<string, unknown> | undefined)?.[key];
