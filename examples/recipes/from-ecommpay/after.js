// @ts-check
import { createNodeCallbackHandler, paymentPageUrl } from "cup-quickpay";

const secretKey = () => process.env.CUP_SECRET_KEY ?? "";

/** @param {string} id @param {number} fen */
export const linkOf = (id, fen) =>
  paymentPageUrl(
    {
      payment_id: id,
      payment_amount: fen,
      payment_description: `Order ${id}`,
      customer_id: "123",
      force_payment_method: "cup-quick",
    },
    { projectId: 200, secretKey },
  );

/**
 * A route of Express, without `express.json()` before it: the signature is that of the body as it arrived.
 *
 * @param {(id: string) => unknown} deliver
 * @param {(id: string) => number | undefined} fenOf  What was ordered.
 * @param {import("cup-quickpay").CallbackStore} store  So that a repeat delivers nothing.
 */
export const takeCallback = (deliver, fenOf, store) =>
  createNodeCallbackHandler({
    secretKey,
    store,
    on: {
      async purchaseSuccess({ payment }) {
        if (payment.sum.amount === fenOf(payment.id)) {
          await deliver(payment.id);
        }
      },
      update: ({ payment }) => console.log("Not paid by this:", payment.id, payment.status),
    },
    onError: (error, { status }) => console.error(status, error),
  });
