/**
 * The value of a decimal digit of any script; undefined for all else. Digits of a script stand in a row, from
 * its nought.
 */
export function digitOf(character: string): number | undefined {
  if (!decimal.test(character)) {
    return undefined;
  }
  const code = character.codePointAt(0) as number;
  let nought = code;
  while (decimal.test(String.fromCodePoint(nought - 1))) {
    nought--;
  }
  // Five sets of mathematical digits follow each other.
  return (code - nought) % 10;
}

const decimal = /^\p{Nd}$/u;
