// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentStatusRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentStatusRequest: Validator<PaymentStatusRequest>;
