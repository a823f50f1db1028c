import { isLoopback } from "../url/is-loopback.js";

/**
 * Whether a server may answer to a name: a site can point its own name to this machine, to read along in the
 * developer's browser.
 *
 * @param host Where the server listens. On other than loopback addresses any name can be right.
 * @param hostname The name in the request's URL, without a port.
 */
export const isOwnName = (host: string, hostname: string): boolean =>
  !isLoopback(host) || isLoopback(hostname);

/** What to answer to another name, with status 403. */
export const otherName = "Refused: open this server by its address.";
