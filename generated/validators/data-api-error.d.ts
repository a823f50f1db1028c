// Generated from spec/ by npm run generate. Do not edit.
import type { DataApiError } from "../types.js";
import type { Validator } from "./validator.js";

export declare const dataApiError: Validator<DataApiError>;
