import { contractVersion } from "#generated/constants";
import type {
  SandboxClock,
  SandboxFault,
  SandboxPayment,
  SandboxProject,
  SandboxRequest,
  SandboxScenarioList,
  SandboxSnapshot,
  SandboxState,
} from "#generated/sandbox/types";
import { type Duration, milliseconds } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { foldedPaymentId } from "../../reference/folded-payment-id.js";
import type { CallbackRecord } from "../payment/callback-record.js";
import { hasEnded, type Step, statusOf } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import { Conflict } from "../platform/conflict.js";
import { cancel, enterCard } from "../platform/customer.js";
import { addressesOf, type Place } from "../platform/place.js";
import type { Project } from "../platform/project.js";
import { isRefused, type LoggedRequest } from "../platform/request-log.js";
import { scenarios, testCards } from "../service/scenarios.js";
import { ownKeys, ownKeysOf } from "../settings/own-keys.js";
import { receiver } from "../settings/web-address.js";
import { reset, restore, takeSnapshot } from "../state/snapshot.js";
import { faultsIn, showFault } from "./faults.js";
import { latest, moment } from "./moment.js";
import { NotFound } from "./not-found.js";
import { endBefore, type PageOf, type PageQuery, pageOf } from "./page-of.js";
import { type SentCallback, showCallback } from "./show-callback.js";
import { type ListedPayment, listPayment, showPayment, showPaymentWhole } from "./show-payment.js";
import { showRequest } from "./show-request.js";

/** Which payments are meant. An empty text is no filter. */
export interface PaymentQuery extends PageQuery {
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  /** A part of the id or the description, in any case. */
  readonly text?: string | undefined;
}

export interface CallbackQuery extends PageQuery {
  readonly payment_id?: string | undefined;
  readonly state?: string | undefined;
  readonly kind?: string | undefined;
  /** A part of the payment's id, in any case. */
  readonly text?: string | undefined;
}

export interface RequestQuery extends PageQuery {
  readonly payment_id?: string | undefined;
  readonly path?: string | undefined;
  readonly accepted?: boolean | undefined;
  /** A part of the payment's id, the path, the code or the message, in any case. */
  readonly text?: string | undefined;
}

/** A callback together with what it is about. */
interface Told {
  readonly payment: Payment;
  readonly callback: CallbackRecord;
}

/**
 * Everything that can be seen of a project, and done with it. The `Sandbox` object, the control API and the
 * dashboard all stand on these functions.
 */
export class Control {
  readonly project: Project;
  readonly #place: Place;

  constructor(project: Project, place: Place) {
    this.project = project;
    this.#place = place;
  }

  state(): SandboxState {
    const { project } = this;
    const { url } = this.#place;
    const { unfinished, byStatus, byState, callbacks } = countedOnce(project.payments);
    const inState = (state: CallbackRecord["state"]) => byState.get(state) ?? 0;
    return {
      version: contractVersion,
      url,
      addresses: addressesOf(url),
      project_id: project.settings.projectId,
      clock: this.clock(),
      callback_url: project.callbackUrl ?? null,
      scenario: project.scenarios.forAll ?? null,
      faults: this.faults(),
      payments: {
        total: project.payments.size,
        unfinished,
        by_status: Object.fromEntries(byStatus),
      },
      callbacks: {
        total: callbacks,
        waiting: inState("waiting"),
        delivered: inState("delivered"),
        given_up: inState("given up"),
        no_address: inState("no address"),
        switched_off: inState("switched off"),
        dropped: inState("dropped"),
      },
      requests: { total: project.requests.count, refused: project.requests.refusals },
      lost: { ...project.lost },
    };
  }

  describe(): SandboxProject {
    const { settings, clock, callbackUrl } = this.project;
    const further = ownKeysOf(settings.projectId);
    // A key of the user's own is told to nobody.
    const known = (name: keyof typeof ownKeys) =>
      [ownKeys[name], further[name]].find((key) => key === settings[name]) ?? null;
    return {
      project_id: settings.projectId,
      secret_key: known("secretKey"),
      data_api_token: known("dataApiToken"),
      data_api_secret_key: known("dataApiSecretKey"),
      callback_url: callbackUrl ?? null,
      clock: modeOf(clock.speed),
      keep: settings.keep,
      seed: settings.seed ?? null,
    };
  }

