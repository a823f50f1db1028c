import type { CallbackEvents } from "../callback/callback-events.js";

const results: ReadonlySet<string> = new Set([
  "purchaseSuccess",
  "purchaseDecline",
  "purchaseError",
  "payoutSuccess",
  "payoutDecline",
  "payoutError",
  "payoutReversed",
]);

/** Whether an event is a payment's result, which its handler gets once. */
export const isResult = (event: keyof CallbackEvents): boolean => results.has(event);
