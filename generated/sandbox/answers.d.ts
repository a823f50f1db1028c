// Generated from spec/ by npm run generate. Do not edit.
import type { Validator } from "../validators/validator.js";
import type { SandboxCallback, SandboxCallbackList, SandboxChosenScenario, SandboxClock, SandboxError, SandboxFaultList, SandboxHealth, SandboxPayment, SandboxPaymentList, SandboxProject, SandboxProjectList, SandboxRequest, SandboxRequestList, SandboxScenarioList, SandboxSent, SandboxSettled, SandboxSnapshot, SandboxState } from "./types.js";

/**
 * Validates the body of each answer, by operation and HTTP status. Undefined is an answer without a body. No
 * part of the package imports it but as a type: it is for tests of the sandbox, and not shipped.
 */
export declare const answers: {
  readonly getHealth: { 200: Validator<SandboxHealth>, 403: Validator<SandboxError> };
  readonly getState: { 200: Validator<SandboxState>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly listPayments: { 200: Validator<SandboxPaymentList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly getPayment: { 200: Validator<SandboxPayment>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly payAsCustomer: { 200: Validator<SandboxPayment>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 409: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly cancelAsCustomer: { 200: Validator<SandboxPayment>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 409: Validator<SandboxError> };
  readonly listCallbacks: { 200: Validator<SandboxCallbackList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly sendCallbacks: { 202: Validator<SandboxSent>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly getCallback: { 200: Validator<SandboxCallback>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly sendCallback: { 202: Validator<SandboxCallback>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 409: Validator<SandboxError> };
  readonly listRequests: { 200: Validator<SandboxRequestList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly getRequest: { 200: Validator<SandboxRequest>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly listScenarios: { 200: Validator<SandboxScenarioList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly setScenario: { 200: Validator<SandboxChosenScenario>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 409: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly getFaults: { 200: Validator<SandboxFaultList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly setFaults: { 200: Validator<SandboxFaultList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly clearFaults: { 200: Validator<SandboxFaultList>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly getClock: { 200: Validator<SandboxClock>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly advanceClock: { 200: Validator<SandboxClock>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly waitUntilSettled: { 200: Validator<SandboxSettled>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly reset: { 200: Validator<SandboxState>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly takeSnapshot: { 200: Validator<SandboxSnapshot>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly restoreSnapshot: { 200: Validator<SandboxState>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 409: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly listProjects: { 200: Validator<SandboxProjectList>, 401: Validator<SandboxError>, 403: Validator<SandboxError> };
  readonly createProject: { 201: Validator<SandboxProject>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 409: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly getProject: { 200: Validator<SandboxProject>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError> };
  readonly updateProject: { 200: Validator<SandboxProject>, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 413: Validator<SandboxError> };
  readonly deleteProject: { 204: undefined, 400: Validator<SandboxError>, 401: Validator<SandboxError>, 403: Validator<SandboxError>, 404: Validator<SandboxError>, 409: Validator<SandboxError> };
};
