/** What the body of a message has as JSON. A text, if it does not call itself JSON, or is none. */
export function jsonIn(text: string, contentType?: string): unknown {
  if (!isJsonType(contentType)) {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a message with this `Content-Type` calls itself JSON. */
export const isJsonType = (contentType = "") =>
  /^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(contentType.trim());
