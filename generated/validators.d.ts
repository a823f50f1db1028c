// Generated from spec/ by npm run generate. Do not edit.

import type { SaleRequest, PayoutRequest, PayoutBanksRequest, PaymentStatusRequest, PaymentStatusByRequestRequest, OperationsRequest, RequestAccepted, RequestRejected, PayoutBankList, PaymentStatusKnown, PaymentStatusUnknown, PaymentStatusByRequestAnswer, OperationsAnswer, DataApiError, RedirectData, RedirectCallback, PurchaseCallback, PayoutCallback, operations } from "./types.js";

/** The parameters of Payment Page. */
export type PaymentPageParameters = operations["openPaymentPage"]["parameters"]["query"];

/** One place where a value breaks the contract. */
export interface Violation {
  /** JSON Pointer to the value. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Tells whether a value is what the contract says; afterwards `errors` says why it is not. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: Violation[] | null;
}

export declare const saleRequest: Validator<SaleRequest>;
export declare const payoutRequest: Validator<PayoutRequest>;
export declare const payoutBanksRequest: Validator<PayoutBanksRequest>;
export declare const paymentStatusRequest: Validator<PaymentStatusRequest>;
export declare const paymentStatusByRequestRequest: Validator<PaymentStatusByRequestRequest>;
export declare const operationsRequest: Validator<OperationsRequest>;
export declare const paymentPageParameters: Validator<PaymentPageParameters>;
export declare const requestAccepted: Validator<RequestAccepted>;
export declare const requestRejected: Validator<RequestRejected>;
export declare const payoutBankList: Validator<PayoutBankList>;
export declare const paymentStatusKnown: Validator<PaymentStatusKnown>;
export declare const paymentStatusUnknown: Validator<PaymentStatusUnknown>;
export declare const paymentStatusByRequestAnswer: Validator<PaymentStatusByRequestAnswer>;
export declare const operationsAnswer: Validator<OperationsAnswer>;
export declare const dataApiError: Validator<DataApiError>;
export declare const redirectData: Validator<RedirectData>;
export declare const redirectCallback: Validator<RedirectCallback>;
export declare const purchaseCallback: Validator<PurchaseCallback>;
export declare const payoutCallback: Validator<PayoutCallback>;
