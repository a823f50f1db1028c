import type { MiddlewareHandler } from "hono";
import { isSameOrigin, otherSite } from "../../server/is-same-origin.js";
import { credentialsOf, mayControl } from "./access.js";
import { forbidden, refuse } from "./refuse.js";

/**
 * Lets through who may call the control API, before any body is read.
 *
 * @param token What is asked for; nothing when undefined.
 * @param open A path that needs no token.
 */
export function guard(token: string | undefined, { open }: { readonly open: string }): MiddlewareHandler {
  return async (c, next) => {
    const headers = { origin: c.req.header("origin"), "sec-fetch-site": c.req.header("sec-fetch-site") };
    if (!isSameOrigin(headers, { method: c.req.method, origin: new URL(c.req.url).origin })) {
      return forbidden(c, otherSite);
    }
    if (c.req.path === open || mayControl(credentialsOf(c), token)) {
      return next();
    }
    c.header("WWW-Authenticate", "Bearer");
    return refuse(c, 401, {
      code: "unauthorized",
      message:
        "Send the control token of the sandbox, which it printed at its start: Authorization: Bearer <token>",
    });
  };
}
