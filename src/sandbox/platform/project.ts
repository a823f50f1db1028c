import { InvalidInput } from "../../options/invalid-input.js";
import { begin, type Effect, hasEnded, type LifeEvent, next, type Step } from "../payment/lifecycle.js";
import type { PaymentOrder } from "../payment/order.js";
import type { Entry, Payment } from "../payment/payment.js";
import { ChosenScenarios } from "../service/chosen-scenarios.js";
import { type Scenario, type ScenarioName, scenarioNamed } from "../service/scenarios.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import { Clock } from "../time/clock.js";
import { Plans } from "../time/plans.js";
import { Conflict } from "./conflict.js";
import { Faults } from "./faults.js";
import { Ids } from "./ids.js";
import type { ProjectNews } from "./news.js";
import type { Outbox } from "./outbox.js";
import { Payments } from "./payments.js";
import { type LoggedRequest, RequestLog } from "./request-log.js";
import { Watchers } from "./watchers.js";

/** How many entries of a payment's timeline are kept. */
const timelineLimit = 100;

const none: readonly [] = [];

/** How many failed operations of a payment_id are kept. */
const earlierLimit = 50;

/**
 * The platform as one project sees it, without interfaces: takes orders, lets things happen to payments, and
 * has carried out what follows from it.
 *
 * The rules are in `payment/` and `service/`; here are the time, the memory, and what is planned.
 */
export class Project {
  readonly settings: ProjectSettings;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly payments: Payments;
  readonly requests: RequestLog;
  readonly scenarios: ChosenScenarios;
  readonly faults: Faults;
  /**
   * How many payments were forgotten before they were done, and how many of their callbacks were sent no
   * more.
   */
  readonly lost = { payments: 0, callbacks: 0 };

  readonly #outbox: Outbox<Project>;
  readonly #watchers = new Watchers<[ProjectNews]>();
  /** What is to happen to a payment that is not final. */
  readonly #plans = new Plans<Payment>();
  /** What the service says next of a payment: of this, only the latest plan counts. */
  readonly #answers = new Plans<Payment>();
  #callbackUrl: string | undefined;

  /** @param stream Keeps its ids apart from those of other projects with the same seed. */
  constructor(settings: ProjectSettings, outbox: Outbox<Project>, stream = 0) {
    this.settings = settings;
    this.#outbox = outbox;
    this.clock = new Clock(settings.clock);
    this.ids = new Ids(settings.seed, stream);
    this.payments = new Payments(settings.keep);
    this.requests = new RequestLog(settings.keep);
    this.scenarios = new ChosenScenarios(settings.scenario, settings.keep);
    this.faults = new Faults(settings.seed, stream);
    this.#callbackUrl = settings.callbackUrl;
  }

  /** Where callbacks go when a request names no URL. */
  get callbackUrl(): string | undefined {
    return this.#callbackUrl;
  }

  set callbackUrl(url: string | undefined) {
    this.#callbackUrl = url;
    this.tell({ type: "settings" });
  }

  /** The payment that has a payment_id already. After an `error`, the id may come again. */
  paymentInTheWay(paymentId: string): Payment | undefined {
    const payment = this.payments.withId(paymentId);
    return payment?.life.state === "error" ? undefined : payment;
  }

  /** Takes an order; `undefined` when its payment_id is taken (3041), and the merchant hears of it at once. */
  take(order: PaymentOrder, requestId: string): Payment | undefined {
    const isDuplicate = this.paymentInTheWay(order.id) !== undefined;
    if (isDuplicate && !this.scenarios.isDuplicate(order.id)) {
      return undefined;
    }
    const before = isDuplicate ? undefined : this.payments.withId(order.id);
    const { life, effects } = begin(order.kind, order.amount);
    const now = this.clock.now();
    const payment: Payment = {
      key: this.ids.payments.hex(32),
      order,
      requestId,
      operationId: this.ids.operation(),
      createdAt: now,
      changedAt: now,
      life,
      redirectShape: this.scenarios.redirectShapeOf(order.id),
      earlier: before ? [...before.earlier, pastOperation(before)].slice(-earlierLimit) : none,
      callbacks: [],
      timeline: [],
      answerAt: undefined,
      card: order.card?.masked,
      cardScenario: order.card?.scenario,
      ...(isDuplicate && { isDuplicate }),
    };
    this.#keep(payment);
    this.#planThreshold(payment);
    this.#carryOut(payment, effects);
    this.changed(payment);
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
    payment.answerAt = undefined;
    this.note(payment, { from, what: event.type });
    this.#carryOut(payment, step.effects);
    this.#noticeWhetherDone(payment);
    return step;
  }

