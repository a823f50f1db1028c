import { randomBytes } from "node:crypto";

/** Ids that nobody has had: an endpoint that remembers, as it should, must not take a new payment for an old one. */
export interface NewIds {
  payment(): string;
  operation(): number;
  /** Of an operation, beyond 2^53, and such that JavaScript rounds it. */
  largeOperation(): string;
}

/** The last operation's id given away in this process. */
let lastOperation = 0;

/** Whatever the seed, they are others in each run. */
export function createNewIds(): NewIds {
  const run = randomBytes(5).toString("hex");
  let count = 0;
  const operation = () => {
    // As long as those of the method page; ten for each millisecond since 2026, so that those of a run before never come again.
    const now = 24_101_000_000_000 + (Date.now() - Date.UTC(2026, 0, 1)) * 10;
    lastOperation = Math.max(lastOperation, now) + 1;
    return lastOperation;
  };
  return {
    payment: () => `check-${run}-${++count}`,
    operation,
    // From 2^53 to 2^54 no float is odd.
    largeOperation: () => String(2n ** 53n + 2n * BigInt(operation()) + 1n),
  };
}
