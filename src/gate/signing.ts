import { InvalidInputError } from "../errors/invalid-input-error.js";
import { sign } from "../signature/sign.js";
import { complete } from "./complete.js";

/**
 * Completes and signs a body, given as JSON. It signs the body as serialised, so what is signed is what is sent.
 *
 * Not openapi-fetch's `bodySerializer`: signing is asynchronous, and openapi-fetch does not wait for a serializer.
 */
export function signing(projectId: number, secretKey: string): (body: string) => Promise<string> {
  return async (body) => {
    const unsigned = complete(without(JSON.parse(body)), projectId);
    const signature = await signed(unsigned, secretKey);
    return JSON.stringify(complete(unsigned, projectId, signature));
  };
}

/** @throws InvalidInputError for what has no signature, such as half of a character. */
async function signed(unsigned: object, secretKey: string): Promise<string> {
  try {
    return await sign(unsigned, secretKey);
  } catch (cause) {
    const { message } = cause as TypeError;
    throw new InvalidInputError("The request", [{ path: "", message }], {
      cause,
    });
  }
}

/** A signature that the caller left in is of no use. */
function without({
  signature: _old,
  ...body
}: {
  signature?: unknown;
  general?: { signature?: unknown };
}): object {
  if (typeof body.general !== "object" || body.general === null) return body;
  const { signature: _older, ...general } = body.general;
  return { ...body, general };
}
