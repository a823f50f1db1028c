/**
 * Names and values as a query string that a server reads the same whether it takes `+` for a blank or for
 * itself: everything but letters, digits and `-._~` is percent-encoded.
 */
export function queryText(entries: readonly (readonly [name: string, value: string])[]): string {
  return entries.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
}

/** `encodeURIComponent` leaves `!'()*` as they are, which URLs reserve. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
