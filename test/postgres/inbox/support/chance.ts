/** Chance that comes out the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to 1, without it. */
  (): number;
  /** A whole number from 0 up to `end`, without it. */
  readonly below: (end: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
}

export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return Object.assign(next, {
    below,
    oneOf: <Value>(values: readonly Value[]) => values[below(values.length)] as Value,
  });
}
