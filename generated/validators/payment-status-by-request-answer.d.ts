// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentStatusByRequestAnswer } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentStatusByRequestAnswer: Validator<PaymentStatusByRequestAnswer>;
