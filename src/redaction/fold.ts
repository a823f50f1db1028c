/**
 * A text of the same length in which spellings come out alike: small letters, ASCII digits and signs for full-width ones. So are
 * mathematical digits; where one takes two places, the second becomes a zero-width blank.
 */
export function fold(text: string): string {
  // In ASCII nothing is wide.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += foldedCharacter(character);
  return folded;
}

function foldedCharacter(character: string): string {
  const compatible = character.normalize("NFKC").toLowerCase();
  if (compatible.length === character.length) return compatible;
  if (/^\d$/.test(compatible)) return compatible.padEnd(character.length, "\u200b");
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
