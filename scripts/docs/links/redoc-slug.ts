/** What Redoc writes for marks that it does not leave out. */
const written: Readonly<Record<string, string>> = {
  "&": "and",
  "|": "or",
  "%": "percent",
  $: "dollar",
  "<": "less",
  ">": "greater",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "…": "...",
  "™": "tm",
  ü: "u",
  ö: "o",
  ä: "a",
  é: "e",
};

/**
 * The name of a heading or a tag in an address of the Redoc page: lower case, `-` for spaces, and without most marks,
 * yet with `:`, `.`, `'`, `"` and parentheses. What has nothing that Redoc can write in Latin letters stays as it is.
 */
export function redocSlug(text: string): string {
  const latin = [...text.normalize()]
    .map((letter) =>
      (letter === "-" ? " " : (written[letter] ?? letter)).replace(/[^\w\s$*_+~.()'"!:@-]+/g, ""),
    )
    .join("")
    .trim()
    .replace(/\s+/g, "-");
  return (
    latin ||
    text
      .replace(/\s+/g, "-")
      .replace(/--+/g, "-")
      .replace(/^-+|-+$/g, "")
  ).toLowerCase();
}
