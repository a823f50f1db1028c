import { attemptsAfter, type CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import type { CallbackChange, DataLine } from "./data-line.js";

/** What has been written of a callback. */
interface Mark {
  readonly tried: number;
  readonly state: CallbackRecord["state"];
  readonly nextAt: number | undefined;
  readonly copies: number;
}

/**
 * Remembers what the file has of each payment. So after each of a hundred attempts only the new one is
 * written, not all of them again.
 */
export class Written {
  readonly #payments = new WeakSet<Payment>();
  readonly #callbacks = new WeakMap<CallbackRecord, Mark>();

  has(payment: Payment): boolean {
    return this.#payments.has(payment);
  }

  /** A line with the whole payment. */
  whole(project: number, payment: Payment): DataLine {
    this.#payments.add(payment);
    for (const callback of payment.callbacks) {
      this.#callbacks.set(callback, markOf(callback));
    }
    return { project, payment };
  }

  /** A line with what is new in a payment that has been written before. */
  change(project: number, { callbacks, ...head }: Payment, hasHead: boolean): DataLine {
    const changed = callbacks.flatMap((callback) => this.#changeOf(callback) ?? []);
    return { project, change: head.key, ...(hasHead && { head }), callbacks: changed };
  }

  #changeOf(callback: CallbackRecord): CallbackChange | undefined {
    const before = this.#callbacks.get(callback);
    const now = markOf(callback);
    const isSame =
      before?.tried === now.tried &&
      before?.state === now.state &&
      before?.nextAt === now.nextAt &&
      before?.copies === now.copies;
    if (before && isSame) {
      return undefined;
    }
    this.#callbacks.set(callback, now);
    const { attempts: _, ...rest } = callback;
    return { ...rest, further: attemptsAfter(callback, before?.tried ?? 0) };
  }
}

const markOf = ({ tried, state, nextAt, copies }: CallbackRecord): Mark => ({
  tried,
  state,
  nextAt,
  copies,
});
