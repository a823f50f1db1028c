// Generated from spec/ by npm run generate. Do not edit.
import type { PayoutCallback } from "../types.js";
import type { Validator } from "./validator.js";

export declare const payoutCallback: Validator<PayoutCallback>;
