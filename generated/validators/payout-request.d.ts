// Generated from spec/ by npm run generate. Do not edit.
import type { PayoutRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const payoutRequest: Validator<PayoutRequest>;
