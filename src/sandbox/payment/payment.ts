import type { CallbackRecord } from "./callback-record.js";
import type { Life } from "./lifecycle.js";
import type { PaymentOrder } from "./order.js";
import type { RedirectShape } from "./redirect-shape.js";

/** An operation at the platform, and how it went. Moments are in milliseconds since 1970, here and below. */
export interface PaymentOperation {
  readonly operationId: number;
  readonly requestId: string;
  readonly order: Pick<PaymentOrder, "kind" | "amount">;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly life: Life;
}

/**
 * One payment of the sandbox: what was asked for, where it stands, and what has happened. It is plain data, so
 * that it can be stored.
 */
export interface Payment extends PaymentOperation {
  /** Cannot be guessed: whoever knows it may pay. The address of its form. */
  readonly key: string;
  readonly order: PaymentOrder;
  readonly redirectShape: RedirectShape;
  /** Operations of this payment_id that ended in `error` before. */
  readonly earlier: readonly PaymentOperation[];
  callbacks: CallbackRecord[];
  timeline: Entry[];
  life: Life;
  changedAt: number;
  /** Its payment_id is that of another payment, which has it still: this one is found by its request only. */
  readonly isDuplicate?: true;
  /** When the service has its next word. */
  answerAt?: number | undefined;
  /** The card that was charged or credited, masked. */
  card?: string | undefined;
  /** The scenario that the service has for the number of the card. */
  cardScenario?: string | undefined;
}

/** One thing that happened to a payment, apart from its callbacks. */
export interface Entry {
  readonly at: number;
  readonly from: "merchant" | "platform" | "service" | "customer";
  readonly what: string;
  /** The request that it came with, by its number. */
  readonly request?: number | undefined;
}
