// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentStatusByRequestRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentStatusByRequestRequest: Validator<PaymentStatusByRequestRequest>;
