import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { listen } from "../../frameworks/deliver.js";

/** A shop that verifies with the key `secret`, and counts the orders that it has delivered, each once. */
export async function startPayingShop() {
  let delivered = 0;
  const deliver = () => {
    delivered++;
  };
  const server = await listen(
    createNodeCallbackHandler({
      secretKey: "secret",
      store: memoryCallbackStore(),
      on: { purchaseSuccess: deliver, payoutSuccess: deliver, update: () => {} },
    }),
  );
  return Object.assign(server, { delivered: () => delivered });
}
