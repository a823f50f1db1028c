import type { Context, MiddlewareHandler } from "hono";
import { isOwnName, otherName } from "./is-own-name.js";

/**
 * Refuses requests by a name that is none of this machine's.
 *
 * @param host Where the server listens.
 * @param refuse How it says so: with HTTP 403.
 */
export function ownName(
  host: string,
  refuse: (c: Context, message: string) => Response = (c, message) => c.text(message, 403),
): MiddlewareHandler {
  return async (c, next) => (isOwnName(host, new URL(c.req.url).hostname) ? next() : refuse(c, otherName));
}
