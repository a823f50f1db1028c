// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentStatusUnknown } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentStatusUnknown: Validator<PaymentStatusUnknown>;
