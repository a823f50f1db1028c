import { canonicalString } from "../signature/canonical-string.js";
import type {
  Attempt,
  Callback,
  CallbackBody,
  CallbackKind,
  CallbackState,
} from "./callbacks/callback-record.js";
import { type Kind, statusOf } from "./payment/lifecycle.js";
import type { Payment } from "./payment/payment.js";
import { formLink } from "./wire/redirect-data.js";

/** A payment as the sandbox shows it. Amounts are in fen; card numbers are masked. */
export interface PaymentView {
  readonly id: string;
  readonly type: Kind;
  readonly origin: "gate" | "page";
  /** The platform's status: `awaiting redirect result`, `success`, … */
  readonly status: string;
  readonly code: string;
  /** The sum asked for. */
  readonly amount: number;
  /** The sum paid, once it is. */
  readonly paid: number | undefined;
  readonly currency: "CNY";
  readonly description: string;
  readonly card: string | undefined;
  readonly requestId: string;
  readonly operationId: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** The CUP QuickPay form of a purchase, as a link opens it; none when its redirect is a POST. */
  readonly formUrl: string | undefined;
}

/** A callback and every attempt to deliver it. */
export interface CallbackView {
  readonly paymentId: string;
  readonly kind: CallbackKind;
  readonly state: CallbackState;
  readonly url: string | undefined;
  readonly body: CallbackBody & { readonly signature?: string };
  /** What the signature is made of. */
  readonly canonical: string;
  readonly attempts: readonly Attempt[];
}

export function viewOfPayment(payment: Payment, url: string): PaymentView {
  const { order, life } = payment;
  return {
    id: order.id,
    type: order.kind,
    origin: order.origin,
    status: statusOf(life.state),
    code: life.code,
    amount: order.amount,
    paid: life.state === "success" ? life.amount : undefined,
    currency: "CNY",
    description: order.description,
    card: payment.card,
    requestId: payment.requestId,
    operationId: payment.operationId,
    createdAt: new Date(payment.createdAt),
    changedAt: new Date(payment.changedAt),
    formUrl: formLink(payment, url),
  };
}

export function viewOfCallback(
  { order }: Payment,
  { kind, state, url, body, attempts }: Callback,
): CallbackView {
  return {
    paymentId: order.id,
    kind,
    state,
    url,
    body,
    canonical: canonicalString(body),
    attempts: [...attempts],
  };
}
