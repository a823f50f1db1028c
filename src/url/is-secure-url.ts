import { isLoopback } from "./is-loopback.js";

/** Whether data can be sent to a URL unread by others: over `https`, or over `http` on this machine. */
export function isSecureUrl(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}
