import type {
  SandboxClock,
  SandboxFault,
  SandboxPayment,
  SandboxProject,
  SandboxRequest,
  SandboxSnapshot,
  SandboxState,
} from "#generated/sandbox/types";
import type { Duration } from "../options/duration.js";
import type { SentCallback } from "./control/show-callback.js";
import type { SandboxEvent } from "./sandbox-event.js";
import type { PaymentScenarioName, ScenarioName } from "./service/scenarios.js";
import type { ProjectOptions } from "./settings/options.js";

/**
 * One project of a running sandbox: what can be seen of it, and done with it. Programs in other languages do
 * all this over HTTP, under `/_sandbox/v1`.
 */
export interface SandboxControl {
  readonly projectId: number;
  readonly secretKey: string;
  readonly dataApiToken: string;
  readonly dataApiSecretKey: string;
  /** Where callbacks go when a request names no URL. Set it once your receiver listens. */
  callbackUrl: string | undefined;
  /** Every payment, the oldest first. A new array each time. */
  readonly payments: readonly SandboxPayment[];
  /** Every callback with all its attempts, the oldest payment's first. A new array each time. */
  readonly callbacks: readonly SentCallback[];
  /** Every request that is kept, the oldest first, accepted and refused. A new array each time. */
  readonly requests: readonly SandboxRequest[];
  /** Its clock, its scenarios and faults, and how many payments, callbacks and requests there are. */
  readonly state: SandboxState;
  /**
   * Chooses how all payments without a result go on, and how all requests are answered. `undefined`: as
   * usual.
   */
  setScenario(name: ScenarioName | undefined, options?: { readonly paymentId?: undefined }): void;
  /**
   * Chooses how one payment goes on, and how requests about it are answered; the payment may come later. For
   * this payment it replaces the scenario of all. `undefined`: as all others.
   *
   * @throws TypeError when there is no such scenario, or it is about the Data API.
   * @throws Error when it changes a step that the payment has already passed: its beginning, or its result.
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
   * Chooses what goes wrong on the network from now on: answers and callbacks that come late, connections
   * that break, answers of HTTP 5xx. An empty array ends it.
   *
   * @throws TypeError when a fault is not valid.
   *
   * @example
   * const sandbox = await startSandbox();
   * sandbox.setFaults([{ at: "gate", does: "cut", share: 0.2, carried_out: true }]);
   */
  setFaults(faults: readonly SandboxFault[]): void;
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
  /**
   * Sends a callback once more, at once, also if it was delivered before.
   *
   * @throws Error when there is no such callback, or it has no URL.
   */
  sendCallback(callbackId: string): void;
  /**
   * Lets time pass, and waits for all that happens in it: results, callbacks, their repeats, declines after
   * the threshold time.
   */
  advance(duration: Duration): Promise<SandboxClock>;
  /** Lets time pass until the next thing happens, and waits until that is done. */
  advanceToNext(): Promise<SandboxClock>;
  /**
   * Waits until nothing more happens by itself: every callback is delivered, every payment is final or waits
   * for its customer. On a manual clock, what is due later stays. With a receiver that never answers 200 and
   * a clock that runs, this takes 11 days of that clock.
   */
  settled(): Promise<void>;
  /**
   * Begins anew: without payments, callbacks and requests, without a scenario, without faults. The callback
   * URL stays. With a seed, the same ids come again. Then your shop must forget its callbacks, too, or it takes
   * new ones for repeats.
   */
  reset(): void;
  /** Everything in the project. Pass it to `restore`, also in another process. */
  snapshot(): SandboxSnapshot;
  /** @throws Error when it is no snapshot of this project. Then nothing changes. */
  restore(snapshot: SandboxSnapshot): void;
  /**
   * Listens to news of the project. What the listener throws is ignored.
   *
   * @returns A function that stops this.
   */
  on(listener: (event: SandboxEvent) => void): () => void;
}

/** A running sandbox. Members that are about one project mean the first one, which is often the only one. */
export interface Sandbox extends SandboxControl {
  /**
   * Where Gate, Payment Page, Data API and dashboard listen, without a slash at the end:
   * `http://127.0.0.1:4020`.
   */
  readonly url: string;
  /**
   * The token that the control API and the dashboard ask for. Undefined as long as only this machine can
   * reach them.
   */
  readonly controlToken: string | undefined;
  /**
   * Links that its pages show beside their own, by name: `{ Shop: "http://127.0.0.1:4021" }`. Default: none.
   */
  links: Readonly<Record<string, string>>;
  /** All projects, the first one first. A new array each time. */
  readonly projects: readonly SandboxProject[];
  /**
   * One of the projects. Each has its own payments, keys and time, so tests that run at the same time can
   * have one each.
   *
   * @throws Error when there is no such project.
   */
  project(projectId: number): SandboxControl;
  /**
   * Adds a project. What is left out is as in the first project, except id, keys and callback URL.
   *
   * @throws TypeError for an option that is not valid.
   * @throws Error when its id or token is taken.
   *
   * @example
   * const sandbox = await startSandbox({ clock: "manual" });
   * const mine = sandbox.addProject({ callbackUrl: "http://127.0.0.1:3001/callbacks" });
   * console.log(mine.projectId, mine.secretKey);
   */
  addProject(options?: ProjectOptions): SandboxControl;
  /**
   * Listens to news of the first project, or of all, also of those that are added later. What the listener throws
   * is ignored.
   *
   * @returns A function that stops this.
   *
   * @example
   * const sandbox = await startSandbox();
   * sandbox.on((event) => console.log(event.type), { allProjects: true });
   */
  on(
    listener: (event: SandboxEvent) => void,
    options?: { readonly allProjects?: boolean | undefined },
  ): () => void;
  /**
   * Removes a project, with all that it has.
   *
   * @throws Error when there is no such project, or it is the first one.
   */
  removeProject(projectId: number): void;
  /** Stops everything. Callbacks that are being sent are aborted. */
  close(): Promise<void>;
}
