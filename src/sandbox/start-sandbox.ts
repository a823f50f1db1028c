import { type Duration, milliseconds } from "../options/duration.js";
import { serve } from "../server/serve.js";
import { app } from "./app.js";
import { linksTo, receiver, type SandboxOptions, settingsOf } from "./options.js";
import type { Step } from "./payment/lifecycle.js";
import type { Payment } from "./payment/payment.js";
import { cancel, enterCard } from "./platform/customer.js";
import { type News, Platform } from "./platform/platform.js";
import {
  type PaymentScenarioName,
  type ScenarioName,
  scenarioNamed,
  testCards,
} from "./service/scenarios.js";
import { type CallbackView, type PaymentView, viewOfCallback, viewOfPayment } from "./views.js";

/**
 * News of a sandbox: a payment has changed, a callback has been tried, a payment has been forgotten before it
 * was done (see the option `keep`), or a request has been refused.
 */
export type SandboxEvent =
  | { readonly type: "payment"; readonly payment: PaymentView }
  | { readonly type: "attempt"; readonly payment: PaymentView; readonly callback: CallbackView }
  | { readonly type: "forgotten"; readonly payment: PaymentView; readonly droppedCallbacks: number }
  | { readonly type: "refusal" };

/** A running sandbox. */
export interface Sandbox {
  /**
   * Where Gate, Payment Page, Data API and dashboard listen, without a slash at the end:
   * `http://127.0.0.1:4020`.
   */
  readonly url: string;
  readonly projectId: number;
  readonly secretKey: string;
  readonly dataApiToken: string;
  readonly dataApiSecretKey: string;
  /** Where callbacks go when a request names no URL. Set it once your receiver listens. */
  callbackUrl: string | undefined;
  /**
   * Links that its pages show beside their own, by name: `{ Shop: "http://127.0.0.1:3000" }`. Default: none.
   */
  links: Readonly<Record<string, string>>;
  /** Every payment, the oldest first. A new array each time. */
  readonly payments: readonly PaymentView[];
  /** Every callback with all its attempts, the oldest payment's first. A new array each time. */
  readonly callbacks: readonly CallbackView[];
  /** How all further payments go, and all requests are answered; `undefined` for as usual. */
  setScenario(name: ScenarioName | undefined, options?: { readonly paymentId?: undefined }): void;
  /**
   * How one payment goes, one that is there or one to come, and how requests about it are answered;
   * `undefined` for as all others. It takes the place of the scenario for all.
   *
   * @throws TypeError when there is no such scenario, or it is about the Data API.
   * @throws Error when it is about the beginning of a payment, which is over.
   *
   * @example
   * const sandbox = await startSandbox();
   * sandbox.setScenario("answer_lost", { paymentId: "ORDER_1" });
   */
  setScenario(
    name: PaymentScenarioName | undefined,
    options: { readonly paymentId?: string | undefined },
  ): void;
  /**
   * Plays the customer: enters a card number and confirms. Resolves at once; the result follows.
   *
   * @throws Error when no such payment waits for a customer.
   * @throws TypeError when it is no card number.
   */
  pay(paymentId: string, cardNumber?: string): Promise<void>;
  /**
   * Plays the customer: cancels on the form.
   *
   * @throws Error when no such payment waits for a customer.
   */
  cancel(paymentId: string): Promise<void>;
  /** Lets time pass, and waits for all that it brings: results, callbacks, their repeats, the threshold. */
  advance(duration: Duration): Promise<void>;
  /**
   * Waits until nothing more happens by itself: every callback is delivered, every payment is final or waits
   * for its customer. On a manual clock, what is due later stays. With a receiver that never answers 200 and
   * a clock that runs, this takes 11 days of that clock.
   */
  settled(): Promise<void>;
  /** Listens to news. What the listener throws is ignored. @returns Stops listening. */
  on(listener: (event: SandboxEvent) => void): () => void;
  /** Stops everything; callbacks under way are broken off. */
  close(): Promise<void>;
}

/**
 * Starts the other side of the wire: the payment platform, the CUP QuickPay service and their signed
 * callbacks, on one port.
 *
 * Nothing leaves the machine but callbacks to the URLs that requests and options name. No money moves.
 *
 * @throws TypeError for an option that cannot be.
 * @throws Error when the port is taken.
 *
 * @example
 * const sandbox = await startSandbox({ callbackUrl: "http://127.0.0.1:3000/callbacks" });
 * // … your shop sends a purchase to sandbox.url …
 * await sandbox.pay("ORDER_1");
 * await sandbox.settled();
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = settingsOf(options);
  const platform = new Platform(settings);
  const server = await serve(app(platform), settings.port, settings.host);
  platform.url = server.url;

  const view = (payment: Payment) => viewOfPayment(payment, platform.url);

  return {
    url: platform.url,
    projectId: settings.projectId,
    secretKey: settings.secretKey,
    dataApiToken: settings.dataApiToken,
    dataApiSecretKey: settings.dataApiSecretKey,
    get callbackUrl() {
      return platform.callbackUrl;
    },
    set callbackUrl(url) {
      platform.callbackUrl = url === undefined ? undefined : receiver(url);
    },
    get links() {
      return platform.links;
    },
    set links(pages) {
      platform.links = linksTo(pages);
    },
    get payments() {
      return [...platform.payments].map(view);
    },
    get callbacks() {
      return [...platform.payments].flatMap((payment) =>
        payment.callbacks.map((callback) => viewOfCallback(payment, callback)),
      );
    },
    setScenario(name, { paymentId } = {}) {
      if (paymentId !== undefined) {
        return platform.choose(paymentId, name as PaymentScenarioName);
      }
      if (name !== undefined) {
        scenarioNamed(name);
      }
      platform.scenarios.forAll = name;
    },
    pay: async (paymentId, cardNumber = testCards[0].number) =>
      fitting(enterCard(platform, waiting(platform, paymentId), cardNumber)),
    cancel: async (paymentId) => fitting(cancel(platform, waiting(platform, paymentId))),
    advance: async (duration) =>
      platform.clock.advance(
        milliseconds("The time to advance", duration, { least: 0, most: Number.POSITIVE_INFINITY }),
      ),
    settled: () => platform.clock.settled(),
    on: (listener) => platform.watch((news) => listener(eventOf(news, platform.url))),
    close: () => {
      platform.close();
      return server.close();
    },
  };
}

/** The payment whose form the customer opens. */
function waiting(platform: Platform, paymentId: string): Payment {
  // The service prepares the redirect at once, but not before its turn.
  platform.clock.runDue();
  const payment = platform.payments.withId(paymentId);
  if (payment) {
    return payment;
  }
  throw new Error(`The sandbox has no payment ${JSON.stringify(paymentId)}.`);
}

function fitting({ refused }: Step): void {
  if (refused !== undefined) {
    throw new Error(refused);
  }
}

function eventOf(news: News, url: string): SandboxEvent {
  if (news.type === "refusal") {
    return news;
  }
  const payment = viewOfPayment(news.payment, url);
  return news.type === "attempt"
    ? { type: "attempt", payment, callback: viewOfCallback(news.payment, news.callback) }
    : { ...news, payment };
}
