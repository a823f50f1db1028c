import { InvalidInputError } from "../errors/invalid-input-error.js";
import { withoutSignature } from "../signature/signature-place.js";

/**
 * A copy of a body as JSON carries it: without undefined members. A signature that the caller left in is of
 * no use, and goes too.
 *
 * @param where What the body goes to, for the error: `/v2/payment/status`.
 * @throws InvalidInputError for what JSON cannot hold, and for what is no object.
 */
export function bodyOf(input: unknown, where: string): object {
  const refused = (message: string, options?: ErrorOptions) =>
    new InvalidInputError(`The request to ${where}`, [{ path: "", message }], options);
  let copy: unknown;
  try {
    copy = JSON.parse(JSON.stringify(input) ?? "null");
  } catch (cause) {
    throw refused("must be writable as JSON", { cause });
  }
  if (typeof copy !== "object" || copy === null || Array.isArray(copy)) {
    throw refused("must be an object");
  }
  return withoutSignature(copy);
}
