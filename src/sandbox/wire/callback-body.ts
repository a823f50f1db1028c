import type {
  Operation,
  OperationProvider,
  PaymentStatusKnown,
  PayoutCallback,
  PayoutPayment,
  PurchaseCallback,
  PurchasePayment,
  RedirectCallback,
} from "#generated/types";
import { messageOf } from "../../refusal/message-of.js";
import type { CallbackKind } from "../payment/callback-record.js";
import { hasEnded, operationStatusOf, statusOf } from "../payment/lifecycle.js";
import type { Payment, PaymentOperation } from "../payment/payment.js";
import { platformDate } from "./platform-date.js";
import { redirectDataOf } from "./redirect-data.js";

/** What a callback says, as the contract has it. */
export type CallbackMessage = Signable<PurchaseCallback | PayoutCallback | RedirectCallback>;

type Signable<Callback> = Callback extends unknown ? Omit<Callback, "signature"> : never;

const eightHours = 8 * 60 * 60 * 1000;

/** A callback of the payment as it stands now, in the format of the method page, unsigned. */
export function callbackBody(
  payment: Payment,
  kind: CallbackKind,
  { projectId, url }: { projectId: number; url: string },
): CallbackMessage {
  const { kind: type } = payment.order;
  const operation = operationOf(payment);
  if (type === "payout") {
    return {
      project_id: projectId,
      payment: { ...paymentOf(payment), type },
      ...partiesOf(payment),
      operation,
    };
  }
  const common = {
    project_id: projectId,
    payment: { ...paymentOf(payment), type },
    operation,
  } satisfies Signable<PurchaseCallback>;
  return kind === "redirect" ? { ...common, redirect_data: redirectDataOf(payment, url) } : common;
}

/** The `payment` of a callback or a status answer. */
export function paymentOf({ order, life, changedAt }: Payment) {
  return {
    id: order.id,
    type: order.kind,
    status: statusOf(life.state),
    date: platformDate(changedAt),
    method: methodOf({ order, life }),
    sum: { amount: life.amount, currency: "CNY" as const },
    description: order.description,
  } satisfies OfAny<PurchasePayment> satisfies OfAny<PayoutPayment>;
}

type OfAny<Message extends { type: string }> = Omit<Message, "type"> & { type: string };

/** The last operation of a payment, or one before it. */
export function operationOf(payment: PaymentOperation) {
  const { operationId, order, life, createdAt, changedAt } = payment;
  return {
    id: operationId,
    type: order.kind === "purchase" ? ("sale" as const) : ("payout" as const),
    status: operationStatusOf(life.state),
    date: platformDate(changedAt),
    created_date: platformDate(createdAt),
    request_id: payment.requestId,
    sum_initial: { amount: order.amount, currency: "CNY" as const },
    sum_converted: { amount: life.amount, currency: "CNY" as const },
    ...(life.state !== "error" &&
      life.code !== "3041" &&
      ({ provider: providerOf(payment) } satisfies Pick<Operation, "provider">)),
    code: life.code,
    message: messageOf(life.code),
  } satisfies Operation;
}

/**
 * Payouts tell the account and the customer. As in the method page's samples, a decline leaves the phone
 * number out.
 */
export function partiesOf({ order, life, card }: Payment): Parties<PayoutCallback> {
  if (order.kind === "purchase" || card === undefined) {
    return {};
  }
  const { id, phone } = order.customer;
  return {
    account: { number: card },
    customer: life.state === "decline" || phone === undefined ? { id } : { id, phone },
  } satisfies Parties<PayoutCallback> satisfies Parties<PaymentStatusKnown>;
}

type Parties<Message extends PayoutCallback | PaymentStatusKnown> = Pick<Message, "account" | "customer">;

/** The three spellings of the method page's samples. */
function methodOf({ order, life }: Pick<Payment, "order" | "life">) {
  if (order.kind === "purchase") {
    return "quick";
  }
  return life.state === "decline" ? "cup-card" : "ChinaUnionPay";
}

/** As in the method page's samples, the date is Chinese time but says `+0000`: nobody should rely on it. */
function providerOf({ order, life, operationId, changedAt }: PaymentOperation) {
  return {
    id: order.kind === "purchase" ? 1198 : 1321,
    payment_id: hasEnded(life.state) ? idAtProvider(changedAt + eightHours, operationId) : "",
    date: platformDate(changedAt + eightHours),
    auth_code: "",
  } satisfies OperationProvider;
}

/** Twelve digits of time and six of the operation, as in the method page's samples. */
function idAtProvider(moment: number, operationId: number): string {
  const time = platformDate(moment).replace(/\D/g, "").slice(2, 14);
  return time + String(operationId % 1_000_000).padStart(6, "0");
}
