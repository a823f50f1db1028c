import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import type { SecretKey } from "../signature/secret-key.js";

/**
 * What is filled in when it is absent: the project's id from the options, the rest because the contract
 * allows one value.
 */
type Filled = "project_id" | "payment_currency" | "language_code";

type Value = string | number | boolean | undefined;

/** A switch, which has no value but 0 and 1, may be a boolean. */
type Loose<T> = [T] extends [0 | 1 | undefined] ? T | boolean : T;

/**
 * Parameters of Payment Page as `paymentPageUrl` and `paymentPageConfig` take them: those of the contract
 * without the signature. `payment_amount` is in fen. Switches (0 or 1) may be booleans. Further parameters of
 * the platform may be added.
 *
 * `project_id` may come from the options instead; `payment_currency` and `language_code` have one value each,
 * `CNY` and `zh`, and may be left out.
 *
 * Source: method page, “Purchase by using Payment Page”; the further parameters are the platform's.
 */
export type PaymentPageInput = {
  readonly [Name in Exclude<RequiredName, Filled | "signature">]: PaymentPageParameters[Name];
} & {
  readonly [Name in Exclude<keyof PaymentPageParameters, RequiredName> | Filled]?:
    | Loose<PaymentPageParameters[Name]>
    | undefined;
} & {
  /** Not to be given: it is made from the other parameters. */
  readonly signature?: never;
} & { readonly [name: string]: Value };

type RequiredName = {
  [Name in keyof PaymentPageParameters]-?: undefined extends PaymentPageParameters[Name] ? never : Name;
}[keyof PaymentPageParameters];

/** Options of `paymentPageConfig`. */
export interface PaymentPageOptions {
  /**
   * The project's secret key, or a function that returns it or a promise of it. It makes the signature and is
   * never sent. Keep it out of the customer's browser.
   */
  readonly secretKey: SecretKey;
  /** The project's id, if the parameters do not have it. */
  readonly projectId?: number | undefined;
  /** Allows a Payment Page on another machine by plain `http:`, for tests. Default `false`. */
  readonly allowHttp?: boolean | undefined;
}
