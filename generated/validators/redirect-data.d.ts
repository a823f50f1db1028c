// Generated from spec/ by npm run generate. Do not edit.
import type { RedirectData } from "../types.js";
import type { Validator } from "./validator.js";

export declare const redirectData: Validator<RedirectData>;
