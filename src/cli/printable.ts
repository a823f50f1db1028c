/**
 * Control characters, those that turn the direction of writing or are not seen, line ends of Unicode, halves
 * of characters.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text of somebody else's on one line of a terminal: whatever could move the cursor, clear the screen, or
 * hide or turn around other text is spelled out, as in JSON: `\u001b`.
 */
export function printable(text: string): string {
  return text.replace(unprintable, escaped);
}

/** JSON for people and programs. What `printable` escapes is escaped, so it reads as the same value. */
export function printableJson(value: unknown, indent?: number): string {
  // The line breaks of the layout are the only ones that JSON has unescaped.
  return JSON.stringify(value, null, indent).split("\n").map(printable).join("\n");
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
