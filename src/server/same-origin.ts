import type { MiddlewareHandler } from "hono";
import { isSameOrigin, otherSite } from "./is-same-origin.js";

/**
 * Refuses requests that another site makes through the developer's browser. Programs, which send neither
 * header, pass.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const headers = { origin: c.req.header("origin"), "sec-fetch-site": c.req.header("sec-fetch-site") };
  return isSameOrigin(headers, { method: c.req.method, origin: new URL(c.req.url).origin })
    ? next()
    : c.text(otherSite, 403);
};
