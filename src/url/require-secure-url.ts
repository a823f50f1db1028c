import { isSecureUrl } from "./is-secure-url.js";

/** What `requireSecureUrl` needs to know. */
export interface SecureUrlOptions {
  /** Allows `http:` to other machines. Default `false`. */
  readonly allowHttp?: boolean | undefined;
  /** Name of the option, for the message: `baseUrl`. */
  readonly what: string;
}

/**
 * Reads a base URL and refuses one that cannot be meant, or over which data would travel unencrypted: `http:`
 * passes on this machine only (`localhost`, 127.0.0.0/8, `[::1]`), or with `allowHttp`.
 *
 * @throws TypeError saying what to write instead. The URL itself is not in the message: it may hold
 *   credentials.
 *
 * @example
 * requireSecureUrl("https://api.ecommpay.com", { what: "baseUrl" }).hostname; // "api.ecommpay.com"
 */
export function requireSecureUrl(url: string, { allowHttp = false, what }: SecureUrlOptions): URL {
  const parsed = parse(url);
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") {
    throw new TypeError(`${what} must be an absolute URL such as "https://host.example".`);
  }
  if (parsed.username !== "" || parsed.password !== "") {
    throw new TypeError(`${what} must not hold a user name or a password.`);
  }
  if (parsed.search !== "" || parsed.hash !== "") {
    throw new TypeError(`${what} must end before any "?" or "#".`);
  }
  if (!allowHttp && !isSecureUrl(parsed)) {
    throw new TypeError(
      `${what} must begin with https:, because plain http to another machine can be read on the way. ` +
        "Pass allowHttp: true if that is what you want.",
    );
  }
  return parsed;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
