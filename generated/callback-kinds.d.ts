// Generated from spec/ by npm run generate. Do not edit.
import type { PayoutCallback, PurchaseCallback, RedirectCallback } from "./types.js";
import type { Validator } from "./validators/validator.js";

/** A schema of the contract's `Callback`, and what tells its callbacks from the others. */
export interface CallbackKind<Name, Type, Body> {
  readonly schema: Name;
  /** `payment.type`. */
  readonly paymentType: Type;
  /** The callback has one of these, with something under it; the others have none. Empty if nothing is needed. */
  readonly names: readonly string[];
  readonly isValid: Validator<Body>;
}

/** The kinds of callbacks: the first whose names are there, else the one of the payment's type without names. */
export declare const callbackKinds: readonly [
  CallbackKind<"RedirectCallback", "purchase", RedirectCallback>,
  CallbackKind<"PurchaseCallback", "purchase", PurchaseCallback>,
  CallbackKind<"PayoutCallback", "payout", PayoutCallback>,
];
