import { assertData, assertSecretKey } from "./assert-arguments.js";
import { verifiedString } from "./verified-string.js";

/**
 * Tells whether data carries the signature that the secret key gives it.
 *
 * The signature is the one at the top level, `signature`; if there is none, `general.signature`. If both are
 * there, only the top level counts. A missing or malformed signature is no error: the answer is false.
 *
 * True means that the platform signed this canonical string. Other data can have the same one (see
 * `canonicalString`), and it can be sent again: validate the structure, and tell repeats apart.
 *
 * @param data the object in the body. Use `parseJson` to read it: `JSON.parse` rounds integers beyond 2^53.
 * @param secretKey the secret key of the project.
 * @throws TypeError if the secret key is empty or not a string, or if JSON cannot hold the data.
 * @see Platform documentation, "Signature generation and verification"; PHP SDK, `Callback`.
 * @example
 * const callback = parseJson(body) as object;
 * if (!(await verify(callback, secretKey))) return new Response(null, { status: 400 });
 */
export async function verify(data: object, secretKey: string): Promise<boolean> {
  assertSecretKey(secretKey);
  assertData(data);
  return (await verifiedString(data, [secretKey])) !== undefined;
}
