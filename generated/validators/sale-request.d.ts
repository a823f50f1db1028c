// Generated from spec/ by npm run generate. Do not edit.
import type { SaleRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const saleRequest: Validator<SaleRequest>;
