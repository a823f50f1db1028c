// Generated from spec/ by npm run generate. Do not edit.
import type { RequestRejected } from "../types.js";
import type { Validator } from "./validator.js";

export declare const requestRejected: Validator<RequestRejected>;
