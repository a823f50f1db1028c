// Generated from spec/ by npm run generate. Do not edit.
import type { DataApiError, OperationsAnswer, OperationsRequest, PaymentOperationsAnswer, PaymentOperationsRequest, PaymentStatusByRequestAnswer, PaymentStatusByRequestRequest, PaymentStatusKnown, PaymentStatusRequest, PaymentStatusUnknown, PayoutBankList, PayoutBanksRequest, PayoutRequest, RequestAccepted, RequestRejected, SaleRequest } from "./types.js";
import type { PaymentPageParameters } from "./validators/payment-page-parameters.js";
import type { Validator } from "./validators/validator.js";

/** An operation of the contract. */
export interface Operation<
  Request = unknown,
  Answers extends readonly Validator<unknown>[] = readonly Validator<unknown>[],
  Refusal = Validator<unknown> | undefined,
> {
  readonly operationId: string;
  readonly method: "GET" | "POST";
  /** Below the URL of the server. */
  readonly path: string;
  /** The URL of the platform's server. */
  readonly server: string;
  /** Whether a call can move money, so that it must never be sent twice without thinking. */
  readonly movesMoney: boolean;
  /** The body, or the parameters of a page. */
  readonly request: Validator<Request>;
  /** What HTTP 200 can carry. Empty for a page. */
  readonly answers: Answers;
  /** What a refusal carries. */
  readonly refusal: Refusal;
  /** The HTTP statuses that the contract has for a refusal. */
  readonly refusedWith: readonly number[];
}

/** Purchase through Gate: `POST /v2/payment/cup/quick/sale`. */
export declare const createSale: Operation<SaleRequest, [Validator<RequestAccepted>], Validator<RequestRejected>> & {
  readonly operationId: "createSale";
  readonly method: "POST";
  readonly path: "/v2/payment/cup/quick/sale";
  readonly movesMoney: true;
};

/** Payout through Gate: `POST /v2/payment/chinaunionpay/payout`. */
export declare const createPayout: Operation<PayoutRequest, [Validator<RequestAccepted>], Validator<RequestRejected>> & {
  readonly operationId: "createPayout";
  readonly method: "POST";
  readonly path: "/v2/payment/chinaunionpay/payout";
  readonly movesMoney: true;
};

/** Banks that support payouts: `POST /v2/info/banks/chinaunionpay/payout/list`. */
export declare const listPayoutBanks: Operation<PayoutBanksRequest, [Validator<PayoutBankList>], Validator<RequestRejected>> & {
  readonly operationId: "listPayoutBanks";
  readonly method: "POST";
  readonly path: "/v2/info/banks/chinaunionpay/payout/list";
  readonly movesMoney: false;
};

/** Status of a payment: `POST /v2/payment/status`. */
export declare const getPaymentStatus: Operation<PaymentStatusRequest, [Validator<PaymentStatusKnown>, Validator<PaymentStatusUnknown>], Validator<RequestRejected>> & {
  readonly operationId: "getPaymentStatus";
  readonly method: "POST";
  readonly path: "/v2/payment/status";
  readonly movesMoney: false;
};

/** Status of a request: `POST /v2/payment/status/request`. */
export declare const getPaymentStatusByRequest: Operation<PaymentStatusByRequestRequest, [Validator<PaymentStatusByRequestAnswer>], Validator<RequestRejected>> & {
  readonly operationId: "getPaymentStatusByRequest";
  readonly method: "POST";
  readonly path: "/v2/payment/status/request";
  readonly movesMoney: false;
};

/** Open Payment Page: `GET /payment`. */
export declare const openPaymentPage: Operation<PaymentPageParameters, [], undefined> & {
  readonly operationId: "openPaymentPage";
  readonly method: "GET";
  readonly path: "/payment";
  readonly movesMoney: false;
};

/** Open Payment Page by a form: `POST /payment`. */
export declare const openPaymentPageByForm: Operation<PaymentPageParameters, [], undefined> & {
  readonly operationId: "openPaymentPageByForm";
  readonly method: "POST";
  readonly path: "/payment";
  readonly movesMoney: false;
};

/** Operations of an interval: `POST /operations/get`. */
export declare const listOperations: Operation<OperationsRequest, [Validator<OperationsAnswer>], Validator<DataApiError>> & {
  readonly operationId: "listOperations";
  readonly method: "POST";
  readonly path: "/operations/get";
  readonly movesMoney: false;
};

/** Operations of one payment: `POST /operations/get-by-payment`. */
export declare const listPaymentOperations: Operation<PaymentOperationsRequest, [Validator<PaymentOperationsAnswer>], Validator<DataApiError>> & {
  readonly operationId: "listPaymentOperations";
  readonly method: "POST";
  readonly path: "/operations/get-by-payment";
  readonly movesMoney: false;
};

/** Whether an operation can move money, by its path, for those who know no more of it. */
export declare const movesMoneyByPath: { readonly [path: string]: boolean | undefined };
