import { foldedPaymentId } from "../../reference/folded-payment-id.js";
import type { LifeEvent } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import { type RedirectShape, type Scenario, type ScenarioName, scenarioNamed } from "./scenarios.js";
import { eventOf, outcomeOf } from "./verdict-of.js";

/**
 * How payments go, and requests are answered, by the scenarios that somebody has chosen. A payment's own
 * scenario takes the place of the one for all.
 */
export class ChosenScenarios {
  /** The scenario for all payments and requests; `undefined` for as usual. */
  forAll: ScenarioName | undefined;
  readonly #forPayment = new Map<string, ScenarioName>();

  constructor(forAll: ScenarioName | undefined) {
    this.forAll = forAll;
  }

  /**
   * Chooses the scenario of one payment: one that is there, or one to come. `undefined`: again that for all.
   */
  choose(paymentId: string, name: ScenarioName | undefined): void {
    if (name === undefined) {
      this.#forPayment.delete(foldedPaymentId(paymentId));
    } else {
      this.#forPayment.set(foldedPaymentId(paymentId), name);
    }
  }

  /** The service's first word on a payment: it is ready to go on, or refuses at once. */
  beginningOf({ order }: Payment): LifeEvent {
    const does = behaviour(this.#nameFor(order.id), "result");
    const refusal = does?.early ? eventOf(does.outcome, order.amount) : undefined;
    return refusal ?? { type: order.kind === "purchase" ? "redirect ready" : "sent" };
  }

  /** The service's last word on a payment; none when it never answers. */
  resultOf({ order, cardScenario }: Payment): LifeEvent | undefined {
    const outcome = outcomeOf({
      chosen: this.#nameFor(order.id),
      card: cardScenario,
      kind: order.kind,
      amount: order.amount,
    });
    return eventOf(outcome, order.amount);
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

  #nameFor(paymentId: string | undefined): ScenarioName | undefined {
    return (
      (paymentId === undefined ? undefined : this.#forPayment.get(foldedPaymentId(paymentId))) ?? this.forAll
    );
  }
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
