import { hmacSha512, sameText } from "#crypto";
import { render } from "./canonical-string.js";
import { type Rendering, remember } from "./known-shapes.js";
import { signatureOf } from "./signature-place.js";

/**
 * The canonical string of data, if its signature was made with one of the keys; else undefined. It is made
 * once for all keys. Where the crypto answers at once, this does, too: a promise more is a twentieth of the
 * work.
 *
 * @param sortingCost what sorting may cost, see `SortingBudget`.
 * @throws TypeError if JSON cannot hold the data.
 */
export function verifiedString(
  data: object,
  secretKeys: readonly string[],
  sortingCost?: number,
): string | undefined | Promise<string | undefined> {
  const signature = signatureOf(data);
  if (typeof signature !== "string" || signature.length !== 88) {
    return undefined;
  }

  const rendering = render(data, sortingCost);
  for (const secretKey of secretKeys) {
    const own = hmacSha512(rendering.text, secretKey);
    if (typeof own !== "string") {
      return verifiedLater(data, secretKeys, signature, rendering);
    }
    if (sameText(signature, own)) {
      return genuine(data, rendering);
    }
  }
  return undefined;
}

async function verifiedLater(
  data: object,
  secretKeys: readonly string[],
  signature: string,
  rendering: Rendering,
): Promise<string | undefined> {
  for (const secretKey of secretKeys) {
    if (sameText(signature, await hmacSha512(rendering.text, secretKey))) {
      return genuine(data, rendering);
    }
  }
  return undefined;
}

function genuine(data: object, rendering: Rendering): string {
  remember(data, rendering);
  return rendering.text;
}
