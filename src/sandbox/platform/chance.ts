import { randomBytes } from "node:crypto";

/** Taken from the system in large pieces, as each call costs as much as a signature. */
let pool = Buffer.alloc(0);
const poolSize = 4096;

/** Bytes that nobody can guess, and that are given out once. */
function unpredictable(length: number): Buffer {
  if (pool.length < length) {
    pool = randomBytes(Math.max(length, poolSize));
  }
  const bytes = pool.subarray(0, length);
  pool = pool.subarray(length);
  return bytes;
}

/** What the state moves on by, each time. */
const step = 0x6d2b79f5;

/** What keeps the streams of one seed far from each other. */
const streamStep = 0x9e3779b1;

/** What is drawn from streams of their own. */
const purposes = [
  "payments",
  "requests",
  "callbacks",
  "gate",
  "payment_page",
  "data_api",
  "sending",
] as const;
export type ChancePurpose = (typeof purposes)[number];

/**
 * Where a stream of chance comes from. With a seed, the same one comes again: so whatever is to be the same at each
 * run has a stream of its own, as what is drawn by a timer and what is drawn by a call do not always take turns.
 */
export class Chance {
  readonly #seed: number | undefined;
  readonly #stream: number;
  /** Where it has come to, to be restored later. */
  state: number;

  /** @param project Of the same seed, each whole number has other streams. */
  constructor(purpose: ChancePurpose, seed?: number, project = 0) {
    this.#seed = seed;
    this.#stream = Math.imul(Math.imul(project, purposes.length) + purposes.indexOf(purpose), streamStep);
    this.state = seed ?? 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    return this.#seed === undefined ? unpredictable(4).readUInt32LE() / 2 ** 32 : this.#mulberry32();
  }

  /** Hexadecimal digits. Without a seed, nobody can guess them. */
  hex(length: number): string {
    return this.#seed === undefined
      ? unpredictable(Math.ceil(length / 2))
          .toString("hex")
          .slice(0, length)
      : Array.from({ length }, () => Math.floor(this.next() * 16).toString(16)).join("");
  }

  /** From the beginning. */
  restart(): void {
    this.state = this.#seed ?? 0;
  }

  /** Leaves out more than anybody draws in a moment. */
  skip(): void {
    this.state = (this.state + Math.imul(2 ** 20, step)) | 0;
  }

  #mulberry32(): number {
    this.state = (this.state + step) | 0;
    const begun = this.state ^ this.#stream;
    let mixed = Math.imul(begun ^ (begun >>> 15), 1 | begun);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
