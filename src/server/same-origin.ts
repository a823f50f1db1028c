import type { MiddlewareHandler } from "hono";

/**
 * Refuses requests that another site makes through the developer's browser. Programs, which send neither
 * header, pass.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const isOwn =
    site === undefined
      ? origin === undefined || origin === new URL(c.req.url).origin
      : site === "same-origin";
  if (!isOwn) {
    return c.text("Refused: this request comes from another site. Use this server's own pages.", 403);
  }
  return next();
};
