import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { listen } from "../../frameworks/deliver.js";

/** A shop that does all right: it counts the orders that it has delivered. */
export async function startGoodReceiver(secretKey = "secret") {
  const paid = new Map<string, number>();
  const once = ({ payment }: { payment: { id: string } }) =>
    void paid.set(payment.id, (paid.get(payment.id) ?? 0) + 1);
  const server = await listen(
    createNodeCallbackHandler({
      secretKey,
      store: memoryCallbackStore(),
      maxBodySize: 100_000,
      on: { purchaseSuccess: once, payoutSuccess: once, update: () => {} },
    }),
  );
  return Object.assign(server, { effects: () => [...paid.values()].reduce((sum, count) => sum + count, 0) });
}
