/** What begins a formula in spreadsheets, after compatible forms such as `＝` have been made one. */
const signs = ["=", "+", "-", "@", "−"];

/**
 * A text for a cell of CSV that no spreadsheet takes for a formula: an apostrophe before it says that it is
 * text. Line breaks become spaces, as some programs begin a new cell with them.
 *
 * @example
 * noFormula(" =1+1"); // "' =1+1"
 */
export function noFormula(text: string): string {
  const line = text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, " ");
  // White space and invisible characters before the sign are no protection.
  const [first = ""] = line.replace(/^[\s\p{Z}\p{C}]+/u, "").normalize("NFKC");
  return signs.includes(first) || line.startsWith("\t") ? `'${line}` : line;
}
