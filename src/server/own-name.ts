import type { MiddlewareHandler } from "hono";
import { isOwnName, otherName } from "./is-own-name.js";

/**
 * Refuses requests by a name that is none of this machine's.
 *
 * @param host Where the server listens.
 */
export function ownName(host: string): MiddlewareHandler {
  return async (c, next) => (isOwnName(host, new URL(c.req.url).hostname) ? next() : c.text(otherName, 403));
}
