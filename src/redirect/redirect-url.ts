import type { RedirectData } from "#generated/types";
import { queryText } from "../url/query-text.js";
import { invalidRedirect, redirectTarget } from "./redirect-target.js";

/**
 * Makes the URL to which the customer goes, from the `redirect_data` of a callback whose method is `GET`: the
 * fields of `body` are added to the query. The URL's own query and fragment stay.
 *
 * The URL can be plain `http`: it belongs to the provider. For `POST`, or for both methods alike, use
 * `redirectForm`.
 *
 * Source: method page, “Formats of the customer redirection data”; that `GET` puts the body in the query is
 * inferred.
 *
 * @throws InvalidInputError when the method is `POST`, the URL is not `http` or `https`, or the data break
 *   the contract.
 *
 * @example
 * redirectUrl({ method: "GET", url: "https://bank.example/pay?shop=7", body: { currency: "CNY", userName: "" } });
 * // "https://bank.example/pay?shop=7&currency=CNY&userName="
 */
export function redirectUrl(redirectData: RedirectData): string {
  const { method, url, fields } = redirectTarget(redirectData);
  if (method !== "GET") {
    throw invalidRedirect([
      { path: "method", message: 'must be "GET" for a URL: use redirectForm, which also does POST' },
    ]);
  }
  url.search = [url.search.slice(1), queryText(fields)].filter((part) => part !== "").join("&");
  return url.href;
}
