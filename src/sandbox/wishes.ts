import { eventOf, outcomeOf } from "./outcome.js";
import type { Payment } from "./payment.js";
import type { LifeEvent } from "./payment-life.js";
import { type RedirectShape, type Scenario, type ScenarioName, scenarioNamed } from "./scenarios.js";

/** How payments are to go, and requests to be answered, by the scenarios that somebody has chosen. */
export class Wishes {
  /** The scenario for all payments and requests; `undefined` for as usual. */
  everywhere: ScenarioName | undefined;
  readonly #forPayment = new Map<string, ScenarioName>();

  constructor(everywhere: ScenarioName | undefined) {
    this.everywhere = everywhere;
  }

  /**
   * Chooses the scenario of one payment: one that is there, or one to come.
   *
   * @throws TypeError when there is no such scenario.
   */
  choose(paymentId: string, name: ScenarioName): void {
    this.#forPayment.set(folded(paymentId), scenarioNamed(name).name as ScenarioName);
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
      payment: this.#forPayment.get(folded(order.id)),
      everywhere: this.everywhere,
      card: cardScenario,
      kind: order.kind,
      amount: order.amount,
    });
    return eventOf(outcome, order.amount);
  }

  redirectShapeOf(paymentId: string): RedirectShape {
    return behaviour(this.#nameFor(paymentId), "redirect")?.shape ?? "GET";
  }

  /** How every request is answered, if not as usual. */
  get answer() {
    return behaviour(this.everywhere, "answer");
  }

  /** How the Data API answers, if not as usual. */
  get dataApiAnswer() {
    return behaviour(this.everywhere, "data api");
  }

  #nameFor(paymentId: string): ScenarioName | undefined {
    return this.#forPayment.get(folded(paymentId)) ?? this.everywhere;
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

const folded = (paymentId: string) => paymentId.toLowerCase();
