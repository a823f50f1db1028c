// Generated from spec/ by npm run generate. Do not edit.
import type { PayoutBankList } from "../types.js";
import type { Validator } from "./validator.js";

export declare const payoutBankList: Validator<PayoutBankList>;
