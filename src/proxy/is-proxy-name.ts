import { hostname as nameOfMachine } from "node:os";
import { isOwnName } from "../server/is-own-name.js";
import { isLoopback } from "../url/is-loopback.js";

/**
 * Whether the proxy may answer to a name. A site can point its own name to this machine, and a browser takes the two for
 * one then: such a page could sign what it wants. On loopback the rule is that of all servers; where other machines are
 * let in, too, a name passes that no site can have: an address, the machine's own name, or one without a dot, as in a
 * network of containers.
 *
 * @param host Where the proxy listens.
 * @param hostname The name in the request's URL, without a port.
 */
export const isProxyName = (host: string, hostname: string): boolean =>
  isOwnName(host, hostname) &&
  (isLoopback(hostname) ||
    /^[\d.]+$/.test(hostname) ||
    !hostname.includes(".") ||
    [host, nameOfMachine()].some((name) => name.toLowerCase() === hostname));