  /**
   * Chooses how one payment goes, or all; `undefined` for as usual. One that the service has not answered yet
   * gets its answer now.
   *
   * @throws TypeError when there is no such scenario, or it cannot be chosen for one payment.
   * @throws Conflict when it is about the beginning of a payment, or its result, and that is over.
   */
  setScenario(name: string | undefined, { paymentId }: { paymentId?: string | undefined } = {}): void {
    const scenario = name === undefined ? undefined : scenarioNamed(name);
    if (paymentId === undefined) {
      this.scenarios.forAll = scenario?.name;
    } else {
      this.#chooseFor(paymentId, scenario);
    }
    this.tell({ type: "settings" });
  }

  requestId(): string {
    return this.ids.requests.hex(40);
  }

  /** Adds to the timeline of a payment. */
  note(payment: Payment, entry: Omit<Entry, "at">): void {
    payment.timeline.push({ at: this.clock.now(), ...entry });
    // What is cut out is what came after the request: the beginning and the latest stay.
    if (payment.timeline.length > timelineLimit) {
      payment.timeline.splice(2, 1);
    }
    this.changed(payment);
  }

  /** Keeps a request and its answer for the developer. Mask card numbers before. */
  log(request: Omit<LoggedRequest, "number" | "at">, payment?: Payment): void {
    const logged = this.requests.add({ at: this.clock.now(), ...request });
    if (payment && this.payments.has(payment)) {
      this.note(payment, { from: "merchant", what: logged.path, request: logged.number });
    }
    this.tell({ type: "request", request: logged });
  }

  /** A callback has been tried. */
  attempted(payment: Payment, callback: Payment["callbacks"][number]): void {
    if (!this.payments.has(payment)) {
      return;
    }
    this.#noticeWhetherDone(payment);
    this.tell({ type: "attempt", payment, callback });
    if (callback.kind === "redirect" && callback.state === "delivered") {
      this.tell({ type: "redirected", payment });
    }
  }

  sendAgain(payment: Payment, callback: Payment["callbacks"][number]): void {
    this.#outbox.sendAgain(this, payment, callback);
    this.changed(payment);
  }

  changed(payment: Payment): void {
    this.tell({ type: "payment", payment });
  }

  /** @returns Stops watching. */
  watch(watcher: (news: ProjectNews) => void): () => void {
    return this.#watchers.add(watcher);
  }

  tell(news: ProjectNews): void {
    this.#watchers.tell(news);
  }

  /** Puts back a payment that was stored, and goes on with it where it stood. */
  resume(payment: Payment): void {
    this.#keep(payment);
    if (!hasEnded(payment.life.state)) {
      this.#planThreshold(payment);
    }
    this.#planNext(payment);
    this.#outbox.resume(this, payment);
    this.#noticeWhetherDone(payment);
  }

  /** Forgets all payments and requests, and what was planned. Nobody hears of them any more. */
  clear(): void {
    for (const payment of this.payments) {
      this.#outbox.drop(payment);
    }
    this.payments.clear();
    this.requests.clear();
    this.lost.payments = 0;
    this.lost.callbacks = 0;
  }

  close(): void {
    this.clock.stop();
    this.#watchers.clear();
  }

