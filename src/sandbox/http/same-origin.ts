import type { MiddlewareHandler } from "hono";

/**
 * Refuses requests that another site makes through the developer's browser. Programs, which send neither header, pass.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const isOwn =
    site === undefined
      ? origin === undefined || origin === new URL(c.req.url).origin
      : site === "same-origin";
  if (!isOwn)
    return c.text("Refused: this request comes from another site. Use the sandbox's own pages.", 403);
  return next();
};

/**
 * Refuses requests by a name that is none of this machine's, as a site has that points its own name here to read along.
 *
 * @param host Where the sandbox listens. On other than loopback addresses any name can be right.
 */
export function ownName(host: string): MiddlewareHandler {
  const loopback = /^(127(\.\d+){3}|localhost|\[?::1\]?)$/;
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (loopback.test(host) && !loopback.test(hostname))
      return c.text("Refused: open the sandbox by its address.", 403);
    return next();
  };
}
