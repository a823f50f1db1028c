import type { Redactor } from "../redaction/create-redactor.js";

/** A call, however often it is sent: what events, errors and traces tell of it. */
export interface Call {
  /** The operation, as the contract names it: `POST /v2/payment/cup/quick/sale`. */
  readonly operation: string;
  /** Whether it can move money: then it is sent once only, and errors say what to do. */
  readonly movesMoney: boolean;
  /** The same for all attempts of one call, and for no other call. */
  readonly callId: string;
  /**
   * The payment that it is about, safe to log: what the request has of the customer is redacted in it too.
   */
  readonly paymentId: string | undefined;
  readonly redactor: Redactor;
}

/** Makes a call. Its id is made up only when somebody asks for it. */
export function createCall(details: Omit<Call, "callId" | "paymentId"> & { paymentId: unknown }): Call {
  let callId: string | undefined;
  const { operation, movesMoney, redactor, paymentId } = details;
  return {
    operation,
    movesMoney,
    redactor,
    get callId() {
      callId ??= crypto.randomUUID();
      return callId;
    },
    // Somebody may have put a card number or a phone number into it.
    get paymentId() {
      return typeof paymentId === "string" ? redactor.text(paymentId) : undefined;
    },
  };
}
