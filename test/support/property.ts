import fc from "fast-check";

/*
 * Properties are tried with the same values each time, so that a run tells of the change and not of its luck.
 * To look for more: PROPERTY_SEED=$RANDOM npx vitest run test/unit
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_190_325) });

/**
 * Any character of Unicode, for `unit` of `fc.string`. It has the values of fast-check's own "binary", which
 * first spends a second on a table of them all.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  // Without the halves of surrogate pairs, which are no characters.
  .integer({ min: 0, max: 0x10_ff_ff - 0x8_00 })
  .map(
    (index) => String.fromCodePoint(index < 0xd8_00 ? index : index + 0x8_00),
    (character) => indexOf(String(character)),
  );

function indexOf(character: string): number {
  const code = character.codePointAt(0);
  if (code === undefined || String.fromCodePoint(code) !== character) {
    throw new Error("That is not one character.");
  }
  return code < 0xd8_00 ? code : code - 0x8_00;
}

export default fc;
