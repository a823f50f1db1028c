import { signatureOf } from "../../support/independent-signature.js";

/** A body that is rightly signed, and has nine paths of so many characters each. */
function withPaths(characters: number): string {
  const data = { ["a".repeat(characters - 2)]: Array<number>(9).fill(1) };
  return JSON.stringify({ ...data, signature: signatureOf(data, "secret") });
}

/** Far longer than those of any message, and yet nothing that costs anything. */
export const longPaths = withPaths(11_000);

/** With elements by the thousand they would fill the memory. */
export const tooLongPaths = withPaths(12_000);
