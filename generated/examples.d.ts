// Generated from spec/ by npm run generate. Do not edit.
import type { OperationsRequest, PaymentOperationsRequest, PaymentPageForm, PaymentStatusByRequestRequest, PaymentStatusRequest, PayoutBanksRequest, PayoutCallback, PayoutRequest, PurchaseCallback, RedirectCallback, SaleRequest } from "./types.js";

/** The contract's examples of callbacks, signed with the key `secret`. */
export declare const callbackExamples: {
  /** Redirect by GET, with fields for the query. */
  readonly "redirect-get": RedirectCallback;
  /** Redirect by POST, with fields for a form. */
  readonly "redirect-post": RedirectCallback;
  /** Redirect to a plain URL; no fields come as an empty array. */
  readonly "redirect-without-fields": RedirectCallback;
  /** Paid. */
  readonly "purchase-success": PurchaseCallback;
  /** Declined: the customer has too little money. */
  readonly "purchase-decline": PurchaseCallback;
  /** The payment id has been used before: says nothing of the purchase that has it. */
  readonly "purchase-decline-duplicate": PurchaseCallback;
  /** Declined: the customer cancelled on the payment form. */
  readonly "purchase-cancelled": PurchaseCallback;
  /** Declined: the threshold time has passed. */
  readonly "purchase-timeout": PurchaseCallback;
  /** Failed because of an error; the same payment id may be sent again. */
  readonly "purchase-error": PurchaseCallback;
  /** Being processed. */
  readonly "purchase-processing": PurchaseCallback;
  /** The customer has to do one more thing. */
  readonly "purchase-awaiting-customer-action": PurchaseCallback;
  /** Cancelled, in one of the status's two spellings. */
  readonly "purchase-canceled": PurchaseCallback;
  /** The time to pay is over. */
  readonly "purchase-expired": PurchaseCallback;
  /** Paid out. */
  readonly "payout-success": PayoutCallback;
  /** Declined: the customer's account is closed. */
  readonly "payout-decline": PayoutCallback;
  /** The payment id has been used before: says nothing of the payout that has it. */
  readonly "payout-decline-duplicate": PayoutCallback;
  /** Failed because of an error; the same payment id may be sent again. */
  readonly "payout-error": PayoutCallback;
  /** Being processed. */
  readonly "payout-processing": PayoutCallback;
  /** The platform will try again. */
  readonly "payout-awaiting-retry": PayoutCallback;
  /** The platform needs more data. */
  readonly "payout-awaiting-clarification": PayoutCallback;
  /** A part of the sum has been paid out. */
  readonly "payout-partially-paid-out": PayoutCallback;
  /** The payout has been taken back. */
  readonly "payout-reversed": PayoutCallback;
};
/** The contract's examples of requests, signed with the key `secret`. */
export declare const requestExamples: {
  /** A purchase of 10.00 CNY. */
  readonly "sale": SaleRequest;
  /** A purchase with a callback URL and all return URLs. */
  readonly "sale-own-callback-url": SaleRequest;
  /** A payout of 485.60 CNY. */
  readonly "payout": PayoutRequest;
  /** A payout with bank and region as text, without an identity document. */
  readonly "payout-ids-as-text": PayoutRequest;
  /** Banks for a payout of 10.00 CNY. */
  readonly "payout-banks": PayoutBanksRequest;
  /** Status of a payment. */
  readonly "status": PaymentStatusRequest;
  /** Status of a request. */
  readonly "status-by-request": PaymentStatusByRequestRequest;
  /** A purchase through Payment Page. */
  readonly "payment-page-form": PaymentPageForm;
  /** The purchases of a month that succeeded. */
  readonly "operations-get": OperationsRequest;
  /** The operations of a purchase. */
  readonly "payment-operations-get": PaymentOperationsRequest;
};
