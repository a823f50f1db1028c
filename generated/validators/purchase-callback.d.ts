// Generated from spec/ by npm run generate. Do not edit.
import type { PurchaseCallback } from "../types.js";
import type { Validator } from "./validator.js";

export declare const purchaseCallback: Validator<PurchaseCallback>;
