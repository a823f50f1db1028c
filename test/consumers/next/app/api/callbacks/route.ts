import { createCallbackHandler, memoryCallbackStore } from "cup-quickpay";
import { orders } from "../../orders";

export const POST = createCallbackHandler({
  secretKey: () => process.env.CUP_SECRET_KEY ?? "",
  store: memoryCallbackStore(),
  on: {
    purchaseSuccess: ({ payment }) => void orders.set(payment.id, `paid ${payment.sum.amount}`),
    update: ({ payment }) => void orders.set(payment.id, payment.status),
  },
});
