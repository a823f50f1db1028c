// Generated from spec/ by npm run generate. Do not edit.
import type { Validator } from "../validators/validator.js";
import type { SandboxAdvanceRequest, SandboxChosenScenario, SandboxFaultList, SandboxPayRequest, SandboxProjectChange, SandboxProjectRequest, SandboxResetRequest, SandboxSendRequest, SandboxSettleRequest, SandboxSnapshot } from "./types.js";
import type * as parameters from "./validators/parameters.js";

/** What a parameter is once its text has been read. */
export type ParameterType = "string" | "integer" | "boolean";

/** An operation of the sandbox's control API. */
export interface ControlOperation<
  Parameters = Validator<unknown> | undefined,
  Request = Validator<unknown> | undefined,
> {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/_sandbox/v1`, with parameters in braces. */
  readonly path: string;
  /** Of path and query, by name. What is no text has to be read from one before it is validated. */
  readonly parameterTypes: { readonly [name: string]: ParameterType };
  /** Validates the parameters of path and query, as one object. */
  readonly parameters: Parameters;
  /** Validates the body. Undefined if the operation takes none. */
  readonly request: Request;
  /** Whether the body must be there. */
  readonly needsBody: boolean;
}

/** Whether the sandbox is up: `GET /health`. */
export declare const getHealth: ControlOperation<
  undefined,
  undefined
> & {
  readonly operationId: "getHealth";
  readonly method: "GET";
  readonly path: "/health";
  readonly needsBody: false;
};

/** How the sandbox stands: `GET /state`. */
export declare const getState: ControlOperation<
  Validator<parameters.GetStateParameters>,
  undefined
> & {
  readonly operationId: "getState";
  readonly method: "GET";
  readonly path: "/state";
  readonly needsBody: false;
};

/** Payments: `GET /payments`. */
export declare const listPayments: ControlOperation<
  Validator<parameters.ListPaymentsParameters>,
  undefined
> & {
  readonly operationId: "listPayments";
  readonly method: "GET";
  readonly path: "/payments";
  readonly needsBody: false;
};

/** One payment: `GET /payments/{payment_id}`. */
export declare const getPayment: ControlOperation<
  Validator<parameters.GetPaymentParameters>,
  undefined
> & {
  readonly operationId: "getPayment";
  readonly method: "GET";
  readonly path: "/payments/{payment_id}";
  readonly needsBody: false;
};

/** Pay as the customer: `POST /payments/{payment_id}/pay`. */
export declare const payAsCustomer: ControlOperation<
  Validator<parameters.PayAsCustomerParameters>,
  Validator<SandboxPayRequest>
> & {
  readonly operationId: "payAsCustomer";
  readonly method: "POST";
  readonly path: "/payments/{payment_id}/pay";
  readonly needsBody: false;
};

/** Cancel as the customer: `POST /payments/{payment_id}/cancel`. */
export declare const cancelAsCustomer: ControlOperation<
  Validator<parameters.CancelAsCustomerParameters>,
  undefined
> & {
  readonly operationId: "cancelAsCustomer";
  readonly method: "POST";
  readonly path: "/payments/{payment_id}/cancel";
  readonly needsBody: false;
};

/** Callbacks: `GET /callbacks`. */
export declare const listCallbacks: ControlOperation<
  Validator<parameters.ListCallbacksParameters>,
  undefined
> & {
  readonly operationId: "listCallbacks";
  readonly method: "GET";
  readonly path: "/callbacks";
  readonly needsBody: false;
};

/** Send several callbacks once more: `POST /callbacks/send`. */
export declare const sendCallbacks: ControlOperation<
  Validator<parameters.SendCallbacksParameters>,
  Validator<SandboxSendRequest>
> & {
  readonly operationId: "sendCallbacks";
  readonly method: "POST";
  readonly path: "/callbacks/send";
  readonly needsBody: false;
};

/** One callback: `GET /callbacks/{callback_id}`. */
export declare const getCallback: ControlOperation<
  Validator<parameters.GetCallbackParameters>,
  undefined
> & {
  readonly operationId: "getCallback";
  readonly method: "GET";
  readonly path: "/callbacks/{callback_id}";
  readonly needsBody: false;
};

/** Send a callback once more: `POST /callbacks/{callback_id}/send`. */
export declare const sendCallback: ControlOperation<
  Validator<parameters.SendCallbackParameters>,
  undefined
> & {
  readonly operationId: "sendCallback";
  readonly method: "POST";
  readonly path: "/callbacks/{callback_id}/send";
  readonly needsBody: false;
};

/** Requests: `GET /requests`. */
export declare const listRequests: ControlOperation<
  Validator<parameters.ListRequestsParameters>,
  undefined
> & {
  readonly operationId: "listRequests";
  readonly method: "GET";
  readonly path: "/requests";
  readonly needsBody: false;
};

/** One request: `GET /requests/{request_number}`. */
export declare const getRequest: ControlOperation<
  Validator<parameters.GetRequestParameters>,
  undefined
> & {
  readonly operationId: "getRequest";
  readonly method: "GET";
  readonly path: "/requests/{request_number}";
  readonly needsBody: false;
};

/** Scenarios: `GET /scenarios`. */
export declare const listScenarios: ControlOperation<
  Validator<parameters.ListScenariosParameters>,
  undefined
> & {
  readonly operationId: "listScenarios";
  readonly method: "GET";
  readonly path: "/scenarios";
  readonly needsBody: false;
};

/** Choose a scenario: `PUT /scenario`. */
export declare const setScenario: ControlOperation<
  Validator<parameters.SetScenarioParameters>,
  Validator<SandboxChosenScenario>
> & {
  readonly operationId: "setScenario";
  readonly method: "PUT";
  readonly path: "/scenario";
  readonly needsBody: true;
};

/** Faults: `GET /faults`. */
export declare const getFaults: ControlOperation<
  Validator<parameters.GetFaultsParameters>,
  undefined
> & {
  readonly operationId: "getFaults";
  readonly method: "GET";
  readonly path: "/faults";
  readonly needsBody: false;
};

/** Switch faults on: `PUT /faults`. */
export declare const setFaults: ControlOperation<
  Validator<parameters.SetFaultsParameters>,
  Validator<SandboxFaultList>
> & {
  readonly operationId: "setFaults";
  readonly method: "PUT";
  readonly path: "/faults";
  readonly needsBody: true;
};

/** Switch all faults off: `DELETE /faults`. */
export declare const clearFaults: ControlOperation<
  Validator<parameters.ClearFaultsParameters>,
  undefined
> & {
  readonly operationId: "clearFaults";
  readonly method: "DELETE";
  readonly path: "/faults";
  readonly needsBody: false;
};

/** The clock: `GET /clock`. */
export declare const getClock: ControlOperation<
  Validator<parameters.GetClockParameters>,
  undefined
> & {
  readonly operationId: "getClock";
  readonly method: "GET";
  readonly path: "/clock";
  readonly needsBody: false;
};

/** Let time pass: `POST /clock/advance`. */
export declare const advanceClock: ControlOperation<
  Validator<parameters.AdvanceClockParameters>,
  Validator<SandboxAdvanceRequest>
> & {
  readonly operationId: "advanceClock";
  readonly method: "POST";
  readonly path: "/clock/advance";
  readonly needsBody: true;
};

/** Wait until all is done: `POST /settled`. */
export declare const waitUntilSettled: ControlOperation<
  Validator<parameters.WaitUntilSettledParameters>,
  Validator<SandboxSettleRequest>
> & {
  readonly operationId: "waitUntilSettled";
  readonly method: "POST";
  readonly path: "/settled";
  readonly needsBody: false;
};

/** Begin again: `POST /reset`. */
export declare const reset: ControlOperation<
  Validator<parameters.ResetParameters>,
  Validator<SandboxResetRequest>
> & {
  readonly operationId: "reset";
  readonly method: "POST";
  readonly path: "/reset";
  readonly needsBody: false;
};

/** Keep the state: `GET /snapshot`. */
export declare const takeSnapshot: ControlOperation<
  Validator<parameters.TakeSnapshotParameters>,
  undefined
> & {
  readonly operationId: "takeSnapshot";
  readonly method: "GET";
  readonly path: "/snapshot";
  readonly needsBody: false;
};

/** Put a state back: `PUT /snapshot`. */
export declare const restoreSnapshot: ControlOperation<
  Validator<parameters.RestoreSnapshotParameters>,
  Validator<SandboxSnapshot>
> & {
  readonly operationId: "restoreSnapshot";
  readonly method: "PUT";
  readonly path: "/snapshot";
  readonly needsBody: true;
};

/** Projects: `GET /projects`. */
export declare const listProjects: ControlOperation<
  undefined,
  undefined
> & {
  readonly operationId: "listProjects";
  readonly method: "GET";
  readonly path: "/projects";
  readonly needsBody: false;
};

/** Add a project: `POST /projects`. */
export declare const createProject: ControlOperation<
  undefined,
  Validator<SandboxProjectRequest>
> & {
  readonly operationId: "createProject";
  readonly method: "POST";
  readonly path: "/projects";
  readonly needsBody: true;
};

/** One project: `GET /projects/{project_id}`. */
export declare const getProject: ControlOperation<
  Validator<parameters.GetProjectParameters>,
  undefined
> & {
  readonly operationId: "getProject";
  readonly method: "GET";
  readonly path: "/projects/{project_id}";
  readonly needsBody: false;
};

/** Change a project: `PATCH /projects/{project_id}`. */
export declare const updateProject: ControlOperation<
  Validator<parameters.UpdateProjectParameters>,
  Validator<SandboxProjectChange>
> & {
  readonly operationId: "updateProject";
  readonly method: "PATCH";
  readonly path: "/projects/{project_id}";
  readonly needsBody: true;
};

/** Remove a project: `DELETE /projects/{project_id}`. */
export declare const deleteProject: ControlOperation<
  Validator<parameters.DeleteProjectParameters>,
  undefined
> & {
  readonly operationId: "deleteProject";
  readonly method: "DELETE";
  readonly path: "/projects/{project_id}";
  readonly needsBody: false;
};
