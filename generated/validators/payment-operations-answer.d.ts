// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentOperationsAnswer } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentOperationsAnswer: Validator<PaymentOperationsAnswer>;
