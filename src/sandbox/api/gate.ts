import { Hono } from "hono";
import { limits, payoutBanks } from "#generated/constants";
import {
  createPayout,
  createSale,
  getPaymentStatus,
  getPaymentStatusByRequest,
  listPayoutBanks,
  type Operation,
} from "#generated/operations";
import type {
  PaymentStatusByRequestAnswer,
  PaymentStatusKnown,
  PayoutBank,
  RequestAccepted,
} from "#generated/types";
import type { Validator } from "#generated/validators/validator";
import type { Refusal } from "../../refusal/refusal.js";
import { refusalOfCode, refusalOfField } from "../../refusal/refusal-of.js";
import { refusalOfBank } from "../../refusal/refusal-of-bank.js";
import { rejected } from "../../refusal/rejected.js";
import { sign } from "../../signature/sign.js";
import { type Order, orderOfPayout, orderOfSale } from "../payment/order.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import { accepted } from "../wire/accepted.js";
import { bankNames } from "../wire/bank-names.js";
import { operationOf, partiesOf, paymentOf } from "../wire/callback-body.js";
import { platformDate } from "../wire/platform-date.js";
import { checkRequest, type Fields, objectIn } from "./check-request.js";
import { record } from "./record.js";

type Unsigned<T extends { signature: string }> = Omit<T, "signature">;

/** What becomes of a request: an answer or a refusal, and the payment that it was about. */
type Outcome<Answer> = ({ readonly answer: Answer } | { readonly refusal: Refusal }) & {
  readonly body?: Fields;
  readonly payment?: Payment;
};

/** Carries out a request that holds; `id` is its request_id. */
type CarryOut<Request, Answer> = (body: Request, id: string) => Outcome<Answer> | Promise<Outcome<Answer>>;

type AnswerIn<Answers extends readonly Validator<unknown>[]> =
  Answers[number] extends Validator<infer Answer extends object> ? Answer : never;

/** Gate: purchase, payout, bank list, and the two ways to ask for a status. */
export function gate(platform: Platform): Hono {
  const app = new Hono();
  const { projectId, secretKey } = platform.settings;

  operation(createSale, (body, id) => take(orderOfSale(body), id));

  operation(createPayout, (body, id) => {
    const refusal = refusalOfBank(body);
    return refusal ? { refusal } : take(orderOfPayout(body), id);
  });

  operation(listPayoutBanks, ({ payment: { amount } }) => ({
    answer: amount > limits.payout.maximum ? [] : payoutBanks.map(bankAnswer),
  }));

  operation(getPaymentStatus, async ({ general: { payment_id } }, id) => {
    const payment = platform.payments.withId(payment_id);
    if (!payment) {
      return { answer: await signed(unknownPayment(payment_id, id)) };
    }
    return { answer: await signed(statusOf(payment)), payment };
  });

  operation(getPaymentStatusByRequest, async ({ request_id }) => {
    const payment = platform.payments.withRequest(request_id);
    if (!payment) {
      return { refusal: refusalOfCode("3061") };
    }
    return { answer: await statusByRequest(payment), payment };
  });

  // Other methods of the platform, and slips of the pen.
  app.all("/v2/*", (c) =>
    c.json(rejected({ status: 404, code: "2541" }, { requestId: platform.requestId() }), 404),
  );

  return app;

  function operation<Request, Answers extends readonly Validator<unknown>[]>(
    { path, request }: Operation<Request, Answers>,
    carryOut: CarryOut<Request, AnswerIn<Answers>>,
  ): void {
    app.post(path, async (c) => {
      const id = platform.requestId();
      const { body, payment, ...outcome } = await outcomeOf(await c.req.text(), id, request, carryOut);
      const [status, answer] =
        "answer" in outcome ? ([200, outcome.answer] as const) : refused(outcome.refusal, id, body);
      record(platform, { path, status, body, answer, payment });
      return c.json(answer, status);
    });
  }

  async function outcomeOf<Request, Answer>(
    text: string,
    id: string,
    isValid: Validator<Request>,
    carryOut: CarryOut<Request, Answer>,
  ): Promise<Outcome<Answer>> {
    const fields = objectIn(text);
    const chosen = platform.scenarios.answerTo(paymentIdIn(fields));
    if (chosen && !chosen.registered) {
      return { refusal: chosen };
    }
    const { body, refusal } = await checkRequest(fields, isValid, { projectId, secretKey });
    if (refusal) {
      return { refusal, ...(body && { body }) };
    }
    const outcome = { ...(await carryOut(body, id)), body: body as Fields };
    const isLost = chosen !== undefined && outcome.payment?.requestId === id;
    return isLost
      ? { refusal: chosen, body: outcome.body, ...(outcome.payment && { payment: outcome.payment }) }
      : outcome;
  }

  /** The payment that a request is about, by its id or by the request that it came with. */
  function paymentIdIn(fields: Fields = {}): string | undefined {
    const { payment_id, request_id } = { ...fields, ...Object(fields.general) } as Fields;
    if (typeof payment_id === "string") {
      return payment_id;
    }
    return typeof request_id === "string" ? platform.payments.withRequest(request_id)?.order.id : undefined;
  }

  function take(order: Order, id: string): Outcome<RequestAccepted> {
    const payment = platform.take(order, id);
    if (!payment) {
      return { refusal: refusalOfField("3041", "general.payment_id", "unique") };
    }
    return { answer: accepted({ requestId: id, projectId, paymentId: order.id }), payment };
  }

  function refused(refusal: Refusal, requestId: string, body: Fields = {}) {
    const { project_id, payment_id } = { ...body, ...Object(body.general) } as Fields;
    const answer = rejected(refusal, {
      requestId,
      ...(typeof project_id === "number" && project_id > 0 && { projectId: project_id }),
      ...(typeof payment_id === "string" &&
        payment_id.trim() === payment_id &&
        payment_id !== "" && { paymentId: payment_id }),
    });
    return [refusal.status, answer] as const;
  }

  async function signed<Answer extends object>(answer: Answer): Promise<Answer & { signature: string }> {
    return { ...answer, signature: await sign(answer, secretKey) };
  }

  function statusOf(payment: Payment): Unsigned<PaymentStatusKnown> {
    return {
      project_id: projectId,
      payment: paymentOf(payment),
      ...partiesOf(payment),
      operations: operationsOf(payment),
    };
  }

  function unknownPayment(paymentId: string, requestId: string) {
    return rejected({ status: 404, code: "3061" }, { requestId, projectId, paymentId });
  }

  async function statusByRequest(payment: Payment): Promise<PaymentStatusByRequestAnswer> {
    const { order, life, operationId, requestId, createdAt } = payment;
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
      ...(order.returnUrls.success !== undefined && { return_url: order.returnUrls }),
    };
    return { ...answer, general: { ...general, signature: await sign(answer, secretKey) } };
  }
}

const operationsOf = (payment: Payment) => [...payment.earlier, operationOf(payment)];

/** In the shape that a sibling documents: that of ECommPay has not been published. */
function bankAnswer({ id, name }: { id: number; name: string }): PayoutBank {
  return {
    id,
    name,
    ...bankNames[id],
    "min amount": limits.payout.minimum,
    "max amount": limits.payout.maximum,
    limitCurrency: "CNY",
    currencies: { id: 156, alpha_3_4217: "CNY", number_3_4217: "156", exponent: 2, currency_type: "fiat" },
  };
}
