import type { RedirectCallback } from "cup-quickpay";
import { supersedes } from "cup-quickpay";

/** An order of the example shop. A real shop keeps it in its database. */
export interface Order {
  readonly id: string;
  readonly kind: "purchase" | "payout";
  /** Fen. */
  readonly amount: number;
  readonly what: string;
  /** The platform's status, as the last callback said. */
  status: string;
  /** Why, in the platform's words. */
  reason: string;
  /** Fen that were paid, once they are. */
  paid?: number;
  /** How to send the customer to the payment form, once the platform has said so. */
  redirect?: RedirectCallback["redirect_data"];
}

/** The shop's orders, and a way to wait for news of one. */
export class Orders {
  readonly #orders = new Map<string, Order>();
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Opens an order; the same id again gives the order that is there, so that a double click orders once. */
  open(order: Pick<Order, "id" | "kind" | "amount" | "what">): Order {
    const opened = this.#orders.get(order.id) ?? { ...order, status: "new", reason: "" };
    this.#orders.set(order.id, opened);
    return opened;
  }

  find(id: string): Order | undefined {
    return this.#orders.get(id);
  }

  /** Takes in news. A status that would turn back a final one is dropped: callbacks come in any order. */
  update(id: string, news: Partial<Pick<Order, "reason" | "paid" | "redirect">> & { status: string }): void {
    const order = this.#orders.get(id);
    if (!order || !supersedes(news.status, order.status)) {
      return;
    }
    Object.assign(order, news);
    for (const wake of this.#waiting.get(id) ?? []) {
      wake();
    }
  }

  /** Waits until something is true of an order, at most some milliseconds. */
  async until(id: string, isReady: (order: Order) => boolean, timeout = 8000): Promise<Order | undefined> {
    const end = Date.now() + timeout;
    for (;;) {
      const order = this.#orders.get(id);
      if (!order || isReady(order)) {
        return order;
      }
      if (Date.now() >= end) {
        return undefined;
      }
      await this.#news(id, end - Date.now());
    }
  }

  #news(id: string, timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(id) ?? new Set();
      this.#waiting.set(id, waiting);
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeout);
      waiting.add(wake);
    });
  }
}