  #chooseFor(paymentId: string, scenario: (Scenario & { readonly name: ScenarioName }) | undefined): void {
    const does = scenario?.does;
    if (does?.step === "data api") {
      throw new InvalidInput(
        `The scenario ${scenario?.name} is about the Data API, not about one payment: choose it for all.`,
      );
    }
    if (does && isAboutBeginning(does) && this.paymentInTheWay(paymentId)) {
      throw new Conflict(
        `The scenario ${scenario?.name} is about the beginning of a payment, and ${paymentId} has begun. Choose it before the payment comes.`,
      );
    }
    const inTheWay = this.paymentInTheWay(paymentId);
    if (does?.step === "result" && inTheWay && isTooLateFor(does, inTheWay)) {
      throw new Conflict(
        `The scenario ${scenario?.name} is about the result of a payment, and that of ${paymentId} is there: ${inTheWay.life.state}. Choose it before.`,
      );
    }
    if (does?.step === "duplicate") {
      // One that has been taken begins before, as it is not the duplicate.
      this.clock.runDue();
    }
    const forgotten = this.scenarios.choose(paymentId, scenario?.name);
    this.tell({ type: "chosen", paymentId });
    if (forgotten !== undefined) {
      this.tell({ type: "chosen", paymentId: forgotten });
    }
    const payment = this.payments.withId(paymentId);
    const isAboutResult = does === undefined || does.step === "result" || does.step === "none";
    if (!payment || !isAboutResult) {
      return;
    }
    const { state } = payment.life;
    if (state === "processing" || state === "awaiting clarification") {
      this.#planAnswer(payment, 0);
    } else if (state === "success") {
      this.#planSequel(payment, 0);
    }
    this.changed(payment);
  }

  #keep(payment: Payment): void {
    const forgotten = this.payments.add(payment);
    if (forgotten) {
      this.#forget(forgotten);
    }
  }

  /** Plans what is to happen to a payment, as long as it is kept, or until its result. */
  #later(
    payment: Payment,
    delay: number,
    run: () => void,
    { patient = false, among = this.#plans }: { patient?: boolean; among?: Plans<Payment> } = {},
  ): void {
    const takeBack = this.clock.after(
      Math.max(0, delay),
      () => {
        among.remove(payment, takeBack);
        run();
      },
      { patient },
    );
    among.add(payment, takeBack);
  }

  #takeBackPlans(payment: Payment): void {
    this.#plans.takeBack(payment);
    this.#answers.takeBack(payment);
  }

  #planThreshold(payment: Payment): void {
    const overdue = () => this.happen(payment, { type: "threshold passed" }, "platform");
    const due = payment.createdAt + this.settings.thresholdTime;
    this.#later(payment, due - this.clock.now(), overdue, { patient: true });
  }

  /** What the service does next with a payment that has been restored. */
  #planNext(payment: Payment): void {
    if (payment.life.state === "accepted") {
      this.#effects.start(payment);
    } else if (payment.answerAt !== undefined) {
      this.#planAnswer(payment, payment.answerAt - this.clock.now());
    } else if (payment.life.state === "awaiting redirect result" && payment.order.origin === "page") {
      this.#effects.redirect(payment);
    }
  }

  #planAnswer(payment: Payment, delay: number): void {
    this.#answers.takeBack(payment);
    payment.answerAt = this.clock.now() + delay;
    this.#later(payment, delay, () => this.#answer(payment), { among: this.#answers });
  }

  /** What follows by itself, such as the reversal of a payout. */
  #planSequel(payment: Payment, delay: number): void {
    if (this.scenarios.sequelOf(payment)) {
      this.#planAnswer(payment, delay);
    }
  }

  #noticeWhetherDone(payment: Payment): void {
    const { life, callbacks } = payment;
    const isHeard = callbacks.every(({ state, copies }) => state !== "waiting" && copies === 0);
    if (hasEnded(life.state) && isHeard && payment.answerAt === undefined) {
      this.payments.done(payment);
    }
  }

  /** Nothing happens to a forgotten payment any more, and nobody hears of it. */
  #forget(payment: Payment): void {
    this.#takeBackPlans(payment);
    if (!this.payments.withId(payment.order.id) && this.scenarios.forget(payment.order.id)) {
      this.tell({ type: "chosen", paymentId: payment.order.id });
    }
    const droppedCallbacks = this.#outbox.drop(payment);
    const wasDone = hasEnded(payment.life.state) && droppedCallbacks === 0 && payment.answerAt === undefined;
    if (!wasDone) {
      this.lost.payments += 1;
      this.lost.callbacks += droppedCallbacks;
    }
    this.tell({ type: "forgotten", payment, droppedCallbacks, wasDone });
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
        this.#outbox.send(this, payment, "redirect");
      } else {
        this.#later(payment, 0, () => this.tell({ type: "redirected", payment }));
      }
    },
    process: (payment) => {
      if (this.settings.progress) {
        this.#outbox.send(this, payment, "progress");
      }
      this.#planAnswer(payment, this.settings.basicTime);
    },
    tell: (payment) => {
      this.#outbox.send(this, payment, "progress");
      this.#planSequel(payment, this.settings.basicTime);
    },
    report: (payment) => {
      this.#takeBackPlans(payment);
      this.#outbox.send(this, payment, "result");
      this.#planSequel(payment, this.settings.basicTime);
    },
  };

  #answer(payment: Payment): void {
    payment.answerAt = undefined;
    const result = this.scenarios.nextWordOf(payment);
    if (result) {
      this.happen(payment, result, "service");
    } else {
      this.#noticeWhetherDone(payment);
      this.changed(payment);
    }
  }
}

const pastOperation = ({ operationId, requestId, order, createdAt, changedAt, life }: Payment) => ({
  operationId,
  requestId,
  order: { kind: order.kind, amount: order.amount },
  createdAt,
  changedAt,
  life,
});

/** Whether the result that a scenario is about can come no more. What was paid can still be taken back. */
const isTooLateFor = ({ verdict }: Extract<Scenario["does"], { step: "result" }>, { life }: Payment) =>
  hasEnded(life.state) && !(life.state === "success" && verdict.result === "paid and taken back");

/** Whether a scenario decides what is done once, when a payment is taken. */
const isAboutBeginning = (does: Scenario["does"]) =>
  does.step === "redirect" || (does.step === "answer" && does.registered === true);
