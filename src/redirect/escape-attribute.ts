/**
 * Escapes a text for a quoted attribute of HTML. Line breaks too: a parser would take a carriage return for a
 * line feed.
 */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"'`\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
