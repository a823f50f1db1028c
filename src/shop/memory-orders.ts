import { setTimeout as sleep } from "node:timers/promises";
import {
  type Callback,
  createCallbackHandler,
  isFinal,
  memoryCallbackStore,
  type RedirectCallback,
  supersedes,
} from "cup-quickpay";
import { deadAfter, type Order, type Orders, patience, shown } from "./orders.js";

type Kept = { -readonly [Name in keyof Order]: Order[Name] } & {
  askedAt?: number;
  redirect?: RedirectCallback["redirect_data"];
};

/** Keeps orders until the process ends, where nothing is installed that could keep them longer. */
export function memoryOrders({ projectId, secretKey }: { projectId: number; secretKey: string }): Orders {
  const orders = new Map<string, Kept>();

  /** A status that would turn back a final one is dropped: callbacks come in any order. */
  const take = (callback: Callback, news: Partial<Kept>) => {
    const order = orders.get(callback.payment.id);
    if (order && supersedes(callback, order.status)) {
      Object.assign(order, { status: callback.payment.status, ...news });
    }
  };
  const paid = (callback: Callback) => take(callback, { code: undefined, paid: callback.payment.sum.amount });
  const failed = (callback: Callback) => take(callback, { code: callback.operation.code });

  return {
    place: "in memory, until it ends",
    async open(order) {
      if (!orders.has(order.id)) {
        orders.set(order.id, { ...order, status: "new" });
      }
    },
    async find(id) {
      return orders.get(id);
    },
    async latest() {
      return [...orders.values()].slice(-shown).reverse();
    },
    async claim(id) {
      const order = orders.get(id);
      const now = performance.now();
      if (order?.status !== "new" || now - (order.askedAt ?? -deadAfter) < deadAfter) {
        return false;
      }
      order.askedAt = now;
      return true;
    },
    async sent(id) {
      const order = orders.get(id);
      if (order?.status === "new") {
        order.status = "sent";
      }
    },
    async waitForRedirect(id) {
      const end = performance.now() + patience;
      for (;;) {
        const order = orders.get(id);
        if (order && isFinal(order.status)) {
          return { status: order.status };
        }
        if (order?.redirect) {
          return { redirect_data: order.redirect };
        }
        if (performance.now() >= end) {
          return undefined;
        }
        await sleep(20);
      }
    },
    handleCallback: createCallbackHandler({
      secretKey,
      projectId,
      store: memoryCallbackStore(),
      on: {
        redirect: (callback) => take(callback, { redirect: callback.redirect_data }),
        purchaseSuccess: paid,
        payoutSuccess: paid,
        purchaseDecline: failed,
        purchaseError: failed,
        payoutDecline: failed,
        payoutError: failed,
        payoutReversed: failed,
        update: (callback) => {
          // A success that came by another operation is for a person to look at.
          if (callback.payment.status !== "success") {
            take(callback, {});
          }
        },
      },
    }),
    async close() {},
  };
}
