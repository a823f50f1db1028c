import { isCardNumber, maskCard } from "../payment/card.js";
import type { LifeEvent, Step } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import { scenarioOfCard } from "../service/verdict-of.js";

/** Where the customer acts: the platform. */
interface Counter {
  happen(payment: Payment, event: LifeEvent, by: "customer"): Step;
}

/**
 * The customer enters a card number and confirms. Of the number, only the masked form is kept.
 *
 * @throws TypeError when it is no card number.
 */
export function enterCard(platform: Counter, payment: Payment, pan: string): Step {
  if (!isCardNumber(pan)) {
    throw new TypeError("A card number has 12 to 19 digits, and the last is the check digit (Luhn).");
  }
  const step = platform.happen(payment, { type: "card entered" }, "customer");
  if (step.refused === undefined) {
    payment.card = maskCard(pan);
    payment.cardScenario = scenarioOfCard(pan);
  }
  return step;
}

/** The customer leaves the form by "cancel". */
export function cancel(platform: Counter, payment: Payment): Step {
  return platform.happen(payment, { type: "cancelled" }, "customer");
}
