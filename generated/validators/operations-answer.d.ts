// Generated from spec/ by npm run generate. Do not edit.
import type { OperationsAnswer } from "../types.js";
import type { Validator } from "./validator.js";

export declare const operationsAnswer: Validator<OperationsAnswer>;
