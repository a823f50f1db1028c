/** An element with what is in it, as text. */
export type Xml = string & { readonly xml: unique symbol };

/**
 * An element of XML.
 *
 * @param attributes Those that are undefined are left out.
 * @param content Elements, one a line, or a text.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly Xml[] | string = [],
): Xml {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`);
  const inside =
    typeof content === "string"
      ? escaped(content)
      : content.map((each) => `\n${each}`).join("") + (content.length > 0 ? "\n" : "");
  const start = `<${name}${pairs.join("")}`;
  return (inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`) as Xml;
}

/** What XML 1.0 has no way to write, not even escaped: most control characters, halves of characters, and two more. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

const escaped = (text: string) =>
  text.replace(forbidden, "\ufffd").replace(/[&<>"\r]/g, (character) => entities[character] ?? "");

/** In an attribute a parser makes blanks of what is not escaped. */
const attributeText = (text: string) => escaped(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
