// Generated from spec/ by npm run generate. Do not edit.
import type { Validator } from "../../validators/validator.js";
import type { SandboxProjectRequest } from "../types.js";

export declare const sandboxProjectRequest: Validator<SandboxProjectRequest>;
