/** JSON as PHP writes it if it is not told otherwise: other characters than ASCII are escaped, slashes too. */
export const asPhpWrites = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
