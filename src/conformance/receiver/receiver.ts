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
import type { Answer, NoAnswer, Sent } from "../exchange.js";
import { createNewIds } from "../new-ids.js";
import { patientExchange } from "../patient-exchange.js";
import { createRandom, type Random } from "../random.js";
import { targetUrl } from "../target-url.js";
import { type Done, Effects, isAsMuch, isMore } from "./effects.js";
import { PlainCallback, type PlainEffect } from "./plain.js";
import type { CheckedOrder, ReceiverOptions } from "./receiver-options.js";

const ids = createNewIds();

/** What was found out about plain callbacks, by the options that name the endpoint. */
const plainCallbacks = new WeakMap<ReceiverOptions, PlainCallback>();

/** A signed callback of an order of its own, to be delivered. */
export interface TestCallback {
  readonly order: CheckedOrder;
  /** What it says, with its signature. */
  readonly callback: Readonly<Record<string, unknown>>;
  /** The bytes to be delivered. */
  readonly body: string;
}

/** An order whose effects are watched, and what they were before its first callback. */
export interface Watched {
  readonly order: CheckedOrder;
  readonly before: string;
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
  readonly #plain: PlainCallback;
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
    this.#plain = plainCallbacks.get(options) ?? new PlainCallback();
    plainCallbacks.set(options, this.#plain);
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

  /** The kind of payment that a check takes where either will do. */
  get kind(): CheckedOrder["type"] {
    return this.takes("purchase") ? "purchase" : "payout";
  }

  /** The example of a kind that either will do of. */
  example(what: "success" | "decline" | "processing" | "decline-duplicate"): ExampleName {
    return `${this.kind}-${what}`;
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

  /** Ends the check where it takes an order that the merchant knows. */
  needsPrepare(): void {
    if (this.#options.prepare === undefined) {
      skip(
        "The endpoint has to know the order before. Pass --prepare URL, or the option `prepare`, which makes one, to have this looked at.",
      );
    }
  }

  /** Makes an order that no callback has been about, at the merchant's too. */
  async order(type: CheckedOrder["type"], amount: number): Promise<CheckedOrder> {
    const order = this.newOrder(type, amount);
    await this.prepare(order);
    return order;
  }

  /** An order that nobody knows, not even the merchant. */
  newOrder(type: CheckedOrder["type"], amount: number): CheckedOrder {
    return { payment_id: ids.payment(), type, amount, currency: "CNY" };
  }

  /** Makes an order known to the merchant. */
  async prepare(order: CheckedOrder): Promise<void> {
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
      operation: { id: ids.operation() },
    });
    const unsigned = merged(own, overrides) as object;
    const callback = (await this.signed(unsigned, key)) as TestCallback["callback"];
    return { order, callback, body: JSON.stringify(callback) };
  }

  /** The id of an operation that JavaScript rounds. */
  largeOperationId(): string {
    return ids.largeOperation();
  }

  /** A copy of some data with its signature. */
  async signed<Data extends object>(data: Data, key = this.secretKey): Promise<Data> {
    return withSignature(data, await sign(data, key));
  }

