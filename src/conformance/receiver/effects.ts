import { setTimeout as sleep } from "node:timers/promises";
import { CannotRunError } from "../cannot-run-error.js";
import { skip } from "../define-check.js";
import type { CheckedOrder, ReceiverOptions } from "./receiver-options.js";

type Order = Pick<CheckedOrder, "payment_id">;

/** How often effects are looked at while a change is awaited, in milliseconds. */
const often = 25;

/** How long nothing may change before they are taken for settled, in milliseconds. */
const quiet = 300;

/** What the shop has done, as `effects` of the options tells it. */
export class Effects {
  readonly #read: NonNullable<ReceiverOptions["effects"]>;
  readonly #settle: number;
  readonly #signal: AbortSignal | undefined;

  /** @param settle Milliseconds that an effect may take. */
  constructor(read: NonNullable<ReceiverOptions["effects"]>, settle: number, signal?: AbortSignal) {
    this.#read = read;
    this.#settle = settle;
    this.#signal = signal;
  }

  /**
   * What is done now, as a text to compare.
   *
   * @throws CannotRunError when it cannot be told.
   */
  async now(order: Order): Promise<string> {
    this.#signal?.throwIfAborted();
    try {
      return JSON.stringify((await this.#read({ payment_id: order.payment_id })) ?? null);
    } catch (cause) {
      if (cause instanceof CannotRunError) {
        throw cause;
      }
      throw new CannotRunError("What shows the effects has failed. Mend it, or run without it.", { cause });
    }
  }

  /** Waits until something is done, and then no more. @returns `undefined` if nothing was done in time. */
  async changed(order: Order, before: string): Promise<string | undefined> {
    const end = performance.now() + this.#settle;
    while ((await this.now(order)) === before) {
      if (performance.now() > end) {
        return undefined;
      }
      await sleep(often);
    }
    return this.settled(order);
  }

  /** Waits until nothing is done any more. */
  async settled(order: Order): Promise<string> {
    const end = performance.now() + this.#settle;
    let seen = await this.now(order);
    let since = performance.now();
    while (performance.now() - since < quiet && performance.now() < end) {
      await sleep(often);
      const now = await this.now(order);
      if (now !== seen) {
        seen = now;
        since = performance.now();
      }
    }
    return seen;
  }
}

/** What was done for an order, from before its first callback to after. */
export interface Done {
  readonly order: Order;
  readonly before: string;
  readonly after: string;
}

/**
 * Whether as much was done for one order as for another: of numbers the differences are compared; of anything else what
 * is told of the orders themselves, if it is told by order.
 */
export function isAsMuch(one: Done, other: Done): boolean {
  const [first, second] = [one, other].map(({ before, after }) => Number(after) - Number(before));
  if (Number.isFinite(first) && Number.isFinite(second)) {
    return first === second;
  }
  if (ownText(one.order, one.before) !== ownText(other.order, other.before)) {
    skip(
      "What shows the effects is neither a number nor told by order, so one effect cannot be told from two. Make it a number, or tell it by {payment_id}.",
    );
  }
  return ownText(one.order, one.after) === ownText(other.order, other.after);
}

const ownText = ({ payment_id }: Order, text: string) => text.replaceAll(payment_id, "");
