// Generated from spec/ by npm run generate. Do not edit.
import type { Validator } from "../../validators/validator.js";
import type { SandboxAdvanceRequest } from "../types.js";

export declare const sandboxAdvanceRequest: Validator<SandboxAdvanceRequest>;
