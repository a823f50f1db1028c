import { InvalidInputError } from "../errors/invalid-input-error.js";
import { SecretKeyError } from "../errors/secret-key-error.js";
import { TransportError } from "../errors/transport-error.js";
import { readSecretKey, type SecretKey } from "../signature/secret-key.js";
import { sign } from "../signature/sign.js";
import { withSignature } from "../signature/signature-place.js";
import type { Call } from "./call.js";

/**
 * The key behind a source.
 *
 * @throws SecretKeyError if there is none; TransportError `not_sent` if the signal aborts first.
 */
export async function keyOf(
  source: SecretKey,
  { operation, movesMoney }: Call,
  signal: AbortSignal | undefined,
): Promise<string> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new TransportError("not_sent", operation, movesMoney, { cause: signal?.reason }));
    if (signal?.aborted) {
      stop();
    }
    signal?.addEventListener("abort", stop);
  });
  const key = readSecretKey(source).catch((cause) => {
    throw new SecretKeyError(cause);
  });
  try {
    return await Promise.race([aborted, key]);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/**
 * A body as the text to send, with its signature in its place.
 *
 * @throws InvalidInputError for what has no signature, such as half of a character.
 */
export async function signedText(body: object, secretKey: string): Promise<string> {
  try {
    return JSON.stringify(withSignature(body, await sign(body, secretKey)));
  } catch (cause) {
    const { message } = cause as TypeError;
    throw new InvalidInputError("The request", [{ path: "", message }], { cause });
  }
}
