import type { PayoutCallback, PurchaseCallback, RedirectCallback } from "#generated/types";

/** What a callback says, as the contract has it. */
export type CallbackBody = PurchaseCallback | PayoutCallback | RedirectCallback;

/** What a callback is about: the redirect of the customer, a step on the way, or the result. */
export type CallbackKind = "redirect" | "progress" | "result";

/**
 * How a callback fares: on its way, answered with 200, tried 120 times in vain, not sent because no URL is
 * known, or because the request switched it off, or no longer sent because its payment has been forgotten.
 */
export type CallbackState = "waiting" | "delivered" | "given up" | "no address" | "switched off" | "dropped";

/** One attempt to deliver a callback. */
export interface Attempt {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** HTTP status of the receiver, or why there is none. */
  readonly answer: number | string;
}

/** One callback and every attempt to deliver it. */
export interface Callback {
  readonly id: string;
  /** The payment that it is about. */
  readonly key: string;
  readonly kind: CallbackKind;
  readonly url: string | undefined;
  readonly at: number;
  readonly attempts: Attempt[];
  /**
   * The same object at each attempt, so every attempt has the same bytes. It gets its signature with the
   * first one.
   */
  body: CallbackBody & { signature?: string };
  state: CallbackState;
}
