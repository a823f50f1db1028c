import type { LifeEvent, PaymentKind } from "../payment/lifecycle.js";
import { type ScenarioName, scenarioNamed, testAmounts, testCards, type Verdict } from "./scenarios.js";

/** What can decide how a payment ends, the strongest first. */
export interface Deciders {
  /** Chosen by somebody, for this payment or for all. */
  readonly chosen?: string | undefined;
  /** By the card number. */
  readonly card?: string | undefined;
  readonly kind: PaymentKind;
  readonly amount: number;
  /** Whether the service has put it off before: once is enough. */
  readonly isPutOff?: boolean;
}

/** What the CUP QuickPay service makes of a payment. */
export function verdictOf(deciders: Deciders): Verdict {
  const { kind, amount, isPutOff = false } = deciders;
  const names = [deciders.chosen, deciders.card, scenarioOfAmount(kind, amount)];
  const verdicts = names.flatMap((name) => {
    const does = name === undefined ? undefined : scenarioNamed(name).does;
    return does?.step === "result" ? [does.verdict] : [];
  });
  const fits = ({ result }: Verdict) =>
    !(kind === "purchase" && forPayouts.has(result)) && !(isPutOff && result === "put off");
  return verdicts.find(fits) ?? { result: "approved" };
}

const forPayouts: ReadonlySet<Verdict["result"]> = new Set([
  "needs clarification",
  "put off",
  "partly paid",
  "paid and taken back",
]);

/** What happens to the payment then; nothing when the service never answers. */
export function lifeEventOf(verdict: Verdict, amount: number): LifeEvent | undefined {
  switch (verdict.result) {
    case "approved":
      return { type: "approved", amount: verdict.otherSum ? anotherSum(amount) : amount };
    case "never":
      return undefined;
    case "needs clarification":
      return { type: "clarification asked" };
    case "put off":
      return { type: "put off" };
    case "partly paid":
      return { type: "partly paid", amount: Math.floor(amount / 2) };
    case "paid and taken back":
      return { type: "approved", amount };
    default:
      return { type: verdict.result, code: verdict.code };
  }
}

/** The scenario of a card number, if it is one of the test cards. */
export function scenarioOfCard(pan: string): ScenarioName | undefined {
  return testCards.find(({ number }) => number === pan)?.scenario;
}

function scenarioOfAmount(kind: PaymentKind, amount: number): ScenarioName | undefined {
  return testAmounts.find((each) => each.kind === kind && each.amount === amount)?.scenario;
}

/** One yuan less; one more where there is not so much. */
const anotherSum = (amount: number) => (amount > 100 ? amount - 100 : amount + 100);
