import { hmacSha512 } from "#crypto";
import { assertSecretKey } from "./assert-arguments.js";
import { render } from "./canonical-string.js";
import { remember } from "./known-shapes.js";

/**
 * Signs data as the platform does: HMAC-SHA512 of its canonical string, in Base64 with padding.
 *
 * A signature that the data has already, at the top level or in `general`, is not signed. So signing again
 * gives the same signature.
 *
 * @param data an object as it will be sent; see `canonicalString`. It is not changed.
 * @param secretKey the secret key of the project.
 * @returns 88 characters, to be placed in `general.signature` of a Gate request, or in `signature`.
 * @throws TypeError if the secret key is empty or not a string, or if JSON cannot hold the data.
 * @see Platform documentation, "Signature generation and verification"; PHP SDK, `SignatureHandler`.
 * @example
 * await sign({ payment: { id: "000049", status: "success" } }, "secret");
 * // "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng=="
 */
export async function sign(data: object, secretKey: string): Promise<string> {
  assertSecretKey(secretKey);
  const rendering = render(data);
  remember(data, rendering);
  return hmacSha512(rendering.text, secretKey);
}
