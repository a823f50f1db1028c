/** What to answer to a request of another site, with status 403. */
export const otherSite = "Refused: this request comes from another site. Use this server's own pages.";

/**
 * Whether a request is none that another site makes through the developer's browser. Programs, which send
 * neither header, pass, and so does an address that the developer has typed: it can only read.
 *
 * @param origin Of this server, as the request has it: `http://127.0.0.1:4020`.
 */
export function isSameOrigin(
  headers: {
    readonly origin?: string | undefined;
    readonly "sec-fetch-site"?: string | string[] | undefined;
  },
  { method, origin }: { readonly method: string; readonly origin: string },
): boolean {
  const site = headers["sec-fetch-site"];
  return site === undefined
    ? headers.origin === undefined || headers.origin === origin
    : site === "same-origin" || (site === "none" && /^(GET|HEAD)$/.test(method));
}
