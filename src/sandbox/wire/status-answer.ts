import type {
  PaymentStatusByRequestAnswer,
  PaymentStatusKnown,
  PaymentStatusUnknown,
} from "#generated/types";
import { withoutUndefined } from "../../options/without-undefined.js";
import { rejected } from "../../refusal/rejected.js";
import { sign } from "../../signature/sign.js";
import type { Payment } from "../payment/payment.js";
import { operationOf, partiesOf, paymentOf } from "./callback-body.js";
import { platformDate } from "./platform-date.js";

/** Whose answer it is, and with which key it is signed. */
export interface Signer {
  readonly projectId: number;
  readonly secretKey: string;
}

/** Where a payment stands. */
export function statusAnswer(payment: Payment, signer: Signer): Promise<PaymentStatusKnown> {
  const answer: Omit<PaymentStatusKnown, "signature"> = {
    project_id: signer.projectId,
    payment: paymentOf(payment),
    ...partiesOf(payment),
    operations: operationsOf(payment),
  };
  return signed(answer, signer);
}

/** There is no such payment. */
export function unknownAnswer(
  paymentId: string,
  requestId: string,
  signer: Signer,
): Promise<PaymentStatusUnknown> {
  const { projectId } = signer;
  return signed(rejected({ status: 404, code: "3061" }, { requestId, projectId, paymentId }), signer);
}

/** What has become of one request. */
export async function statusByRequestAnswer(
  payment: Payment,
  { projectId, secretKey }: Signer,
): Promise<PaymentStatusByRequestAnswer> {
  const { order, life, operationId, requestId, createdAt } = payment;
  const { success, ...others } = order.returnUrls;
  const general = { project_id: projectId, payment_id: order.id };
  const answer: PaymentStatusByRequestAnswer = {
    general,
    status: "success",
    request_id: requestId,
    payment: paymentOf(payment),
    transaction: { id: operationId, type: operationOf(payment).type, date: platformDate(createdAt) },
    sum_request: { amount: order.amount, currency: "CNY" },
    sum_real: { amount: life.amount, currency: "CNY" },
    operations: operationsOf(payment),
    ...(success !== undefined &&
      ({ return_url: { ...withoutUndefined(others), success } } satisfies Pick<
        PaymentStatusByRequestAnswer,
        "return_url"
      >)),
  };
  return { ...answer, general: { ...general, signature: await sign(answer, secretKey) } };
}

const operationsOf = (payment: Payment) => [...payment.earlier, payment].map(operationOf);

async function signed<Answer extends object>(
  answer: Answer,
  { secretKey }: Signer,
): Promise<Answer & { signature: string }> {
  return { ...answer, signature: await sign(answer, secretKey) };
}
