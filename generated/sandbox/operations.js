// Generated from spec/ by npm run generate. Do not edit.
import { sandboxAdvanceRequest } from "./validators/sandbox-advance-request.js";
import { sandboxChosenScenario } from "./validators/sandbox-chosen-scenario.js";
import { sandboxFaultList } from "./validators/sandbox-fault-list.js";
import { sandboxPayRequest } from "./validators/sandbox-pay-request.js";
import { sandboxProjectChange } from "./validators/sandbox-project-change.js";
import { sandboxProjectRequest } from "./validators/sandbox-project-request.js";
import { sandboxResetRequest } from "./validators/sandbox-reset-request.js";
import { sandboxSendRequest } from "./validators/sandbox-send-request.js";
import { sandboxSettleRequest } from "./validators/sandbox-settle-request.js";
import { sandboxSnapshot } from "./validators/sandbox-snapshot.js";
import * as parameters from "./validators/parameters.js";

export const getHealth = {
  operationId: "getHealth",
  method: "GET",
  path: "/health",
  parameterTypes: {},
  parameters: undefined,
  request: undefined,
  needsBody: false,
};

export const getState = {
  operationId: "getState",
  method: "GET",
  path: "/state",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: undefined,
  needsBody: false,
};

export const listPayments = {
  operationId: "listPayments",
  method: "GET",
  path: "/payments",
  parameterTypes: { project_id: "integer", status: "string", type: "string", text: "string", limit: "integer", before: "integer" },
  parameters: parameters.listPaymentsParameters,
  request: undefined,
  needsBody: false,
};

export const getPayment = {
  operationId: "getPayment",
  method: "GET",
  path: "/payments/{payment_id}",
  parameterTypes: { payment_id: "string", project_id: "integer" },
  parameters: parameters.getPaymentParameters,
  request: undefined,
  needsBody: false,
};

export const payAsCustomer = {
  operationId: "payAsCustomer",
  method: "POST",
  path: "/payments/{payment_id}/pay",
  parameterTypes: { payment_id: "string", project_id: "integer" },
  parameters: parameters.getPaymentParameters,
  request: sandboxPayRequest,
  needsBody: false,
};

export const cancelAsCustomer = {
  operationId: "cancelAsCustomer",
  method: "POST",
  path: "/payments/{payment_id}/cancel",
  parameterTypes: { payment_id: "string", project_id: "integer" },
  parameters: parameters.getPaymentParameters,
  request: undefined,
  needsBody: false,
};

export const listCallbacks = {
  operationId: "listCallbacks",
  method: "GET",
  path: "/callbacks",
  parameterTypes: { project_id: "integer", payment_id: "string", state: "string", kind: "string", limit: "integer", before: "string" },
  parameters: parameters.listCallbacksParameters,
  request: undefined,
  needsBody: false,
};

export const sendCallbacks = {
  operationId: "sendCallbacks",
  method: "POST",
  path: "/callbacks/send",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxSendRequest,
  needsBody: false,
};

export const getCallback = {
  operationId: "getCallback",
  method: "GET",
  path: "/callbacks/{callback_id}",
  parameterTypes: { callback_id: "string", project_id: "integer" },
  parameters: parameters.getCallbackParameters,
  request: undefined,
  needsBody: false,
};

export const sendCallback = {
  operationId: "sendCallback",
  method: "POST",
  path: "/callbacks/{callback_id}/send",
  parameterTypes: { callback_id: "string", project_id: "integer" },
  parameters: parameters.getCallbackParameters,
  request: undefined,
  needsBody: false,
};

export const listRequests = {
  operationId: "listRequests",
  method: "GET",
  path: "/requests",
  parameterTypes: { project_id: "integer", payment_id: "string", path: "string", accepted: "boolean", limit: "integer", before: "integer" },
  parameters: parameters.listRequestsParameters,
  request: undefined,
  needsBody: false,
};

export const getRequest = {
  operationId: "getRequest",
  method: "GET",
  path: "/requests/{request_number}",
  parameterTypes: { request_number: "integer", project_id: "integer" },
  parameters: parameters.getRequestParameters,
  request: undefined,
  needsBody: false,
};

export const listScenarios = {
  operationId: "listScenarios",
  method: "GET",
  path: "/scenarios",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: undefined,
  needsBody: false,
};

export const setScenario = {
  operationId: "setScenario",
  method: "PUT",
  path: "/scenario",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxChosenScenario,
  needsBody: true,
};

export const getFaults = {
  operationId: "getFaults",
  method: "GET",
  path: "/faults",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: undefined,
  needsBody: false,
};

export const setFaults = {
  operationId: "setFaults",
  method: "PUT",
  path: "/faults",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxFaultList,
  needsBody: true,
};

export const clearFaults = {
  operationId: "clearFaults",
  method: "DELETE",
  path: "/faults",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: undefined,
  needsBody: false,
};

export const getClock = {
  operationId: "getClock",
  method: "GET",
  path: "/clock",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: undefined,
  needsBody: false,
};

export const advanceClock = {
  operationId: "advanceClock",
  method: "POST",
  path: "/clock/advance",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxAdvanceRequest,
  needsBody: true,
};

export const waitUntilSettled = {
  operationId: "waitUntilSettled",
  method: "POST",
  path: "/settled",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxSettleRequest,
  needsBody: false,
};

export const reset = {
  operationId: "reset",
  method: "POST",
  path: "/reset",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxResetRequest,
  needsBody: false,
};

export const takeSnapshot = {
  operationId: "takeSnapshot",
  method: "GET",
  path: "/snapshot",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: undefined,
  needsBody: false,
};

export const restoreSnapshot = {
  operationId: "restoreSnapshot",
  method: "PUT",
  path: "/snapshot",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getStateParameters,
  request: sandboxSnapshot,
  needsBody: true,
};

export const listProjects = {
  operationId: "listProjects",
  method: "GET",
  path: "/projects",
  parameterTypes: {},
  parameters: undefined,
  request: undefined,
  needsBody: false,
};

export const createProject = {
  operationId: "createProject",
  method: "POST",
  path: "/projects",
  parameterTypes: {},
  parameters: undefined,
  request: sandboxProjectRequest,
  needsBody: true,
};

export const getProject = {
  operationId: "getProject",
  method: "GET",
  path: "/projects/{project_id}",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getProjectParameters,
  request: undefined,
  needsBody: false,
};

export const updateProject = {
  operationId: "updateProject",
  method: "PATCH",
  path: "/projects/{project_id}",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getProjectParameters,
  request: sandboxProjectChange,
  needsBody: true,
};

export const deleteProject = {
  operationId: "deleteProject",
  method: "DELETE",
  path: "/projects/{project_id}",
  parameterTypes: { project_id: "integer" },
  parameters: parameters.getProjectParameters,
  request: undefined,
  needsBody: false,
};
