import { foldedPaymentId } from "../../reference/folded-payment-id.js";
import type { LifeEvent } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import type { RedirectShape } from "../payment/redirect-shape.js";
import { type Scenario, type ScenarioName, scenarioNamed, type Verdict } from "./scenarios.js";
import { lifeEventOf, verdictOf } from "./verdict-of.js";

/**
 * How payments go, and requests are answered, by the scenarios that somebody has chosen. A payment's own
 * scenario takes the place of the one for all.
 */
export class ChosenScenarios {
  /** The scenario for all payments and requests; `undefined` for as usual. */
  forAll: ScenarioName | undefined;
  readonly #limit: number;
  /** By the id of the payment, as it is compared. */
  readonly #forPayment = new Map<string, Chosen>();

  /** @param limit For how many payments a scenario is kept: above it, the oldest choice is forgotten. */
  constructor(forAll: ScenarioName | undefined, limit: number) {
    this.forAll = forAll;
    this.#limit = limit;
  }

  /**
   * Chooses the scenario of one payment: one that is there, or one to come. `undefined`: again that for all.
   *
   * @returns The payment_id whose choice is forgotten for it, if there are too many.
   */
  choose(paymentId: string, name: ScenarioName | undefined): string | undefined {
    this.forget(paymentId);
    if (name === undefined) {
      return undefined;
    }
    this.#forPayment.set(foldedPaymentId(paymentId), { paymentId, name });
    const [oldest] = this.#forPayment.size > this.#limit ? this.#forPayment.values() : [];
    if (oldest) {
      this.forget(oldest.paymentId);
    }
    return oldest?.paymentId;
  }

  /** Takes the choice for a payment back. @returns Whether there was one. */
  forget(paymentId: string): boolean {
    return this.#forPayment.delete(foldedPaymentId(paymentId));
  }

  /** The scenarios of single payments. */
  get forPayments(): readonly Chosen[] {
    return [...this.#forPayment.values()];
  }

  /** The scenario of one payment, if it has one of its own. */
  ofPayment(paymentId: string): ScenarioName | undefined {
    return this.#forPayment.get(foldedPaymentId(paymentId))?.name;
  }

  /** Chooses anew: for all, and for single payments. */
  restore(forAll: ScenarioName | undefined, forPayments: readonly Chosen[] = []): void {
    this.forAll = forAll;
    this.#forPayment.clear();
    for (const { paymentId, name } of forPayments) {
      this.choose(paymentId, name);
    }
  }

  /** The service's first word on a payment: it is ready to go on, or refuses at once. */
  beginningOf({ order }: Payment): LifeEvent {
    if (this.isDuplicate(order.id)) {
      return { type: "declined", code: "3041" };
    }
    const does = behaviour(this.#nameFor(order.id), "result");
    const refusal = does?.early ? lifeEventOf(does.verdict, order.amount) : undefined;
    return refusal ?? { type: order.kind === "purchase" ? "redirect ready" : "sent" };
  }

  /** The service's next word on a payment; none when it never answers, or has no more to say. */
  nextWordOf(payment: Payment): LifeEvent | undefined {
    const { state } = payment.life;
    return state === "processing" || state === "awaiting clarification"
      ? lifeEventOf(this.#verdictFor(payment), payment.order.amount)
      : this.sequelOf(payment);
  }

  /** What follows by itself from where a payment stands: another try, or the reversal of what was paid. */
  sequelOf(payment: Payment): LifeEvent | undefined {
    const { state } = payment.life;
    if (state === "awaiting retry") {
      return { type: "sent" };
    }
    return state === "success" && this.#verdictFor(payment).result === "paid and taken back"
      ? { type: "taken back" }
      : undefined;
  }

  /** Whether a payment_id counts as used before, also when nobody has used it. */
  isDuplicate(paymentId: string): boolean {
    return behaviour(this.#nameFor(paymentId), "duplicate") !== undefined;
  }

  redirectShapeOf(paymentId: string): RedirectShape {
    return behaviour(this.#nameFor(paymentId), "redirect")?.shape ?? "GET";
  }

  /** How a request about a payment, or about none, is answered, if not as usual. */
  answerTo(paymentId?: string) {
    return behaviour(this.#nameFor(paymentId), "answer");
  }

  /** How the Data API answers, if not as usual. */
  get dataApiAnswer() {
    return behaviour(this.forAll, "data api");
  }

  #verdictFor({ order, life, cardScenario }: Payment): Verdict {
    return verdictOf({
      chosen: this.#nameFor(order.id),
      card: cardScenario,
      kind: order.kind,
      amount: order.amount,
      isPutOff: life.putOff,
    });
  }

  #nameFor(paymentId: string | undefined): ScenarioName | undefined {
    return (paymentId === undefined ? undefined : this.ofPayment(paymentId)) ?? this.forAll;
  }
}

/** A scenario that has been chosen for one payment. */
export interface Chosen {
  readonly paymentId: string;
  readonly name: ScenarioName;
}

type Does = Scenario["does"];

/** What a scenario does at a step, if it is about that step. */
function behaviour<S extends Does["step"]>(
  name: ScenarioName | undefined,
  step: S,
): Extract<Does, { step: S }> | undefined {
  const does = name && scenarioNamed(name).does;
  return does?.step === step ? (does as Extract<Does, { step: S }>) : undefined;
}
