import type { Outcome } from "../errors/outcome.js";

/**
 * What happens to a request of a client, for logs and traces. Card data, personal data and signatures are
 * redacted.
 */
export type ClientEvent = RequestEvent | ResponseEvent | ErrorEvent;

interface EventFields {
  /** The operation, as the contract names it: `POST /v2/payment/cup/quick/sale`. */
  readonly operation: string;
  /** The same for all attempts of one call, and for no other call. */
  readonly callId: string;
  /**
   * The `payment_id` that the call is about, without what the request has of the customer; undefined if it is
   * about none.
   */
  readonly paymentId: string | undefined;
  /** 1 for the first attempt. Only queries have more. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends EventFields {
  readonly type: "request";
  /** The JSON that is sent, redacted. */
  readonly body: unknown;
}

/** An answer has come. It has not been checked yet. */
export interface ResponseEvent extends EventFields {
  readonly type: "response";
  readonly httpStatus: number;
  /** The JSON that has come, redacted. If it is not JSON, a text that tells its length. */
  readonly body: unknown;
  /** Milliseconds since the request. */
  readonly duration: number;
}

/** The attempt has failed: there was no answer, or one that is a refusal or cannot be used. */
export interface ErrorEvent extends EventFields {
  readonly type: "error";
  /** The `code` of the error. */
  readonly code: string;
  readonly outcome: Outcome;
  /** Never there. It is declared so that one listener can drop `body` from all events. */
  readonly body?: undefined;
  /** HTTP status of the answer; undefined if none came. */
  readonly httpStatus: number | undefined;
  /** Milliseconds since the request. */
  readonly duration: number;
}

/** Is told of events. What it throws is ignored. */
export type ClientEventListener = (event: ClientEvent) => void;
