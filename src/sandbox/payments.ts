import type { Payment } from "./payment.js";
import { isFinal } from "./payment-life.js";

/** The payments of a project, by their ids. The oldest that are done make room when there are too many. */
export class Payments {
  readonly #limit: number;
  readonly #byKey = new Map<string, Payment>();
  readonly #byId = new Map<string, Payment>();
  readonly #byRequest = new Map<string, Payment>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** In the order in which they were taken. */
  [Symbol.iterator](): IterableIterator<Payment> {
    return this.#byKey.values();
  }

  add(payment: Payment): void {
    this.#byKey.set(payment.key, payment);
    this.#byId.set(folded(payment.order.id), payment);
    this.#byRequest.set(payment.requestId, payment);
    if (this.#byKey.size > this.#limit) this.#forgetOldest();
  }

  /** By payment_id, without regard to case; of several, the last. */
  withId(id: string): Payment | undefined {
    return this.#byId.get(folded(id));
  }

  withKey(key: string): Payment | undefined {
    return this.#byKey.get(key);
  }

  withRequest(requestId: string): Payment | undefined {
    return this.#byRequest.get(requestId);
  }

  #forgetOldest(): void {
    for (const payment of this.#byKey.values()) {
      if (!isDone(payment)) continue;
      this.#byKey.delete(payment.key);
      this.#byRequest.delete(payment.requestId);
      if (this.withId(payment.order.id) === payment) this.#byId.delete(folded(payment.order.id));
      return;
    }
  }
}

const folded = (id: string) => id.toLowerCase();
const isDone = ({ life, callbacks }: Payment) =>
  isFinal(life.state) && callbacks.every(({ state }) => state !== "waiting");
