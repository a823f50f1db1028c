export { contractVersion, payoutStatuses, purchaseStatuses, servers } from "#generated/constants";
export type * from "#generated/types";
export type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";

// These are the contract's as `parseCallback` gives them: with one spelling of `redirect_data`, or without it.
export type { Callback, PayoutCallback, PurchaseCallback, RedirectCallback } from "./callback/callback.js";
export type { CallbackEvents } from "./callback/callback-events.js";
export type {
  CallbackContext,
  CallbackErrorContext,
  CallbackHandlerOptions,
  CallbackListener,
  CallbackListeners,
  DeliveryOptions,
  HandlingOptions,
  StoringOptions,
} from "./callback/callback-handler-options.js";
export type { AcceptedCallback, CallbackInbox } from "./callback/callback-inbox.js";
export { callbackKey } from "./callback/callback-key.js";
export type { CallbackStore } from "./callback/callback-store.js";
export type { CallbackTrace } from "./callback/callback-trace.js";
export { createCallbackHandler } from "./callback/create-callback-handler.js";
export {
  createNodeCallbackHandler,
  type NodeRequest,
  type NodeResponse,
} from "./callback/create-node-callback-handler.js";
export { DeliveryError, type DeliveryErrorCode } from "./callback/delivery-error.js";
export { isFinal } from "./callback/is-final.js";
export { isPayoutCallback } from "./callback/is-payout-callback.js";
export { isPurchaseCallback } from "./callback/is-purchase-callback.js";
export { isRedirectCallback } from "./callback/is-redirect-callback.js";
export { memoryCallbackStore } from "./callback/memory-callback-store.js";
export { parseCallback } from "./callback/parse-callback.js";
export type { ParseCallbackOptions } from "./callback/parse-callback-options.js";
export { supersedes } from "./callback/supersedes.js";

export {
  createDataApiClient,
  type DataApiClient,
  type DataApiClientOptions,
} from "./data-api/create-data-api-client.js";
export type { OperationsQuery } from "./data-api/operations-query.js";
export type { PaymentOperationsQuery } from "./data-api/payment-operations-query.js";

export { AnswerError, type AnswerErrorCode } from "./errors/answer-error.js";
export { CallbackError, type CallbackErrorCode } from "./errors/callback-error.js";
export { CupQuickPayError } from "./errors/cup-quickpay-error.js";
export { InvalidInputError, type Problem } from "./errors/invalid-input-error.js";
export type { Outcome } from "./errors/outcome.js";
export { RefusedError } from "./errors/refused-error.js";
export { SecretKeyError } from "./errors/secret-key-error.js";
export { TransportError, type TransportErrorCode } from "./errors/transport-error.js";

export {
  createGateClient,
  type GateCallOptions,
  type GateClient,
  type GateClientOptions,
} from "./gate/create-gate-client.js";
export type {
  GatePaths,
  PaymentStatusByRequestInput,
  PaymentStatusInput,
  PayoutBanksInput,
  PayoutInput,
  SaleInput,
} from "./gate/inputs.js";

export { fenFromYuan } from "./money/fen-from-yuan.js";
export { yuanFromFen } from "./money/yuan-from-fen.js";

export type { Duration } from "./options/duration.js";

export { type PaymentPageConfig, paymentPageConfig } from "./payment-page/payment-page-config.js";
export type { PaymentPageInput, PaymentPageOptions } from "./payment-page/payment-page-input.js";
export { type PaymentPageUrlOptions, paymentPageUrl } from "./payment-page/payment-page-url.js";
export { redact, redactText } from "./redaction/redact.js";
export { type RedirectFormOptions, redirectForm } from "./redirect/redirect-form.js";
export { redirectUrl } from "./redirect/redirect-url.js";

export { customerSentence } from "./reference/customer-sentence.js";
export { type KnownPayoutBank, payoutBank } from "./reference/payout-bank.js";
export { type KnownPayoutRegion, payoutRegion } from "./reference/payout-region.js";
export { limits, payoutBanks, payoutRegions, responseCodes } from "./reference/reference-data.js";
export { type CustomerSentence, type KnownResponseCode, responseCode } from "./reference/response-code.js";

export { canonicalString } from "./signature/canonical-string.js";
export { parseJson } from "./signature/parse-json.js";
export type { SecretKey, SecretKeys } from "./signature/secret-key.js";
export { sign } from "./signature/sign.js";
export { verify } from "./signature/verify.js";

export type { ClientEvent, ErrorEvent, RequestEvent, ResponseEvent } from "./transport/client-event.js";
export type { CallOptions } from "./transport/client-options.js";
export type { GateTrace } from "./transport/gate-trace.js";
export type { RetryOptions } from "./transport/retry-query.js";
