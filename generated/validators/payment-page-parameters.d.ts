// Generated from spec/ by npm run generate. Do not edit.
import type { operations } from "../types.js";
import type { Validator } from "./validator.js";

/** The parameters of Payment Page. */
export type PaymentPageParameters = operations["openPaymentPage"]["parameters"]["query"];

export declare const paymentPageParameters: Validator<PaymentPageParameters>;
