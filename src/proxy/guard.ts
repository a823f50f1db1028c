import type { MiddlewareHandler } from "hono";
import { otherName } from "../server/is-own-name.js";
import { isSameOrigin, otherSite } from "../server/is-same-origin.js";
import { isProxyName } from "./is-proxy-name.js";
import { refused } from "./proxy-problems.js";

/**
 * Lets no page of another site sign through the developer's browser, by whatever name it comes, but those that the
 * developer has let in.
 *
 * @param host Where the proxy listens.
 * @param allowed The origins that are let in.
 */
export function guard(host: string, allowed: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    if (!isProxyName(host, url.hostname)) {
      return refused(otherName);
    }
    const origin = c.req.header("origin");
    if (origin !== undefined && allowed.has(origin)) {
      return next();
    }
    const site = c.req.header("sec-fetch-site");
    const isOwn = isSameOrigin(
      { origin, "sec-fetch-site": site },
      { method: c.req.method, origin: url.origin },
    );
    return isOwn ? next() : refused(`${otherSite} Or let its pages in: --allow-origin.`);
  };
}
