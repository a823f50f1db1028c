/** Where the sandbox is, known once it listens. */
export interface Place {
  /** Without a slash at the end: `http://127.0.0.1:4020`. */
  url: string;
  /** Links that the developer's pages show beside their own, by name. */
  links: Readonly<Record<string, string>>;
}

/**
 * What to put in place of the platform's addresses, each a base URL, and the page to look at.
 *
 * @param url Where the sandbox listens.
 */
export const addressesOf = (url: string) => ({
  gate: url,
  payment_page: url,
  data_api: `${url}/v1`,
  dashboard: `${url}/dashboard`,
});