  payments(query: PaymentQuery = {}): PageOf<SandboxPayment> {
    const found = this.#payments(query);
    return { ...found, items: found.items.map((payment) => this.#shown(payment)) };
  }

  /** The same with how their callbacks fare, for lists and exports: no callback is signed for it. */
  listedPayments(query: PaymentQuery = {}): PageOf<ListedPayment> {
    const found = this.#payments(query);
    return {
      ...found,
      items: found.items.map((payment) => listPayment(this.project, payment, this.#place.url)),
    };
  }

  /** The operation of the payment that has an id, if there is one. */
  operationOf(paymentId: string): number | undefined {
    return this.project.payments.withId(paymentId)?.operationId;
  }

  /** @throws NotFound when there is no such payment. */
  payment(paymentId: string): SandboxPayment {
    return showPaymentWhole(this.project, this.#paymentNamed(paymentId), this.#place.url);
  }

  /** By the id of its operation, which no other payment has. @throws NotFound when there is no such. */
  paymentOfOperation(operationId: number): SandboxPayment {
    this.project.clock.runDue();
    for (const payment of this.project.payments) {
      if (payment.operationId === operationId) {
        return showPaymentWhole(this.project, payment, this.#place.url);
      }
    }
    throw new NotFound(`The sandbox has no payment with the operation ${operationId}.`);
  }

  /**
   * The customer enters a card number and confirms. The result follows.
   *
   * @throws NotFound, Conflict when no such payment waits for a customer.
   * @throws TypeError when it is no card number.
   */
  pay(paymentId: string, cardNumber: string = testCards[0].number): SandboxPayment {
    const payment = this.#paymentNamed(paymentId);
    assertFits(enterCard(this.project, payment, cardNumber), payment);
    return this.#shown(payment);
  }

  /** @throws NotFound, Conflict when no such payment waits for a customer. */
  cancel(paymentId: string): SandboxPayment {
    const payment = this.#paymentNamed(paymentId);
    assertFits(cancel(this.project, payment), payment);
    return this.#shown(payment);
  }

  /** Those of one payment, the oldest first. */
  callbacksOf(payment: Payment): SentCallback[] {
    return payment.callbacks.map((callback) => this.#shownCallback({ payment, callback }));
  }

  callbacks(query: CallbackQuery = {}): PageOf<SentCallback> {
    const all = this.#told({});
    const { limit, before } = query;
    const end = endBefore(all, before, ({ callback }) => callback.id === before);
    const found = pageOf(all, { fits: isTold(query), end, limit });
    return { ...found, items: found.items.map((told) => this.#shownCallback(told)) };
  }

  /** @throws NotFound when there is no such callback. */
  callback(id: string): SentCallback {
    return this.#shownCallback(this.#callbackNamed(id));
  }

  /**
   * Sends a callback once more, at once, whatever has become of it.
   *
   * @throws NotFound, Conflict when there is no such callback, or it goes nowhere.
   */
  sendCallback(id: string): SentCallback {
    const told = this.#callbackNamed(id);
    const why = whyNot(told.callback);
    if (why !== undefined) {
      throw new Conflict(why);
    }
    this.project.sendAgain(told.payment, told.callback);
    return this.#shownCallback(told);
  }

  /** Sends all callbacks that fit once more. @returns How many. @throws TypeError when `since` is no moment. */
  sendCallbacks({ since, ...query }: CallbackQuery & { readonly since?: string | undefined }): number {
    const from = since === undefined ? 0 : Date.parse(since);
    if (Number.isNaN(from)) {
      throw new InvalidInput(
        `since must be a moment such as 2026-03-25T03:56:01Z, not ${JSON.stringify(since)}.`,
      );
    }
    const told = this.#told(query).filter(
      ({ callback }) => whyNot(callback) === undefined && callback.at >= from,
    );
    for (const { payment, callback } of told) {
      this.project.sendAgain(payment, callback);
    }
    return told.length;
  }

  requests(query: RequestQuery = {}): PageOf<SandboxRequest> {
    const { payment_id, path, accepted, text = "", limit, before } = query;
    const wanted = text.trim().toLowerCase();
    const all = [...this.project.requests];
    const fits = (request: LoggedRequest) =>
      (payment_id === undefined || isSameId(request.paymentId, payment_id)) &&
      (path === undefined || request.path === path) &&
      (accepted === undefined || isRefused(request) !== accepted) &&
      (wanted === "" || searchable(request).toLowerCase().includes(wanted));
    // By number, as the one that is named need not be kept any more.
    const newer = before === undefined ? -1 : all.findIndex(({ number }) => number >= Number(before));
    const found = pageOf(all, { fits, end: newer === -1 ? all.length : newer, limit });
    return { ...found, items: found.items.map((request) => showRequest(this.project, request)) };
  }

  /** @throws NotFound when it is not kept. */
  request(number: number): SandboxRequest {
    const request = this.project.requests.withNumber(number);
    if (request === undefined) {
      throw new NotFound(
        `The sandbox has no request ${number}: the latest are kept. GET /requests lists them.`,
      );
    }
    return showRequest(this.project, request);
  }

  scenarios(): SandboxScenarioList {
    const chosen = this.project.scenarios;
    return {
      for_all: chosen.forAll ?? null,
      for_payments: Object.fromEntries(chosen.forPayments.map(({ paymentId, name }) => [paymentId, name])),
      scenarios: scenarios.map(({ name, means, does }) => ({
        name,
        means,
        about: does.step === "data api" ? "data api" : "payment",
      })),
    };
  }

  /**
   * How all payments go that have no result yet, or one; `undefined` for as usual.
   *
   * @throws TypeError when there is no such scenario, or it cannot be chosen for one payment.
   * @throws Conflict when it is about the beginning of a payment, or its result, and that is over.
   */
  setScenario(name: string | undefined, options: { readonly paymentId?: string | undefined } = {}): void {
    this.project.setScenario(name, options);
  }

  clock(): SandboxClock {
    const { clock } = this.project;
    return {
      now: moment(clock.now()),
      mode: modeOf(clock.speed),
      speed: clock.speed,
      next_event_at: clock.nextDue === undefined ? null : moment(clock.nextDue),
    };
  }

  /**
   * Lets time pass, and waits for all that it brings.
   *
   * @param by A time span; without one, up to what comes next.
   * @throws TypeError when it is none.
   */
  async advance(by?: Duration): Promise<SandboxClock> {
    const { clock } = this.project;
    await (by === undefined
      ? clock.advanceToNext()
      : clock.advance(milliseconds("by", by, { least: 0, most: latest - clock.now() })));
    this.project.tell({ type: "settings" });
    return this.clock();
  }

  /**
   * Waits until nothing more happens by itself.
   *
   * @param timeout Real time; without one, for as long as it takes.
   * @returns Whether it has come to that.
   */
  async settled(timeout?: Duration): Promise<boolean> {
    const settled = this.project.clock.settled().then(() => true);
    if (timeout === undefined) {
      return settled;
    }
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, milliseconds("timeout", timeout, { least: 0 }), false);
    });
    return Promise.race([settled, tooLate]).finally(() => clearTimeout(timer));
  }

  faults(): SandboxFault[] {
    return this.project.faults.all.map(showFault);
  }

  /** @throws TypeError when a fault cannot be. */
  setFaults(faults: readonly SandboxFault[]): void {
    this.project.faults.set(faultsIn(faults));
    this.project.tell({ type: "settings" });
  }

  /** @throws TypeError when it is not an absolute `http` or `https` URL. */
  setCallbackUrl(url: string | undefined): void {
    this.project.callbackUrl = url === undefined ? undefined : receiver(url);
  }

  /** As at the start; the callback URL stays. */
  reset(): void {
    reset(this.project);
  }

  snapshot(): SandboxSnapshot {
    return takeSnapshot(this.project);
  }

  /**
   * @throws Conflict when it is a snapshot of another project.
   * @throws TypeError when it is no snapshot at all.
   */
  restore(snapshot: SandboxSnapshot): void {
    const { projectId } = this.project.settings;
    if (typeof snapshot !== "object" || snapshot === null) {
      throw new InvalidInput("Give back what `snapshot` gave.");
    }
    if (snapshot.project_id !== projectId) {
      throw new Conflict(
        `This is a snapshot of the project ${snapshot.project_id}, not of ${projectId}. Name that project, or add it.`,
      );
    }
    restore(this.project, snapshot);
  }

  #payments(query: PaymentQuery): PageOf<Payment> {
    const all = [...this.project.payments];
    const { limit, before } = query;
    const end = endBefore(all, before, ({ operationId }) => operationId === before);
    return pageOf(all, { fits: fitting(query), end, limit });
  }

  #paymentNamed(paymentId: string): Payment {
    // The service prepares the redirect at once, but not before its turn.
    this.project.clock.runDue();
    const payment = this.project.payments.withId(paymentId);
    if (payment) {
      return payment;
    }
    throw new NotFound(
      `The sandbox has no payment ${JSON.stringify(paymentId)}. GET /payments lists those that there are.`,
    );
  }

  /** The callbacks that fit, the oldest first. */
  #told(query: CallbackQuery): Told[] {
    return [...this.project.payments]
      .flatMap((payment) => payment.callbacks.map((callback) => ({ payment, callback })))
      .filter(isTold(query))
      .sort((a, b) => a.callback.at - b.callback.at);
  }

  #callbackNamed(id: string): Told {
    for (const payment of this.project.payments) {
      const callback = payment.callbacks.find((each) => each.id === id);
      if (callback) {
        return { payment, callback };
      }
    }
    throw new NotFound(
      `The sandbox has no callback ${JSON.stringify(id)}. GET /callbacks lists those that there are.`,
    );
  }

  #shown(payment: Payment): SandboxPayment {
    return showPayment(this.project, payment, this.#place.url);
  }

  #shownCallback({ payment, callback }: Told): SentCallback {
    return showCallback(this.project, payment, callback, this.#place.url);
  }
}

const isSameId = (id: string | undefined, other: string) =>
  id !== undefined && foldedPaymentId(id) === foldedPaymentId(other);

/** Whether a payment fits. */
function fitting({ status = "", type = "", text = "" }: PaymentQuery): (payment: Payment) => boolean {
  const wanted = text.trim().toLowerCase();
  return ({ order, life }) =>
    (status === "" || statusOf(life.state) === status) &&
    (type === "" || order.kind === type) &&
    (wanted === "" || `${order.id} ${order.description}`.toLowerCase().includes(wanted));
}

/** Whether a callback fits. */
const isTold =
  ({ payment_id, state, kind, text = "" }: CallbackQuery) =>
  ({ payment, callback }: Told): boolean =>
    payment.order.id.toLowerCase().includes(text.trim().toLowerCase()) &&
    (payment_id === undefined || isSameId(payment.order.id, payment_id)) &&
    (state === undefined || callback.state === state) &&
    (kind === undefined || callback.kind === kind);

/** Why a callback cannot be sent once more, if it cannot. */
function whyNot({ url, state }: CallbackRecord): string | undefined {
  if (state === "switched off") {
    return "The request switched this callback off. Leave callback.force_disable out.";
  }
  return url === undefined
    ? "This callback has no address. Set the project's callback URL, or name one in the request, before the payment comes."
    : undefined;
}

const modeOf = (speed: number) => (speed === 0 ? "manual" : speed === 1 ? "real" : "fast");

const searchable = ({ paymentId = "", path, code = "", message = "" }: LoggedRequest) =>
  `${paymentId} ${path} ${code} ${message}`;

/** What a customer does fits only while the payment waits for one. */
function assertFits({ refused, life }: Step, { order }: Payment): void {
  if (refused === undefined) {
    return;
  }
  const why =
    life.kind === "payout"
      ? "It is a payout, and has no customer who pays."
      : hasEnded(life.state)
        ? "That is final: send another payment."
        : life.state === "accepted"
          ? "Wait until the service is ready for the customer."
          : "The customer has paid already: wait for the result.";
  throw new Conflict(
    `The payment ${order.id} does not wait for its customer, its status is ${statusOf(life.state)}. ${why}`,
  );
}

/** All that is counted of payments and their callbacks, in one go: a page may ask for it several times a second. */
function countedOnce(payments: Iterable<Payment>) {
  const byStatus = new Map<string, number>();
  const byState = new Map<CallbackRecord["state"], number>();
  let unfinished = 0;
  let callbacks = 0;
  for (const { life, callbacks: ofOne } of payments) {
    const status = statusOf(life.state);
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    unfinished += hasEnded(life.state) ? 0 : 1;
    callbacks += ofOne.length;
    for (const { state } of ofOne) {
      byState.set(state, (byState.get(state) ?? 0) + 1);
    }
  }
  return { unfinished, byStatus, byState, callbacks };
}
