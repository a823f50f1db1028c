// Generated from spec/ by npm run generate. Do not edit.
import type { PayoutBanksRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const payoutBanksRequest: Validator<PayoutBanksRequest>;
