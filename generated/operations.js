// Generated from spec/ by npm run generate. Do not edit.
import { dataApiError } from "./validators/data-api-error.js";
import { operationsAnswer } from "./validators/operations-answer.js";
import { operationsRequest } from "./validators/operations-request.js";
import { paymentOperationsAnswer } from "./validators/payment-operations-answer.js";
import { paymentOperationsRequest } from "./validators/payment-operations-request.js";
import { paymentPageParameters } from "./validators/payment-page-parameters.js";
import { paymentStatusByRequestAnswer } from "./validators/payment-status-by-request-answer.js";
import { paymentStatusByRequestRequest } from "./validators/payment-status-by-request-request.js";
import { paymentStatusKnown } from "./validators/payment-status-known.js";
import { paymentStatusRequest } from "./validators/payment-status-request.js";
import { paymentStatusUnknown } from "./validators/payment-status-unknown.js";
import { payoutBankList } from "./validators/payout-bank-list.js";
import { payoutBanksRequest } from "./validators/payout-banks-request.js";
import { payoutRequest } from "./validators/payout-request.js";
import { requestAccepted } from "./validators/request-accepted.js";
import { requestRejected } from "./validators/request-rejected.js";
import { saleRequest } from "./validators/sale-request.js";

export const createSale = {
  operationId: "createSale",
  method: "POST",
  path: "/v2/payment/cup/quick/sale",
  server: "https://api.ecommpay.com",
  movesMoney: true,
  request: saleRequest,
  answers: [requestAccepted],
  refusal: requestRejected,
  refusedWith: [400, 403, 404, 422],
};

export const createPayout = {
  operationId: "createPayout",
  method: "POST",
  path: "/v2/payment/chinaunionpay/payout",
  server: "https://api.ecommpay.com",
  movesMoney: true,
  request: payoutRequest,
  answers: [requestAccepted],
  refusal: requestRejected,
  refusedWith: [400, 403, 404, 422],
};

export const listPayoutBanks = {
  operationId: "listPayoutBanks",
  method: "POST",
  path: "/v2/info/banks/chinaunionpay/payout/list",
  server: "https://api.ecommpay.com",
  movesMoney: false,
  request: payoutBanksRequest,
  answers: [payoutBankList],
  refusal: requestRejected,
  refusedWith: [400, 403, 404, 422],
};

export const getPaymentStatus = {
  operationId: "getPaymentStatus",
  method: "POST",
  path: "/v2/payment/status",
  server: "https://api.ecommpay.com",
  movesMoney: false,
  request: paymentStatusRequest,
  answers: [paymentStatusKnown, paymentStatusUnknown],
  refusal: requestRejected,
  refusedWith: [400, 403, 404, 422],
};

export const getPaymentStatusByRequest = {
  operationId: "getPaymentStatusByRequest",
  method: "POST",
  path: "/v2/payment/status/request",
  server: "https://api.ecommpay.com",
  movesMoney: false,
  request: paymentStatusByRequestRequest,
  answers: [paymentStatusByRequestAnswer],
  refusal: requestRejected,
  refusedWith: [400, 403, 404, 422],
};

export const openPaymentPage = {
  operationId: "openPaymentPage",
  method: "GET",
  path: "/payment",
  server: "https://paymentpage.ecommpay.com",
  movesMoney: false,
  request: paymentPageParameters,
  answers: [],
  refusal: undefined,
  refusedWith: [400],
};

export const openPaymentPageByForm = {
  operationId: "openPaymentPageByForm",
  method: "POST",
  path: "/payment",
  server: "https://paymentpage.ecommpay.com",
  movesMoney: false,
  request: paymentPageParameters,
  answers: [],
  refusal: undefined,
  refusedWith: [400],
};

export const listOperations = {
  operationId: "listOperations",
  method: "POST",
  path: "/operations/get",
  server: "https://data.ecommpay.com/v1",
  movesMoney: false,
  request: operationsRequest,
  answers: [operationsAnswer],
  refusal: dataApiError,
  refusedWith: [400, 401, 403, 429],
};

export const listPaymentOperations = {
  operationId: "listPaymentOperations",
  method: "POST",
  path: "/operations/get-by-payment",
  server: "https://data.ecommpay.com/v1",
  movesMoney: false,
  request: paymentOperationsRequest,
  answers: [paymentOperationsAnswer],
  refusal: dataApiError,
  refusedWith: [400, 401, 403, 429],
};

export const movesMoneyByPath = {
  "/v2/payment/cup/quick/sale": true,
  "/v2/payment/chinaunionpay/payout": true,
  "/v2/info/banks/chinaunionpay/payout/list": false,
  "/v2/payment/status": false,
  "/v2/payment/status/request": false,
  "/payment": false,
  "/operations/get": false,
  "/operations/get-by-payment": false,
};
