import { setTimeout as sleep } from "node:timers/promises";
import { callbackExamples } from "#generated/examples";
import type { Callback } from "#generated/types";
import { milliseconds } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { assertSecretKey } from "../../signature/assert-arguments.js";
import { sign } from "../../signature/sign.js";
import { withSignature } from "../../signature/signature-place.js";
import { merged } from "../../testing/merged.js";
import { CannotRunError } from "../cannot-run-error.js";
import type { CheckRunOptions } from "../check.js";
import { finding, skip } from "../define-check.js";
import { type Answer, exchange, type NoAnswer, type Sent } from "../exchange.js";
import { createNewIds } from "../new-ids.js";
import { createRandom, type Random } from "../random.js";
import { targetUrl } from "../target-url.js";
import { Effects } from "./effects.js";
import type { CheckedOrder, ReceiverOptions } from "./receiver-options.js";

const ids = createNewIds();

/** A signed callback of an order of its own, to be delivered. */
export interface TestCallback {
  readonly order: CheckedOrder;
  /** What it says, with its signature. */
  readonly callback: Readonly<Record<string, unknown>>;
  /** The bytes to be delivered. */
  readonly body: string;
}

/** Name of a callback among the contract's examples. */
export type ExampleName = keyof typeof callbackExamples;

/** How a body is delivered, other than as the platform does. */
export type Delivery = Partial<Pick<Sent, "method" | "headers" | "slowly" | "cutAfter" | "timeout">>;

/** The endpoint under test, as the checks use it. */
export class Receiver {
  readonly url: URL;
  readonly secretKey: string;
  readonly nextSecretKey: string | undefined;
  readonly random: Random;
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  readonly #effects: Effects | undefined;
  readonly #options: ReceiverOptions;
  readonly #signal: AbortSignal | undefined;

  /** @throws TypeError if an option is wrong. */
  constructor(options: ReceiverOptions, { signal }: CheckRunOptions) {
    assertSecretKey(options.secretKey);
    if (options.nextSecretKey !== undefined) {
      assertSecretKey(options.nextSecretKey);
    }
    if (options.events?.length === 0) {
      throw new InvalidInput('events must name "purchase" or "payout", or both.');
    }
    this.url = targetUrl(options);
    this.secretKey = options.secretKey;
    this.nextSecretKey = options.nextSecretKey;
    this.random = createRandom(options.seed);
    this.timeout = milliseconds("timeout", options.timeout ?? "10s");
    const settle = milliseconds("settle", options.settle ?? "3s");
    this.#options = options;
    this.#signal = signal;
    this.#effects = options.effects && new Effects(options.effects, settle, signal);
  }

  /** Ends the check where it is about payments that the endpoint takes no callbacks of. */
  needs(kind: CheckedOrder["type"]): void {
    if (this.takes(kind)) {
      return;
    }
    skip(`The endpoint takes no callbacks of ${kind}s, as the options say.`);
  }

  takes(kind: CheckedOrder["type"]): boolean {
    return this.#options.events?.includes(kind) ?? true;
  }

  /** Ends the check where nothing shows effects. */
  get effects(): Effects {
    return (
      this.#effects ??
      skip(
        "HTTP shows an answer, not what the shop has done. Pass --probe URL, or the option `effects`, to have this looked at.",
      )
    );
  }

  get hasEffects(): boolean {
    return this.#effects !== undefined;
  }

  /** Makes an order that no callback has been about, at the merchant's too. */
  async order(type: CheckedOrder["type"], amount: number): Promise<CheckedOrder> {
    const order: CheckedOrder = { payment_id: ids.payment(), type, amount, currency: "CNY" };
    try {
      await this.#options.prepare?.(order);
    } catch (cause) {
      if (cause instanceof CannotRunError) {
        throw cause;
      }
      throw new CannotRunError("The order could not be prepared. Mend `prepare`, or run without it.", {
        cause,
      });
    }
    return order;
  }

  /**
   * A callback of the contract, about a new order, or about one that there is.
   *
   * @param overrides What to change in the contract's example, with the names of the wire.
   * @param of The order. Default: a new one with the sum that the callback has.
   */
  async callback(
    name: ExampleName,
    overrides: Readonly<Record<string, unknown>> = {},
    { of, key = this.secretKey }: { of?: CheckedOrder | undefined; key?: string | undefined } = {},
  ): Promise<TestCallback> {
    const example: Callback = callbackExamples[name];
    const { payment } = example;
    const order = of ?? (await this.order(payment.type, payment.sum.amount));
    // Every callback has an operation of its own, unless it says which.
    const own = merged(example, {
      ...(this.#options.projectId !== undefined && { project_id: this.#options.projectId }),
      payment: { id: order.payment_id },
      ...("operation" in example && { operation: { id: ids.operation() } }),
    });
    const unsigned = merged(own, overrides) as object;
    const callback = withSignature(unsigned, await sign(unsigned, key)) as TestCallback["callback"];
    return { order, callback, body: JSON.stringify(callback) };
  }

  /** Delivers a body as the platform does: by POST, on a connection of its own. */
  deliver(body: string | Uint8Array | undefined, how: Delivery = {}): Promise<Answer | NoAnswer> {
    const headers = {
      ...(body !== undefined && { "content-type": "application/json" }),
      "user-agent": "cup-quickpay-check",
      ...this.#options.headers,
      ...how.headers,
    };
    return exchange(this.url, { timeout: this.timeout, signal: this.#signal, ...how, headers, body });
  }

  /** Delivers a callback that has to be taken. @param what It, as the subject of a sentence. */
  async accepts(body: string, what: string, how?: Delivery): Promise<Answer> {
    const came = await this.deliver(body, how);
    if (came.status !== undefined && came.status >= 200 && came.status < 300) {
      return came;
    }
    return finding(`${what} has to be answered with 2xx, but the endpoint ${inWords(came)}.`);
  }

  /** Delivers what must not be taken. @param what It, as the subject of a sentence. */
  async refuses(body: string | Uint8Array | undefined, what: string, how?: Delivery): Promise<Answer> {
    const came = await this.deliver(body, how);
    if (came.status !== undefined && came.status >= 400) {
      return came;
    }
    return finding(`${what} has to be refused with 4xx, but the endpoint ${inWords(came)}.`);
  }

  /** Waits, unless the run is broken off. */
  wait(time: number): Promise<void> {
    return sleep(time, undefined, { signal: this.#signal });
  }
}

/** What came, as the end of a sentence: `answered 500`. */
export const inWords = (came: Answer | NoAnswer): string =>
  came.status === undefined ? came.failure : `answered ${came.status}`;
