import type { Middleware } from "openapi-fetch";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { sign } from "../signature/sign.js";
import { complete } from "./complete.js";

/**
 * Completes and signs every request that goes through the client.
 *
 * A middleware, because signing is asynchronous and openapi-fetch does not wait for its `bodySerializer`. It signs the body
 * as serialised, so what is signed is what is sent.
 */
export function signing(projectId: number, secretKey: string): Middleware {
  return {
    async onRequest({ request }) {
      const unsigned = complete(without(JSON.parse(await request.text())), projectId);
      const signature = await signed(unsigned, secretKey);
      return new Request(request, { body: JSON.stringify(complete(unsigned, projectId, signature)) });
    },
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
