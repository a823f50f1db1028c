import { servers } from "#generated/constants";

/** `ecommpay.com`, and whatever other domains the contract's servers are in. */
const domains = [
  ...new Set(Object.values(servers).map((server) => new URL(server).hostname.split(".").slice(-2).join("."))),
];

/**
 * Whether a URL leads to the platform itself, where payments are real: to a server of the contract, or to any
 * other name in the domain of one, as several names can lead to the same server. What a name elsewhere passes
 * on to, nobody can tell by it.
 */
export function isProduction({ hostname }: URL): boolean {
  // A dot at the end is a spelling of the same name.
  const name = hostname.replace(/\.+$/, "");
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
