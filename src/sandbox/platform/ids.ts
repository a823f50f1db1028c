import { randomInt } from "node:crypto";

/**
 * Where every id and every piece of chance of a sandbox comes from. With a seed, the same ones come again.
 */
export class Ids {
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  #operations = 24_101_000_000_000;

  constructor(seed?: number) {
    this.random = seed === undefined ? unpredictable : mulberry32(seed);
  }

  /** Hexadecimal digits. Without a seed, nobody can guess them. */
  hex(length: number): string {
    return Array.from({ length }, () => Math.floor(this.random() * 16).toString(16)).join("");
  }

  /** Id of an operation, as long as those of the method page. */
  operation(): number {
    return ++this.#operations;
  }
}

const unpredictable = () => randomInt(2 ** 32) / 2 ** 32;

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
