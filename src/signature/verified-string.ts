import { hmacSha512, sameText } from "#crypto";
import { render } from "./canonical-string.js";
import { remember } from "./known-shapes.js";
import { signatureOf } from "./place.js";

/**
 * The canonical string of data, if its signature was made with one of the keys; else undefined. It is made once for all keys.
 *
 * @throws TypeError if JSON cannot hold the data.
 */
export async function verifiedString(
  data: object,
  secretKeys: readonly string[],
): Promise<string | undefined> {
  const signature = signatureOf(data);
  if (typeof signature !== "string" || signature.length !== 88) return undefined;

  const rendering = render(data);
  const { text } = rendering;
  for (const secretKey of secretKeys) {
    const own = hmacSha512(text, secretKey);
    if (sameText(signature, typeof own === "string" ? own : await own)) {
      remember(data, rendering);
      return text;
    }
  }
  return undefined;
}
