// @ts-check
import { Callback, Payment } from "ecommpay";

const secret = process.env.CUP_SECRET_KEY ?? "";

/** @param {string} id @param {number} fen */
export function linkOf(id, fen) {
  const payment = new Payment(200, secret);
  payment.paymentId = id;
  payment.paymentAmount = fen;
  payment.paymentCurrency = "CNY";
  payment.paymentDescription = `Order ${id}`;
  payment.customerId = "123";
  payment.languageCode = "zh";
  payment.forcePaymentMethod = "cup-quick";
  return payment.getUrl();
}

/**
 * A route of Express, behind `express.json()`.
 *
 * @param {(id: string) => unknown} deliver
 * @returns {import("express").RequestHandler}
 */
export const takeCallback = (deliver) => (request, response) => {
  const callback = new Callback(secret, request.body);
  if (callback.isPaymentSuccess()) {
    deliver(callback.getPaymentId());
  }
  response.end();
};
