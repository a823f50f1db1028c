import { hmacSha512 } from "#crypto";
import { canonicalString } from "../signature/canonical-string.js";

/** No secret: it only keeps these keys apart from signatures. */
const namespace = "cup-quickpay other";

/**
 * A text that is the same for every body with the same canonical string, for what is signed but no callback of this contract.
 * It tells nothing of the body, and no signature can be made of it.
 */
export async function otherKey(data: object): Promise<string> {
  return JSON.stringify(["other", await hmacSha512(canonicalString(data), namespace)]);
}
