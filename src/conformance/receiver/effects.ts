import { setTimeout as sleep } from "node:timers/promises";
import { CannotRunError } from "../cannot-run-error.js";
import type { CheckedOrder, ReceiverOptions } from "./receiver-options.js";

type Order = Pick<CheckedOrder, "payment_id">;

/** How often effects are looked at while a change is awaited, in milliseconds. */
const often = 25;

/** How long nothing may change before they are taken for settled, in milliseconds, as long as nothing else is known. */
const quiet = 300;

/** Not shorter than this, however fast effects are seen. */
const shortestQuiet = 150;

/** What the shop has done, as `effects` of the options tells it. */
export class Effects {
  readonly #read: NonNullable<ReceiverOptions["effects"]>;
  readonly #signal: AbortSignal | undefined;
  /** How long effects may take to be seen, in milliseconds. */
  readonly settle: number;
  #quiet: number;
  /** Whether effects are there as soon as the answer is. */
  #isAtOnce = false;

  /** @param settle Milliseconds that an effect may take. */
  constructor(read: NonNullable<ReceiverOptions["effects"]>, settle: number, signal?: AbortSignal) {
    this.#read = read;
    this.settle = settle;
    this.#quiet = Math.min(quiet, settle);
    this.#signal = signal;
  }

  /** Learns from an effect how long the next ones may take. @param latency Milliseconds from the answer until it was seen. */
  expect(latency: number): void {
    this.#isAtOnce = latency < often;
    this.#quiet = Math.min(Math.max(shortestQuiet, 3 * latency), this.settle);
  }

  /**
   * What is done now, as a text to compare: without times of day, as the shop may note when it last heard of an order.
   *
   * @throws CannotRunError when it cannot be told.
   */
  async now(order: Order): Promise<string> {
    this.#signal?.throwIfAborted();
    try {
      const seen = (await this.#read({ payment_id: order.payment_id })) ?? null;
      return typeof seen === "number" ? String(seen) : JSON.stringify(seen).replace(times, "…");
    } catch (cause) {
      if (cause instanceof CannotRunError) {
        throw cause;
      }
      throw new CannotRunError("What shows the effects has failed. Mend it, or run without it.", { cause });
    }
  }

  /**
   * What is done before something is sent. Where effects take their time, those of what was sent before are awaited.
   *
   * @throws CannotRunError when it never stays the same.
   */
  async before(order: Order): Promise<string> {
    if (this.#isAtOnce) {
      return this.now(order);
    }
    const { seen, reads, changes } = await this.#watched(order);
    if (reads >= enoughReads && changes === reads) {
      throw new CannotRunError(
        "What shows the effects says something else each time it is asked, though nothing happens. Leave out what counts requests or time.",
      );
    }
    return seen;
  }

  /** Waits until something is done, and then no more. @returns `undefined` if nothing was done in time. */
  async changed(order: Order, before: string): Promise<string | undefined> {
    return this.become(order, (now) => now !== before);
  }

  /** Waits until what is done is as it should be, and then no more. @returns `undefined` if it never was. */
  async become(order: Order, isSo: (now: string) => boolean): Promise<string | undefined> {
    const end = performance.now() + this.settle;
    while (!isSo(await this.now(order))) {
      if (performance.now() > end) {
        return undefined;
      }
      await this.#pause();
    }
    return this.settled(order);
  }

  /** Waits until nothing is done any more. */
  async settled(order: Order): Promise<string> {
    const { seen } = await this.#watched(order);
    return seen;
  }

  /** What is seen in the end, how often it was looked at again, and how often it had changed. */
  async #watched(order: Order): Promise<{ seen: string; reads: number; changes: number }> {
    const end = performance.now() + Math.max(this.settle, this.#quiet);
    let seen = await this.now(order);
    let looked = performance.now();
    let unchanged = 0;
    let reads = 0;
    let changes = 0;
    while (unchanged < this.#quiet && performance.now() < end) {
      await this.#pause();
      const now = await this.now(order);
      reads += 1;
      // While a busy machine stands still, nothing is done either: so one look counts for a part only.
      const since = Math.min(performance.now() - looked, this.#quiet / 4);
      if (now === seen) {
        unchanged += since;
      } else {
        changes += 1;
        unchanged = 0;
        seen = now;
      }
      looked = performance.now();
    }
    return { seen, reads, changes };
  }

  #pause(): Promise<void> {
    return sleep(often, undefined, { signal: this.#signal });
  }
}

/** After how many reads, each unlike the one before, it is no longer the effect of something that was sent. */
const enoughReads = 10;

/** Times of day with the date that they stand by, and what counts the time since 1970: in seconds to nanoseconds. */
const times = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?`,
    String.raw`(?<!\d)\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?!\d)`,
    String.raw`(?<![\w.])1\d{9}(?:\d{3}){0,3}(?:\.\d+)?(?!\w)`,
  ].join("|"),
  "g",
);

/** What was done for an order, from before its first callback to after. */
export interface Done {
  readonly order: Order;
  readonly before: string;
  readonly after: string;
}

/**
 * Whether as much was done for one order as for another: of numbers the differences are compared; of anything else what
 * is told of the orders themselves.
 */
export function isAsMuch(one: Done, other: Done): boolean {
  const [first, second] = [one, other].map(difference);
  if (Number.isFinite(first) && Number.isFinite(second)) {
    return first === second;
  }
  return (
    ownText(one.order, one.before) === ownText(other.order, other.before) &&
    ownText(one.order, one.after) === ownText(other.order, other.after)
  );
}

/** Whether more was done for one order than for another, where numbers tell. */
export const isMore = (one: Done, other: Done): boolean => difference(one) > difference(other);

/** `NaN` unless both are numbers. */
const difference = ({ before, after }: Done): number => Number(after) - Number(before);

const ownText = ({ payment_id }: Order, text: string) => text.replaceAll(payment_id, "");
