import type {
  DataApiError,
  OperationsAnswer,
  OperationsRequest,
  PaymentOperationsAnswer,
  PaymentOperationsRequest,
  PaymentStatusByRequestAnswer,
  PaymentStatusByRequestRequest,
  PaymentStatusKnown,
  PaymentStatusRequest,
  PaymentStatusUnknown,
  PayoutBankList,
  PayoutBanksRequest,
  PayoutCallback,
  PayoutRequest,
  PurchaseCallback,
  RedirectCallback,
  RedirectData,
  RequestAccepted,
  RequestRejected,
  SaleRequest,
} from "#generated/types";
import { dataApiError as dataApiErrorIs } from "#generated/validators/data-api-error";
import { operationsAnswer as operationsAnswerIs } from "#generated/validators/operations-answer";
import { operationsRequest as operationsRequestIs } from "#generated/validators/operations-request";
import { paymentOperationsAnswer as paymentOperationsAnswerIs } from "#generated/validators/payment-operations-answer";
import { paymentOperationsRequest as paymentOperationsRequestIs } from "#generated/validators/payment-operations-request";
import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import { paymentPageParameters as paymentPageParametersIs } from "#generated/validators/payment-page-parameters";
import { paymentStatusByRequestAnswer as paymentStatusByRequestAnswerIs } from "#generated/validators/payment-status-by-request-answer";
import { paymentStatusByRequestRequest as paymentStatusByRequestRequestIs } from "#generated/validators/payment-status-by-request-request";
import { paymentStatusKnown as paymentStatusKnownIs } from "#generated/validators/payment-status-known";
import { paymentStatusRequest as paymentStatusRequestIs } from "#generated/validators/payment-status-request";
import { paymentStatusUnknown as paymentStatusUnknownIs } from "#generated/validators/payment-status-unknown";
import { payoutBankList as payoutBankListIs } from "#generated/validators/payout-bank-list";
import { payoutBanksRequest as payoutBanksRequestIs } from "#generated/validators/payout-banks-request";
import { payoutCallback as payoutCallbackIs } from "#generated/validators/payout-callback";
import { payoutRequest as payoutRequestIs } from "#generated/validators/payout-request";
import { purchaseCallback as purchaseCallbackIs } from "#generated/validators/purchase-callback";
import { redirectCallback as redirectCallbackIs } from "#generated/validators/redirect-callback";
import { redirectData as redirectDataIs } from "#generated/validators/redirect-data";
import { requestAccepted as requestAcceptedIs } from "#generated/validators/request-accepted";
import { requestRejected as requestRejectedIs } from "#generated/validators/request-rejected";
import { saleRequest as saleRequestIs } from "#generated/validators/sale-request";
import { type MessageValidator, messageValidator } from "./message-validator.js";

export type { Problem } from "../errors/invalid-input-error.js";
export type { MessageValidator } from "./message-validator.js";
export type { StandardResult, StandardSchema } from "./standard-schema.js";

/*
 * The messages of the contract, one validator each; a bundler keeps those that are used. That a message is valid
 * does not say who sent it: verify its signature as well. `parseCallback` and the clients do both.
 *
 * Each type is written out: a declaration that the compiler finds by itself would name generated internals.
 */

/**
 * The request of a purchase through Gate, signed: `POST /v2/payment/cup/quick/sale`. Amount in fen.
 *
 * @example
 * if (!saleRequest.is(body)) console.log(saleRequest.problems(body)); // [{ path: "payment.amount", message: "must be <= 5000000" }]
 */
export const saleRequest: MessageValidator<SaleRequest> = /* @__PURE__ */ messageValidator(saleRequestIs);

/** The request of a payout through Gate, signed: `POST /v2/payment/chinaunionpay/payout`. Amount in fen. */
export const payoutRequest: MessageValidator<PayoutRequest> =
  /* @__PURE__ */ messageValidator(payoutRequestIs);

/** The request for the banks that can be paid out to, signed: `POST /v2/info/banks/chinaunionpay/payout/list`. */
export const payoutBanksRequest: MessageValidator<PayoutBanksRequest> =
  /* @__PURE__ */ messageValidator(payoutBanksRequestIs);

