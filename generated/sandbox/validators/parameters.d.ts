// Generated from spec/ by npm run generate. Do not edit.
import type { Validator } from "../../validators/validator.js";
import type { operations } from "../types.js";

/** The parameters of `getState`, of path and query. */
export type GetStateParameters = NonNullable<operations["getState"]["parameters"]["query"]>;
export declare const getStateParameters: Validator<GetStateParameters>;

/** The parameters of `listPayments`, of path and query. */
export type ListPaymentsParameters = NonNullable<operations["listPayments"]["parameters"]["query"]>;
export declare const listPaymentsParameters: Validator<ListPaymentsParameters>;

/** The parameters of `getPayment`, of path and query. */
export type GetPaymentParameters = NonNullable<operations["getPayment"]["parameters"]["path"]> & NonNullable<operations["getPayment"]["parameters"]["query"]>;
export declare const getPaymentParameters: Validator<GetPaymentParameters>;

/** The parameters of `payAsCustomer`, of path and query. */
export type PayAsCustomerParameters = NonNullable<operations["payAsCustomer"]["parameters"]["path"]> & NonNullable<operations["payAsCustomer"]["parameters"]["query"]>;

/** The parameters of `cancelAsCustomer`, of path and query. */
export type CancelAsCustomerParameters = NonNullable<operations["cancelAsCustomer"]["parameters"]["path"]> & NonNullable<operations["cancelAsCustomer"]["parameters"]["query"]>;

/** The parameters of `listCallbacks`, of path and query. */
export type ListCallbacksParameters = NonNullable<operations["listCallbacks"]["parameters"]["query"]>;
export declare const listCallbacksParameters: Validator<ListCallbacksParameters>;

/** The parameters of `sendCallbacks`, of path and query. */
export type SendCallbacksParameters = NonNullable<operations["sendCallbacks"]["parameters"]["query"]>;

/** The parameters of `getCallback`, of path and query. */
export type GetCallbackParameters = NonNullable<operations["getCallback"]["parameters"]["path"]> & NonNullable<operations["getCallback"]["parameters"]["query"]>;
export declare const getCallbackParameters: Validator<GetCallbackParameters>;

/** The parameters of `sendCallback`, of path and query. */
export type SendCallbackParameters = NonNullable<operations["sendCallback"]["parameters"]["path"]> & NonNullable<operations["sendCallback"]["parameters"]["query"]>;

/** The parameters of `listRequests`, of path and query. */
export type ListRequestsParameters = NonNullable<operations["listRequests"]["parameters"]["query"]>;
export declare const listRequestsParameters: Validator<ListRequestsParameters>;

/** The parameters of `getRequest`, of path and query. */
export type GetRequestParameters = NonNullable<operations["getRequest"]["parameters"]["path"]> & NonNullable<operations["getRequest"]["parameters"]["query"]>;
export declare const getRequestParameters: Validator<GetRequestParameters>;

/** The parameters of `listScenarios`, of path and query. */
export type ListScenariosParameters = NonNullable<operations["listScenarios"]["parameters"]["query"]>;

/** The parameters of `setScenario`, of path and query. */
export type SetScenarioParameters = NonNullable<operations["setScenario"]["parameters"]["query"]>;

/** The parameters of `getFaults`, of path and query. */
export type GetFaultsParameters = NonNullable<operations["getFaults"]["parameters"]["query"]>;

/** The parameters of `setFaults`, of path and query. */
export type SetFaultsParameters = NonNullable<operations["setFaults"]["parameters"]["query"]>;

/** The parameters of `clearFaults`, of path and query. */
export type ClearFaultsParameters = NonNullable<operations["clearFaults"]["parameters"]["query"]>;

/** The parameters of `getClock`, of path and query. */
export type GetClockParameters = NonNullable<operations["getClock"]["parameters"]["query"]>;

/** The parameters of `advanceClock`, of path and query. */
export type AdvanceClockParameters = NonNullable<operations["advanceClock"]["parameters"]["query"]>;

/** The parameters of `waitUntilSettled`, of path and query. */
export type WaitUntilSettledParameters = NonNullable<operations["waitUntilSettled"]["parameters"]["query"]>;

/** The parameters of `reset`, of path and query. */
export type ResetParameters = NonNullable<operations["reset"]["parameters"]["query"]>;

/** The parameters of `takeSnapshot`, of path and query. */
export type TakeSnapshotParameters = NonNullable<operations["takeSnapshot"]["parameters"]["query"]>;

/** The parameters of `restoreSnapshot`, of path and query. */
export type RestoreSnapshotParameters = NonNullable<operations["restoreSnapshot"]["parameters"]["query"]>;

/** The parameters of `getProject`, of path and query. */
export type GetProjectParameters = NonNullable<operations["getProject"]["parameters"]["path"]>;
export declare const getProjectParameters: Validator<GetProjectParameters>;

/** The parameters of `updateProject`, of path and query. */
export type UpdateProjectParameters = NonNullable<operations["updateProject"]["parameters"]["path"]>;

/** The parameters of `deleteProject`, of path and query. */
export type DeleteProjectParameters = NonNullable<operations["deleteProject"]["parameters"]["path"]>;
