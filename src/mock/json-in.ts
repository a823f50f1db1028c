/** What the body of a message has as JSON. A text, if it does not call itself JSON, or is none. */
export function jsonIn(text: string, contentType = ""): unknown {
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(contentType.trim())) {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
