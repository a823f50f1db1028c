import { createHash, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";

/** The headers by which a request may show that it knows the control token. */
export interface Credentials {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

/** What a request shows. */
export const credentialsOf = ({ req }: Context): Credentials => ({
  authorization: req.header("authorization"),
  cookie: req.header("cookie"),
});

/**
 * Whether a request may see and steer the sandbox: by `Authorization: Bearer …`, or by the cookie of a browser
 * that has opened the dashboard with the token.
 *
 * @param token What is asked for; `undefined` when nothing is.
 */
export function mayControl({ authorization, cookie }: Credentials, token: string | undefined): boolean {
  if (token === undefined) {
    return true;
  }
  const [, bearer] = /^Bearer +(\S.*?)\s*$/i.exec(authorization ?? "") ?? [];
  if (bearer !== undefined && isControlToken(bearer, token)) {
    return true;
  }
  const { name, value } = controlCookie(token);
  return (cookie ?? "").split(/; */).some((pair) => isSame(pair, `${name}=${value}`));
}

/** Whether a text is the control token. */
export const isControlToken = (text: string, token: string): boolean => isSame(text, token);

/**
 * The cookie that stands for the token, which it does not tell. Browsers keep one jar for all ports of a host:
 * each sandbox has a name of its own.
 */
export const controlCookie = (token: string): { readonly name: string; readonly value: string } => ({
  name: `cup-sandbox-${digest(`name ${token}`).toString("hex").slice(0, 8)}`,
  value: digest(`value ${token}`).toString("hex"),
});

/** In a time that does not depend on where they differ. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
