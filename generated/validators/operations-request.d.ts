// Generated from spec/ by npm run generate. Do not edit.
import type { OperationsRequest } from "../types.js";
import type { Validator } from "./validator.js";

export declare const operationsRequest: Validator<OperationsRequest>;
