import { createHash, randomInt } from "node:crypto";

/** Random data, the same again with the same seed. */
export interface Random {
  readonly seed: number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** Lower-case letters and digits. */
  text(length: number): string;
}

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** @param seed Default: another one each time. */
export function createRandom(seed: number = randomInt(2 ** 31)): Random {
  let count = 0;
  const below = (end: number) => {
    const hash = createHash("sha256").update(`${seed} ${count++}`).digest();
    return Number(hash.readBigUInt64LE() % BigInt(end));
  };
  return {
    seed,
    below,
    text: (length) => Array.from({ length }, () => letters[below(letters.length)]).join(""),
  };
}
