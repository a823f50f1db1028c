import { callbackOf } from "../callbacks/callback-of.js";
import type { Callback, CallbackKind } from "../callbacks/callback-record.js";
import { Delivery } from "../callbacks/delivery.js";
import { createPost } from "../callbacks/post.js";
import type { Settings } from "../options.js";
import { begin, type Effect, isFinal, type LifeEvent, next, type Step } from "../payment/lifecycle.js";
import type { Order } from "../payment/order.js";
import type { Entry, Payment } from "../payment/payment.js";
import { ChosenScenarios } from "../service/chosen-scenarios.js";
import { type PaymentScenarioName, type Scenario, scenarioNamed, testCards } from "../service/scenarios.js";
import { Clock } from "../time/clock.js";
import { operationOf } from "../wire/callback-body.js";
import { enterCard } from "./customer.js";
import { Ids } from "./ids.js";
import { Payments } from "./payments.js";
import { Refusals, type RefusedRequest } from "./refusals.js";

/** News for who watches the sandbox. */
export type News =
  | { readonly type: "payment"; readonly payment: Payment }
  | { readonly type: "attempt"; readonly payment: Payment; readonly callback: Callback }
  /** There were too many payments, and none was done. */
  | { readonly type: "forgotten"; readonly payment: Payment; readonly droppedCallbacks: number }
  | { readonly type: "refusal" };

/** How many entries of a payment's timeline are kept. */
const timelineLimit = 200;

/**
 * The platform without its interfaces: takes orders, lets things happen to payments, and carries out what
 * follows from it.
 *
 * All rules are in `lifecycle.ts`; here are the clock, the callbacks and the memory.
 */
export class Platform {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly payments: Payments;
  readonly refusals = new Refusals();
  readonly scenarios: ChosenScenarios;
  /**
   * How many payments were forgotten before they were done, and how many of their callbacks were sent no
   * more.
   */
  readonly lost = { payments: 0, callbacks: 0 };
  /** Where callbacks go when a request names no URL. */
  callbackUrl: string | undefined;
  /** Links that the developer's pages show beside their own. */
  links: Readonly<Record<string, string>> = {};
  /** Where the sandbox listens; known once it does. */
  url = "";

  readonly #delivery: Delivery;
  readonly #closePost: () => void;
  readonly #watchers = new Set<(news: News) => void>();
  readonly #thresholds = new WeakMap<Payment, () => void>();
  /** What is to happen to a payment: each takes it back. */
  readonly #plans = new WeakMap<Payment, Set<() => void>>();