/** The request for the status of a payment, signed: `POST /v2/payment/status`. */
export const paymentStatusRequest: MessageValidator<PaymentStatusRequest> =
  /* @__PURE__ */ messageValidator(paymentStatusRequestIs);

/** The request for the status of a request, signed: `POST /v2/payment/status/request`. */
export const paymentStatusByRequestRequest: MessageValidator<PaymentStatusByRequestRequest> =
  /* @__PURE__ */ messageValidator(paymentStatusByRequestRequestIs);

/** The query of the Data API, signed: `POST /operations/get`. */
export const operationsRequest: MessageValidator<OperationsRequest> =
  /* @__PURE__ */ messageValidator(operationsRequestIs);

/** The query of the Data API for the operations of one payment, signed: `POST /operations/get-by-payment`. */
export const paymentOperationsRequest: MessageValidator<PaymentOperationsRequest> =
  /* @__PURE__ */ messageValidator(paymentOperationsRequestIs);

/** The parameters of Payment Page, signed, with numbers as numbers: `GET /payment`. Amount in fen. */
export const paymentPageParameters: MessageValidator<PaymentPageParameters> =
  /* @__PURE__ */ messageValidator(paymentPageParametersIs);

/** Gate's answer that it has taken a purchase or a payout. It says nothing about the result. */
export const requestAccepted: MessageValidator<RequestAccepted> =
  /* @__PURE__ */ messageValidator(requestAcceptedIs);

/** Gate's answer that it has refused a request. */
export const requestRejected: MessageValidator<RequestRejected> =
  /* @__PURE__ */ messageValidator(requestRejectedIs);

/** Gate's answer with the banks that can be paid out to. */
export const payoutBankList: MessageValidator<PayoutBankList> =
  /* @__PURE__ */ messageValidator(payoutBankListIs);

/** Gate's answer with the status of a payment. Verify its signature, too. */
export const paymentStatusKnown: MessageValidator<PaymentStatusKnown> =
  /* @__PURE__ */ messageValidator(paymentStatusKnownIs);

/** Gate's answer that it does not know a payment. The payment may exist a moment later. */
export const paymentStatusUnknown: MessageValidator<PaymentStatusUnknown> =
  /* @__PURE__ */ messageValidator(paymentStatusUnknownIs);

/** Gate's answer with the status of a request. Verify its signature, too. */
export const paymentStatusByRequestAnswer: MessageValidator<PaymentStatusByRequestAnswer> =
  /* @__PURE__ */ messageValidator(paymentStatusByRequestAnswerIs);

/** The Data API's answer with the operations of one payment. Verify its signature, too. */
export const paymentOperationsAnswer: MessageValidator<PaymentOperationsAnswer> =
  /* @__PURE__ */ messageValidator(paymentOperationsAnswerIs);

/** The Data API's answer. Verify its signature, too. */
export const operationsAnswer: MessageValidator<OperationsAnswer> =
  /* @__PURE__ */ messageValidator(operationsAnswerIs);

/** The Data API's refusal. */
export const dataApiError: MessageValidator<DataApiError> = /* @__PURE__ */ messageValidator(dataApiErrorIs);

/** A callback that asks to redirect the customer. */
export const redirectCallback: MessageValidator<RedirectCallback> =
  /* @__PURE__ */ messageValidator(redirectCallbackIs);

/**
 * A callback about a purchase. Sums are in minor units: fen in CNY.
 *
 * @example
 * if (await verify(callback, secretKey) && purchaseCallback.is(callback)) console.log(callback.payment.status);
 */
export const purchaseCallback: MessageValidator<PurchaseCallback> =
  /* @__PURE__ */ messageValidator(purchaseCallbackIs);

/** A callback about a payout. Sums are in minor units: fen in CNY. */
export const payoutCallback: MessageValidator<PayoutCallback> =
  /* @__PURE__ */ messageValidator(payoutCallbackIs);

/** What a redirect callback says about where the customer goes. */
export const redirectData: MessageValidator<RedirectData> = /* @__PURE__ */ messageValidator(redirectDataIs);
