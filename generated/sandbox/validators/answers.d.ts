// Generated from spec/ by npm run generate. Do not edit.
import type { Validator } from "../../validators/validator.js";
import type { SandboxCallback, SandboxCallbackList, SandboxChosenScenario, SandboxClock, SandboxError, SandboxFaultList, SandboxHealth, SandboxPayment, SandboxPaymentList, SandboxProject, SandboxProjectList, SandboxRequest, SandboxRequestList, SandboxScenarioList, SandboxSent, SandboxSettled, SandboxSnapshot, SandboxState } from "../types.js";

export declare const sandboxCallback: Validator<SandboxCallback>;
export declare const sandboxCallbackList: Validator<SandboxCallbackList>;
export declare const sandboxChosenScenario: Validator<SandboxChosenScenario>;
export declare const sandboxClock: Validator<SandboxClock>;
export declare const sandboxError: Validator<SandboxError>;
export declare const sandboxFaultList: Validator<SandboxFaultList>;
export declare const sandboxHealth: Validator<SandboxHealth>;
export declare const sandboxPayment: Validator<SandboxPayment>;
export declare const sandboxPaymentList: Validator<SandboxPaymentList>;
export declare const sandboxProject: Validator<SandboxProject>;
export declare const sandboxProjectList: Validator<SandboxProjectList>;
export declare const sandboxRequest: Validator<SandboxRequest>;
export declare const sandboxRequestList: Validator<SandboxRequestList>;
export declare const sandboxScenarioList: Validator<SandboxScenarioList>;
export declare const sandboxSent: Validator<SandboxSent>;
export declare const sandboxSettled: Validator<SandboxSettled>;
export declare const sandboxSnapshot: Validator<SandboxSnapshot>;
export declare const sandboxState: Validator<SandboxState>;
