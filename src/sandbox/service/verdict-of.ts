import type { Kind, LifeEvent } from "../payment/lifecycle.js";
import { type Outcome, type ScenarioName, scenarioNamed, testAmounts, testCards } from "./scenarios.js";

/** What can decide how a payment ends, the strongest first. */
export interface Deciders {
  /** Chosen by somebody, for this payment or for all. */
  readonly chosen?: ScenarioName | undefined;
  /** By the card number. */
  readonly card?: ScenarioName | undefined;
  readonly kind: Kind;
  readonly amount: number;
}

/** What the CUP QuickPay service makes of a payment. */
export function outcomeOf(deciders: Deciders): Outcome {
  const names = [deciders.chosen, deciders.card, scenarioOfAmount(deciders.kind, deciders.amount)];
  const outcomes = names.flatMap((name) => {
    const does = name && scenarioNamed(name).does;
    return does?.step === "result" ? [does.outcome] : [];
  });
  return outcomes[0] ?? { result: "approved" };
}

/** What happens to the payment then; nothing when the service never answers. */
export function eventOf(outcome: Outcome, amount: number): LifeEvent | undefined {
  switch (outcome.result) {
    case "approved":
      return { type: "approved", amount: outcome.otherSum ? anotherSum(amount) : amount };
    case "never":
      return undefined;
    default:
      return { type: outcome.result, code: outcome.code };
  }
}

/** The scenario of a card number, if it is one of the test cards. */
export function scenarioOfCard(pan: string): ScenarioName | undefined {
  return testCards.find(({ number }) => number === pan)?.scenario;
}

function scenarioOfAmount(kind: Kind, amount: number): ScenarioName | undefined {
  return testAmounts.find((each) => each.kind === kind && each.amount === amount)?.scenario;
}

/** One yuan less; one more where there is not so much. */
const anotherSum = (amount: number) => (amount > 100 ? amount - 100 : amount + 100);
