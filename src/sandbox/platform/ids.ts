import { randomBytes } from "node:crypto";

/** The first of a project with a seed comes after this one. */
const firstOperation = 24_101_000_000_000;

/**
 * What no id of an operation is below without a seed: ten for each millisecond since 2026, more than a sandbox gives
 * away. So those of a sandbox before, also of another process, never come again: the database of a shop may have lived
 * longer, and would take a new callback for a repeat.
 */
const operationsNow = () => firstOperation + (Date.now() - Date.UTC(2026, 0, 1)) * 10;

/** The last one that a project without a seed has given away in this process. */
let lastOperation = 0;

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

/** What the state of the generator of chance moves on by, each time. */
const chanceStep = 0x6d2b79f5;

/** What keeps the streams of one seed far from each other. */
const streamStep = 0x9e3779b1;

/** Where the ids and the chance of a project have come to, to be restored later. */
export interface IdsState {
  readonly operations: number;
  /** Of a project with a seed. */
  readonly chance?: number | undefined;
}

/**
 * Where every id and every piece of chance of a project comes from. With a seed, the same ones come again.
 */
export class Ids {
  readonly #seed: number | undefined;
  readonly #stream: number;
  #operations = firstOperation;
  #chance: number;

  /** @param stream Of the same seed, each whole number has ids and chance of its own. */
  constructor(seed?: number, stream = 0) {
    this.#seed = seed;
    this.#stream = Math.imul(stream, streamStep);
    this.#chance = seed ?? 0;
  }

  /** A number from 0 up to, not including, 1. */
  random(): number {
    return this.#seed === undefined ? unpredictable(4).readUInt32LE() / 2 ** 32 : this.#mulberry32();
  }

  /** Hexadecimal digits. Without a seed, nobody can guess them. */
  hex(length: number): string {
    return this.#seed === undefined
      ? unpredictable(Math.ceil(length / 2))
          .toString("hex")
          .slice(0, length)
      : Array.from({ length }, () => Math.floor(this.random() * 16).toString(16)).join("");
  }

  /** Id of an operation, as long as those of the method page. */
  operation(): number {
    if (this.#seed !== undefined) {
      return ++this.#operations;
    }
    lastOperation = Math.max(lastOperation, this.#operations, operationsNow()) + 1;
    this.#operations = lastOperation;
    return lastOperation;
  }

  get state(): IdsState {
    return { operations: this.#operations, ...(this.#seed !== undefined && { chance: this.#chance }) };
  }

  /**
   * Goes on from another state: without one, from the beginning. Without a seed, no id of an operation comes again
   * in any case.
   */
  restore({ operations, chance }: IdsState = { operations: firstOperation }): void {
    this.#operations = this.#seed === undefined ? Math.max(this.#operations, operations) : operations;
    this.#chance = chance ?? this.#seed ?? 0;
  }

  /**
   * Leaves out more than can have been given away in a moment: what was given away just before a crash is
   * written down nowhere, and must not come again.
   */
  skip(): void {
    this.#operations += 10_000;
    this.#chance = (this.#chance + Math.imul(2 ** 20, chanceStep)) | 0;
  }

  #mulberry32(): number {
    this.#chance = (this.#chance + chanceStep) | 0;
    const begun = this.#chance ^ this.#stream;
    let mixed = Math.imul(begun ^ (begun >>> 15), 1 | begun);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
