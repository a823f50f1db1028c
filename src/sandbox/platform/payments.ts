import { foldedPaymentId } from "../../reference/folded-payment-id.js";
import type { Payment } from "../payment/payment.js";

/**
 * The payments of a project, by their ids, at most so many. Above the limit, one is forgotten for each that
 * comes: of those that are done, the one that has been so for longest; if none is done, the oldest.
 */
export class Payments {
  readonly #limit: number;
  readonly #byKey = new Map<string, Payment>();
  readonly #byId = new Map<string, Payment>();
  readonly #byRequest = new Map<string, Payment>();
  readonly #done = new Set<Payment>();
  // Each goes on from where it stands. One from the beginning would pass again all that has been deleted.
  #oldest = this.#byKey.values();
  #longestDone = this.#done.values();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** In the order in which they were taken. */
  [Symbol.iterator](): IterableIterator<Payment> {
    return this.#byKey.values();
  }

  /** @returns The payment that is forgotten for it, if there are too many. */
  add(payment: Payment): Payment | undefined {
    this.#byKey.set(payment.key, payment);
    if (!payment.isDuplicate) {
      this.#byId.set(foldedPaymentId(payment.order.id), payment);
    }
    this.#byRequest.set(payment.requestId, payment);
    return this.#byKey.size > this.#limit ? this.#forgetOne() : undefined;
  }

  /** A payment is final, and whoever had to hear of it has: it is forgotten before those that are not. */
  done(payment: Payment): void {
    if (this.has(payment)) {
      this.#done.add(payment);
      // Lists that grow have room for more, which is not needed any more.
      payment.callbacks = [...payment.callbacks];
      payment.timeline = [...payment.timeline];
    }
  }

  /** Whether a payment is still kept: it, and not what a snapshot has put in its place. */
  has(payment: Payment): boolean {
    return this.#byKey.get(payment.key) === payment;
  }

  /** By payment_id, without regard to case; of several, the last. */
  withId(id: string): Payment | undefined {
    return this.#byId.get(foldedPaymentId(id));
  }

  withKey(key: string): Payment | undefined {
    return this.#byKey.get(key);
  }

  withRequest(requestId: string): Payment | undefined {
    return this.#byRequest.get(requestId);
  }

  clear(): void {
    this.#byKey.clear();
    this.#byId.clear();
    this.#byRequest.clear();
    this.#done.clear();
    this.#oldest = this.#byKey.values();
    this.#longestDone = this.#done.values();
  }

  #forgetOne(): Payment | undefined {
    const payment = (this.#done.size > 0 ? this.#longestDone : this.#oldest).next().value;
    if (payment === undefined) {
      return undefined;
    }
    this.#done.delete(payment);
    this.#byKey.delete(payment.key);
    this.#byRequest.delete(payment.requestId);
    if (this.withId(payment.order.id) === payment) {
      this.#byId.delete(foldedPaymentId(payment.order.id));
    }
    return payment;
  }
}
