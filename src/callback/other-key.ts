import { hmacSha512 } from "#crypto";

/** No secret: it only keeps these keys apart from signatures. */
const namespace = "cup-quickpay other";

/**
 * The key of what is signed but no callback of this contract: a text that is the same for every body with
 * this canonical string. It tells nothing of the body, and no signature can be made of it.
 */
export async function otherKey(canonical: string): Promise<string> {
  return JSON.stringify(["other", await hmacSha512(canonical, namespace)]);
}