  constructor(settings: Settings) {
    this.settings = settings;
    this.clock = new Clock(settings.clock);
    this.ids = new Ids(settings.seed);
    this.payments = new Payments(settings.keep);
    this.callbackUrl = settings.callbackUrl;
    this.scenarios = new ChosenScenarios(settings.scenario);
    const { post, close } = createPost({ timeout: settings.timeout });
    this.#closePost = close;
    this.#delivery = new Delivery({
      clock: this.clock,
      post,
      secretKey: settings.secretKey,
      copies: settings.copies,
      shuffle: settings.shuffled ? () => this.ids.random() : undefined,
      onAttempt: (callback) => this.#attempted(callback),
    });
  }

  /** The payment that has a payment_id already. After an `error`, the id may come again. */
  paymentInTheWay(paymentId: string): Payment | undefined {
    const payment = this.payments.withId(paymentId);
    return payment?.life.state === "error" ? undefined : payment;
  }

  /** Takes an order; `undefined` when its payment_id is taken (3041). */
  take(order: Order, requestId: string): Payment | undefined {
    if (this.paymentInTheWay(order.id)) {
      return undefined;
    }
    const before = this.payments.withId(order.id);
    const { life, effects } = begin(order.kind, order.amount);
    const now = this.clock.now();
    const payment: Payment = {
      key: this.ids.hex(32),
      order,
      requestId,
      operationId: this.ids.operation(),
      createdAt: now,
      changedAt: now,
      life,
      redirectShape: this.scenarios.redirectShapeOf(order.id),
      earlier: before ? [...before.earlier, operationOf(before)] : [],
      callbacks: [],
      timeline: [],
      ...(order.card && { card: order.card.masked, cardScenario: order.card.scenario }),
    };
    this.#plans.set(payment, new Set());
    const forgotten = this.payments.add(payment);
    if (forgotten) {
      this.#forget(forgotten);
    }
    const overdue = () => this.happen(payment, { type: "threshold passed" }, "platform");
    this.#thresholds.set(payment, this.#later(payment, this.settings.thresholdTime, overdue, true));
    this.#carryOut(payment, effects);
    return payment;
  }

  /** Something happens to a payment. The step says what came of it, or why it does not fit. */
  happen(payment: Payment, event: LifeEvent, from: Entry["from"]): Step {
    const step = next(payment.life, event);
    if (step.refused !== undefined) {
      return step;
    }
    payment.life = step.life;
    payment.changedAt = this.clock.now();
    this.note(payment, { from, what: event.type });
    this.#carryOut(payment, step.effects);
    this.#noticeWhetherDone(payment);
    return step;
  }

  /**
   * Chooses how one payment goes; `undefined` for as all others do. One that the service has not answered yet
   * gets its answer now.
   *
   * @throws TypeError when there is no such scenario, or it is not about a payment.
   * @throws Error when it is about the beginning of a payment, which is over.
   */
  choose(paymentId: string, name: PaymentScenarioName | undefined): void {
    const does = name === undefined ? undefined : scenarioNamed(name).does;
    if (does?.step === "data api") {
      throw new TypeError(
        `The scenario ${name} is about the Data API, not about one payment: choose it for all.`,
      );
    }
    if (does && isAboutBeginning(does) && this.paymentInTheWay(paymentId)) {
      throw new Error(
        `The scenario ${name} is about the beginning of a payment, and ${paymentId} has begun. Choose it before the payment comes.`,
      );
    }
    this.scenarios.choose(paymentId, name);
    const payment = this.payments.withId(paymentId);
    const isAboutResult = does === undefined || does.step === "result" || does.step === "none";
    if (payment?.life.state === "processing" && isAboutResult) {
      this.#later(payment, 0, () => this.#answer(payment));
    }
  }

  requestId(): string {
    return this.ids.hex(40);
  }

  resend(callback: Callback): void {
    this.#delivery.resend(callback);
  }

  /** Adds to the timeline of a payment. Mask card numbers before. */
  note(payment: Payment, entry: Omit<Entry, "at">): void {
    payment.timeline.push({ at: this.clock.now(), ...entry });
    // What is cut out is what came after the request: the beginning and the latest stay.
    if (payment.timeline.length > timelineLimit) {
      payment.timeline.splice(2, 1);
    }
    this.tell({ type: "payment", payment });
  }

  /** Keeps a refused request for the developer. Mask card numbers before. */
  refuse(request: Omit<RefusedRequest, "at">): void {
    this.refusals.add({ at: this.clock.now(), ...request });
    this.tell({ type: "refusal" });
  }

  /** @returns Stops watching. */
  watch(watcher: (news: News) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(news: News): void {
    for (const watcher of this.#watchers) {
      try {
        watcher(news);
      } catch {
        // Whoever watches must not change what is watched.
      }
    }
  }

  close(): void {
    this.clock.stop();
    this.#closePost();
    this.#watchers.clear();
  }

  /** Plans what is to happen to a payment, as long as it is kept. @returns Takes it back. */
  #later(payment: Payment, delay: number, run: () => void, patient = false): () => void {
    const plans = this.#plans.get(payment);
    const end = this.clock.after(
      delay,
      () => {
        plans?.delete(end);
        run();
      },
      { patient },
    );
    plans?.add(end);
    return end;
  }

  #noticeWhetherDone(payment: Payment): void {
    const { life, callbacks } = payment;
    if (isFinal(life.state) && callbacks.every(({ state }) => state !== "waiting")) {
      this.payments.done(payment);
    }
  }

  /** Nothing happens to a forgotten payment any more, and nobody hears of it. */
  #forget(payment: Payment): void {
    for (const takeBack of this.#plans.get(payment) ?? []) {
      takeBack();
    }
    const waiting = payment.callbacks.filter(({ state }) => state === "waiting");
    for (const callback of waiting) {
      this.#delivery.drop(callback);
    }
    if (isFinal(payment.life.state) && waiting.length === 0) {
      return;
    }
    this.lost.payments += 1;
    this.lost.callbacks += waiting.length;
    this.tell({ type: "forgotten", payment, droppedCallbacks: waiting.length });
  }

  #carryOut(payment: Payment, effects: readonly Effect[]): void {
    for (const effect of effects) {
      this.#effects[effect](payment);
    }
  }

  readonly #effects: Readonly<Record<Effect, (payment: Payment) => void>> = {
    start: (payment) => {
      this.#later(payment, 0, () => this.happen(payment, this.scenarios.beginningOf(payment), "service"));
    },
    redirect: (payment) => {
      if (payment.order.origin === "gate") {
        this.#callBack(payment, "redirect");
      } else {
        this.#later(payment, 0, () => this.#customerComes(payment));
      }
    },
    process: (payment) => {
      if (this.settings.progress) {
        this.#callBack(payment, "progress");
      }
      this.#later(payment, this.settings.basicTime, () => this.#answer(payment));
    },
    report: (payment) => {
      this.#thresholds.get(payment)?.();
      this.#callBack(payment, "result");
    },
  };

  #answer(payment: Payment): void {
    const result = this.scenarios.resultOf(payment);
    if (result) {
      this.happen(payment, result, "service");
    }
  }

  #callBack(payment: Payment, kind: CallbackKind): void {
    const callback = callbackOf(payment, kind, {
      id: this.ids.hex(16),
      at: this.clock.now(),
      projectId: this.settings.projectId,
      url: this.url,
      defaultUrl: this.callbackUrl,
    });
    payment.callbacks.push(callback);
    this.tell({ type: "payment", payment });
    if (callback.state === "waiting") {
      this.#delivery.send(callback, payment.order.delay * 1000);
    }
  }

  #attempted(callback: Callback): void {
    const payment = this.payments.withKey(callback.key);
    if (!payment) {
      return;
    }
    this.#noticeWhetherDone(payment);
    this.tell({ type: "attempt", payment, callback });
    if (callback.kind === "redirect" && callback.state === "delivered") {
      this.#customerComes(payment);
    }
  }

  #customerComes(payment: Payment): void {
    if (this.settings.autoComplete) {
      enterCard(this, payment, testCards[0].number);
    }
  }
}

/** Whether a scenario decides what is done once, when a payment is taken. */
const isAboutBeginning = (does: Scenario["does"]) =>
  does.step === "redirect" || (does.step === "answer" && does.registered === true);
