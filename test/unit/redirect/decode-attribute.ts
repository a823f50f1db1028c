/**
 * Reads an attribute's value as an HTML parser does, as far as the forms go: character references, and no raw
 * quotes.
 */
export function decodeAttribute(raw: string): string {
  if (/["'<>`\r\n]/.test(raw)) {
    throw new Error("A value has broken out of its attribute.");
  }
  if (/&(?!#\d+;)/.test(raw)) {
    throw new Error("An ampersand is not escaped.");
  }
  return raw.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** The hidden fields of a form, decoded. */
export function hiddenFields(html: string): [name: string, value: string][] {
  const inputs = html.split("\n").filter((line) => line.startsWith("<input"));
  return inputs.map((line) => {
    const [, name, value] = /^<input type="hidden" name="([^"]*)" value="([^"]*)">$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new Error(`Not a hidden field: ${line}`);
    }
    return [decodeAttribute(name), decodeAttribute(value)];
  });
}

/** Method and action of the form, decoded. */
export function formTarget(html: string): [method: string, action: string] {
  const [, method = "", action = ""] =
    /<form method="(\w+)" action="([^"]*)" accept-charset="utf-8">/.exec(html) ?? [];
  return [method, decodeAttribute(action)];
}
