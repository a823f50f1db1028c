// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentStatusKnown } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentStatusKnown: Validator<PaymentStatusKnown>;
