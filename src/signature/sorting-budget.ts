import { cannotSign } from "./cannot-sign.js";

/**
 * What sorting may still cost, in characters of keys and paths that are sorted in a way that takes long.
 * Objects with the keys of others cost nothing.
 */
export interface SortingBudget {
  left: number;
}

/** @throws TypeError once there is nothing left. */
export function spend(budget: SortingBudget, cost: number): void {
  budget.left -= cost;
  if (budget.left < 0) {
    throw cannotSign("", "it has too many different keys");
  }
}
