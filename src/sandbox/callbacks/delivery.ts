import { sign } from "../../signature/sign.js";
import type { Clock } from "../time/clock.js";
import type { Callback } from "./callback-record.js";
import type { Post } from "./post.js";
import { attemptLimit, waitBefore } from "./retry-schedule.js";

/** How far apart shuffled callbacks can get, in milliseconds. */
const shuffleSpan = 10_000;

/** How callbacks are delivered. */
export interface DeliveryOptions {
  readonly clock: Clock;
  readonly post: Post;
  readonly secretKey: string;
  /** How many copies follow a callback that has been answered with 200. */
  readonly copies: number;
  /** Chance from 0 to 1 that puts callbacks out of order; none keeps the order in which they come up. */
  readonly shuffle?: (() => number) | undefined;
  /** Called after every attempt. */
  readonly onAttempt: (callback: Callback) => void;
}

/** Sends callbacks until they are answered with HTTP 200, on the platform's schedule. */
export class Delivery {
  readonly #options: DeliveryOptions;
  /** The next attempt of a callback: takes it back. */
  readonly #next = new WeakMap<Callback, () => void>();

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** @param delay Milliseconds before the first attempt. */
  send(callback: Callback, delay: number): void {
    const shift = (this.#options.shuffle?.() ?? 0) * shuffleSpan;
    this.#try(callback, delay + shift);
  }

  /** One more attempt at once, whatever has become of the callback. */
  resend(callback: Callback): void {
    this.#options.clock.after(0, () => this.#attempt(callback));
  }

  /** Sends a callback no more, if it has not been delivered yet. */
  drop(callback: Callback): void {
    if (callback.state !== "waiting") {
      return;
    }
    callback.state = "dropped";
    this.#next.get(callback)?.();
  }

  #try(callback: Callback, delay: number): void {
    const takeBack = this.#options.clock.after(delay, async () => {
      // It can have been resent by hand meanwhile.
      if (callback.state !== "waiting") {
        return;
      }
      const at = this.#options.clock.now();
      await this.#attempt(callback);
      const wait = waitBefore(callback.attempts.length + 1);
      if (callback.state === "waiting" && wait !== undefined) {
        this.#try(callback, Math.max(0, at + wait - this.#options.clock.now()));
      }
    });
    this.#next.set(callback, takeBack);
  }

  async #attempt(callback: Callback): Promise<void> {
    const { clock, post, onAttempt } = this.#options;
    if (callback.url === undefined) {
      return;
    }
    const at = clock.now();
    const answer = await post(callback.url, await this.#textOf(callback));
    callback.attempts.push({ at, answer });
    if (answer === 200) {
      this.#delivered(callback);
    } else if (callback.state === "waiting" && callback.attempts.length >= attemptLimit) {
      callback.state = "given up";
    }
    onAttempt(callback);
  }

  /** The platform can repeat even a callback that was answered with 200. */
  #delivered(callback: Callback): void {
    if (callback.state === "delivered" || callback.state === "dropped") {
      return;
    }
    callback.state = "delivered";
    for (let copy = 0; copy < this.#options.copies; copy++) {
      this.resend(callback);
    }
  }

  async #textOf(callback: Callback): Promise<string> {
    if (callback.body.signature === undefined) {
      const signature = await sign(callback.body, this.#options.secretKey);
      callback.body = { ...callback.body, signature };
    }
    return JSON.stringify(callback.body);
  }
}
