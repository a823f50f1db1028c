import { redactText } from "./redact-text.js";

/** The path of a request, without its query, for a log: a card number may come percent-encoded. */
export const redactPath = (path: string): string => redactText(decoded(path));

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not all of it is UTF-8. Digits can be encoded in it all the same.
    return path.replace(/%[2-7][\dA-F]/gi, decodeURIComponent);
  }
}