  /**
   * Delivers a body as the platform does: by POST, on a connection of its own, and again where it is asked to come a
   * little later.
   */
  deliver(body: string | Uint8Array | undefined, how: Delivery = {}): Promise<Answer | NoAnswer> {
    const headers = {
      ...(body !== undefined && { "content-type": "application/json" }),
      "user-agent": "cup-quickpay-check",
      ...this.#options.headers,
      ...how.headers,
    };
    return patientExchange(this.url, { timeout: this.timeout, signal: this.#signal, ...how, headers, body });
  }

  /** Delivers a body to look at the answer. Ends the check where nobody is there any more, and so nothing to look at. */
  async hear(body: string): Promise<Answer | NoAnswer> {
    const came = await this.deliver(body);
    return came.status === undefined && came.kind === "unreached"
      ? skip(`There is no answer to look at: the endpoint ${came.failure}.`)
      : came;
  }

  /** Delivers a callback that has to be taken where a plain one is. @param what It, as the subject of a sentence. */
  async accepts(body: string | Uint8Array, what: string, how?: Delivery): Promise<Answer> {
    await this.needsPlainTaken();
    const came = await this.deliver(body, how);
    return isTaken(came) ? came : notAs(came, what, "answered with 2xx");
  }

  /**
   * Delivers what must not be taken. To close the connection is to refuse, too. Not so a redirect, which leads to an answer,
   * nor silence.
   *
   * @param what It, as the subject of a sentence.
   */
  async refuses(
    body: string | Uint8Array | undefined,
    what: string,
    how?: Delivery,
  ): Promise<Answer | NoAnswer> {
    await this.needsPlainTaken();
    const came = await this.deliver(body, how);
    return isRefused(came) ? came : notAs(came, what, "refused with 4xx");
  }

  /** Ends the check where not even a plain callback is taken: then it would show nothing. */
  async needsPlainTaken(): Promise<void> {
    const came = await this.#plain.answer(this.#means);
    if (!isTaken(came)) {
      skip(
        `Not even a plain callback of success is taken: the endpoint ${inWords(came)}. See the check takes-${this.kind}-callbacks.`,
      );
    }
  }

  /** Ends the check where a made-up signature is taken, so that one that holds for other data would show nothing more. */
  async needsWrongRefused(): Promise<void> {
    await this.needsPlainTaken();
    const { deliver } = this.#means;
    const make = async () => {
      const { order, callback } = await this.callback(this.example("success"));
      return { order, body: JSON.stringify({ ...callback, signature: `${this.random.text(86)}==` }) };
    };
    if (isTaken(await this.#plain.wrongAnswer({ make, deliver }))) {
      skip("A made-up signature is taken already: see the check refuses-wrong-signature.");
    }
  }

  /**
   * What a plain callback of success does; `undefined` if nothing of it is seen. Ends the check where nothing shows effects.
   */
  async plainEffect(): Promise<PlainEffect | undefined> {
    const { effects } = this;
    await this.needsPlainTaken();
    const plain = await this.#plain.effect(this.#means, effects);
    if (plain) {
      effects.expect(plain.latency);
    }
    return plain;
  }

  /** What a plain callback of success does. Ends the check where that cannot be compared with what another one does. */
  async paid(): Promise<Done> {
    const plain = (await this.plainEffect()) ?? skip(noEffect);
    return plain.isComparable ? plain.done : skip(notComparable);
  }

  /** Whether effects are shown, and one of them can be told from two. */
  async comparesEffects(): Promise<boolean> {
    return this.hasEffects && (await this.plainEffect())?.isComparable === true;
  }

  /** Whether effects are shown, and seen. */
  async seesEffects(): Promise<boolean> {
    return this.hasEffects && (await this.plainEffect()) !== undefined;
  }

  get #means() {
    return {
      make: () => this.callback(this.example("success")),
      deliver: (body: string) => this.deliver(body),
    };
  }

  /** An order whose effects are watched. Ends the check where no effect can be seen. */
  async watched(order?: CheckedOrder): Promise<Watched> {
    if (!(await this.plainEffect())) {
      skip(noEffect);
    }
    const of = order ?? (await this.callback(this.example("success"))).order;
    return { order: of, before: await this.effects.before(of) };
  }

  /**
   * Delivers a callback of success that has to be taken, and waits for its effect.
   *
   * @returns The order as it is then.
   */
  async pays({ order, body }: TestCallback, what: string): Promise<Watched> {
    const watched = await this.watched(order);
    await this.accepts(body, what);
    const after = await this.effects.changed(order, watched.before);
    return {
      order,
      before: after ?? finding(`${what} had no effect, though it was acknowledged.`),
    };
  }

  /** Waits until an order has the effect of one that was paid once. @param what What came, as the subject of a sentence. */
  async hasBeenPaidOnce({ order, before }: Watched, what: string): Promise<void> {
    const plain = await this.paid();
    const isSo = (after: string) => isAsMuch(plain, { order, before, after });
    const after = await this.effects.become(order, isSo);
    if (after === undefined) {
      const now = await this.effects.now(order);
      if (now === before) {
        finding(`${what} had no effect, though it was acknowledged.`);
      }
      await this.#needsAsMuch(plain);
      const how = isMore({ order, before, after: now }, plain) ? "more" : "another";
      finding(`${what} had ${how} effect than one plain callback of success.`);
    }
    if (!isSo(after)) {
      await this.#needsAsMuch(plain);
      finding(`${what} had more effect than one plain callback of success.`);
    }
  }

  /** Waits until nothing more happens to an order. @returns Whether it has the effect of one that was paid once. */
  async wasPaid({ order, before }: Watched): Promise<boolean> {
    const after = await this.effects.settled(order);
    return isAsMuch(await this.paid(), { order, before, after });
  }

  /** Waits until nothing more happens to an order, which must be as it was. @param what What came, as the subject of a sentence. */
  async hasNotChanged({ order, before }: Watched, what: string): Promise<void> {
    if ((await this.effects.settled(order)) !== before) {
      finding(`${what} had an effect.`);
    }
  }

  /** Ends the check where what shows the effects says something else of a plain callback now than it said before. */
  async #needsAsMuch(before: Done): Promise<void> {
    const now = await PlainCallback.done(this.#means, this.effects);
    if (!now || !isAsMuch(before, now)) {
      skip(notComparable);
    }
  }

  /** Waits, unless the run is broken off. */
  wait(time: number): Promise<void> {
    return sleep(time, undefined, { signal: this.#signal });
  }
}

/** Why nothing can be told of effects. */
export const noEffect =
  "A plain callback of success has no effect that is seen: see the check success-has-its-effect.";

const notComparable =
  "What shows the effects said different things of two plain callbacks, so one effect cannot be told from two. Make it a number, or tell it by {payment_id}, and let nothing else change it meanwhile.";

/** Whether it was acknowledged. */
export const isTaken = (came: Answer | NoAnswer): came is Answer =>
  came.status !== undefined && came.status >= 200 && came.status < 300;

/** What comes too fast is refused whatever it says, so 429 tells nothing of it. */
const isRefused = (came: Answer | NoAnswer): boolean =>
  came.status === undefined ? came.kind === "closed" : came.status >= 400 && came.status !== 429;

/** Ends the check, as it was answered otherwise than it has to be. */
function notAs(came: Answer | NoAnswer, what: string, wanted: string): never {
  return came.status === 429
    ? skip("The endpoint answered 429: it limits how fast callbacks may come. Raise the limit for this.")
    : finding(`${what} has to be ${wanted}, but the endpoint ${inWords(came)}.`);
}

/** What came, as the end of a sentence: `answered 500`. */
export const inWords = (came: Answer | NoAnswer): string =>
  came.status === undefined ? came.failure : `answered ${came.status}`;
