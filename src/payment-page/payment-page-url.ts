import { servers } from "#generated/constants";
import { queryText } from "../url/query-text.js";
import { requireSecureUrl } from "../url/require-secure-url.js";
import type { PaymentPageInput, PaymentPageOptions } from "./payment-page-input.js";
import { signedParameters } from "./signed-parameters.js";

/** Options of `paymentPageUrl`. */
export interface PaymentPageUrlOptions extends PaymentPageOptions {
  /**
   * Where Payment Page is. Default `https://paymentpage.ecommpay.com`. Set it to the URL of the sandbox for
   * tests.
   */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes the signed URL of Payment Page, to which the shop sends the customer's browser.
 *
 * `payment_amount` is in fen (1000 is 10.00 CNY). `project_id` comes from the parameters or from `projectId`;
 * `payment_currency` and `language_code` are filled in as `CNY` and `zh`. Booleans become 1 and 0,
 * `undefined` members are left out. The signature is the last parameter and percent-encoded, like all the
 * others. `frame_mode` and names that begin with `_` are sent unsigned.
 *
 * Source: method page, “Purchase by using Payment Page”; the address and what is left unsigned: platform
 * documentation and its SDKs.
 *
 * @throws InvalidInputError naming every parameter that breaks the contract.
 * @throws SecretKeyError when the secret key is empty, or cannot be read.
 * @throws TypeError when `baseUrl` is not safe.
 *
 * @example
 * const url = await paymentPageUrl(
 *   {
 *     payment_id: "ORDER_155860015",
 *     customer_id: "123",
 *     payment_amount: 1000,
 *     payment_description: "Order 155860015",
 *     force_payment_method: "cup-quick",
 *   },
 *   { projectId: 200, secretKey: "secret" },
 * );
 * // https://paymentpage.ecommpay.com/payment?project_id=200&payment_currency=CNY&…&signature=…
 */
export async function paymentPageUrl(
  params: PaymentPageInput,
  { baseUrl = servers.paymentPage, ...options }: PaymentPageUrlOptions,
): Promise<string> {
  const url = requireSecureUrl(baseUrl, { allowHttp: options.allowHttp, what: "baseUrl" });
  const { signature, ...parameters } = await signedParameters(params, options);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/payment`;
  const entries = Object.entries(parameters).map(([name, value]) => [name, String(value)] as const);
  url.search = queryText([...entries, ["signature", signature]]);
  return url.href;
}
