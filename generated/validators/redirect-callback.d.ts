// Generated from spec/ by npm run generate. Do not edit.
import type { RedirectCallback } from "../types.js";
import type { Validator } from "./validator.js";

export declare const redirectCallback: Validator<RedirectCallback>;
