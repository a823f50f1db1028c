/**
 * What subscribers of the tracing channel `cup-quickpay:gate` get for every attempt, of Gate and of the Data
 * API. It is one object from `start` to `asyncEnd`, and has no card data, personal data or secrets.
 */
export interface GateTrace {
  /** The operation, as the contract names it: `POST /v2/payment/cup/quick/sale`. */
  readonly operation: string;
  /** The same for all attempts of one call, and for no other call. */
  readonly callId: string;
  /**
   * The `payment_id`, without personal data of the request that stand in it. Undefined if the call is about
   * no payment.
   */
  readonly paymentId: string | undefined;
  /** 1 for the first attempt. Only queries have more. */
  readonly attempt: number;
  /** HTTP status of the answer, once it has come. */
  httpStatus?: number | undefined;
  /** Milliseconds, once it is over. */
  duration?: number | undefined;
  /**
   * Once it has failed: an error of this package without its cause, or the name and the code of any other.
   */
  error?: (Error & { readonly code?: string | number }) | undefined;
}
