// Generated from spec/ by npm run generate. Do not edit.
import type { PaymentOperationsRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const paymentOperationsRequest: Validator<PaymentOperationsRequest>;
