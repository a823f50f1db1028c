// Generated from spec/ by npm run generate. Do not edit.
import type { RequestAccepted } from "../types.js";
import type { Validator } from "./validator.js";

export declare const requestAccepted: Validator<RequestAccepted>;
