import type { MiddlewareHandler } from "hono";

const loopback = /^(127(\.\d+){3}|localhost|\[?::1\]?)$/;

/**
 * Refuses requests by a name that is none of this machine's, as a site has that points its own name here to
 * read along.
 *
 * @param host Where the server listens. On other than loopback addresses any name can be right.
 */
export function ownName(host: string): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (loopback.test(host) && !loopback.test(hostname))
      return c.text("Refused: open this server by its address.", 403);
    return next();
  };
}
