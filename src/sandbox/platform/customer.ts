import { InvalidInput } from "../../options/invalid-input.js";
import { isCardNumber, maskCard } from "../payment/card.js";
import { type LifeEvent, next, type Step } from "../payment/lifecycle.js";
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
    throw new InvalidInput("A card number has 12 to 19 digits, and the last is the check digit (Luhn).");
  }
  const event = { type: "card entered" } as const;
  // Before it happens: the news of it tells the card, too.
  if (next(payment.life, event).refused === undefined) {
    payment.card = maskCard(pan);
    payment.cardScenario = scenarioOfCard(pan);
  }
  return platform.happen(payment, event, "customer");
}

/** The customer leaves the form by "cancel". */
export function cancel(platform: Counter, payment: Payment): Step {
  return platform.happen(payment, { type: "cancelled" }, "customer");
}
