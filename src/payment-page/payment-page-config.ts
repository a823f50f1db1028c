import type { PaymentPageInput, PaymentPageOptions } from "./payment-page-input.js";
import { type SignedParameters, signedParameters } from "./signed-parameters.js";

/** What `EPayWidget.run` takes. The signature is raw Base64: the widget encodes it. */
export type PaymentPageConfig = SignedParameters;

/**
 * Makes the signed object that the page in the browser passes to `EPayWidget.run` of the platform's
 * `merchant.js`. Make it on the server: whoever has the secret can sign anything.
 *
 * `payment_amount` is in fen (1000 is 10.00 CNY). The parameters are completed, checked and signed like those
 * of `paymentPageUrl`. But the signature is raw Base64, because the widget encodes it.
 *
 * Source: method page, “Purchase by using Payment Page”. The page shows a signature that is already
 * percent-encoded; that the widget wants it raw is inferred.
 *
 * @throws InvalidInputError naming every parameter that breaks the contract.
 * @throws SecretKeyError when the secret key is empty, or cannot be read.
 *
 * @example
 * const config = await paymentPageConfig(
 *   {
 *     payment_id: "ORDER_155860015",
 *     customer_id: "123",
 *     payment_amount: 1000,
 *     payment_description: "Order 155860015",
 *     close_on_missclick: true,
 *   },
 *   { projectId: 200, secretKey: "secret" },
 * );
 * // { project_id: 200, …, close_on_missclick: 1, signature: "…==" }
 */
export async function paymentPageConfig(
  params: PaymentPageInput,
  options: PaymentPageOptions,
): Promise<PaymentPageConfig> {
  return signedParameters(params, options);
}
