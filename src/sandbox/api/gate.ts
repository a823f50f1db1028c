import type { IncomingHttpHeaders } from "node:http";
import {
  createPayout,
  createSale,
  getPaymentStatus,
  getPaymentStatusByRequest,
  listPayoutBanks,
  type Operation,
} from "#generated/operations";
import type { RequestAccepted } from "#generated/types";
import type { Validator } from "#generated/validators/validator";
import { messageOf } from "../../refusal/message-of.js";
import type { Refusal } from "../../refusal/refusal.js";
import { refusalOfCode, refusalOfField } from "../../refusal/refusal-of.js";
import { refusalOfBank } from "../../refusal/refusal-of-bank.js";
import { rejected } from "../../refusal/rejected.js";
import type { PaymentOrder } from "../payment/order.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { scenarioOfCard } from "../service/verdict-of.js";
import { accepted } from "../wire/accepted.js";
import { bankList } from "../wire/bank-list.js";
import { orderOfPayout, orderOfSale } from "../wire/order-of.js";
import { statusAnswer, statusByRequestAnswer, unknownAnswer } from "../wire/status-answer.js";
import { checkRequest, type GateFields, generalOf, objectIn } from "./check-request.js";
import { cutByFault, logRequest } from "./log-request.js";
import { withFaults } from "./with-faults.js";

/** A request to Gate, as it came. */
export interface GateRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What Gate answers: JSON. */
export interface GateAnswer {
  readonly status: number;
  readonly text: string;
}

/** What becomes of a request: an answer or a refusal, and the payment that it was about. */
type Handled<Answer> = ({ readonly answer: Answer } | { readonly refusal: Refusal }) & {
  readonly payment?: Payment | undefined;
};

/** Carries out a request that holds; `id` is its request_id. */
type CarryOut<Request, Answer> = (
  body: Request,
  id: string,
  project: Project,
) => Handled<Answer> | Promise<Handled<Answer>>;

type AnswerIn<Answers extends readonly Validator<unknown>[]> =
  Answers[number] extends Validator<infer Answer extends object> ? Answer : never;

interface Route {
  readonly isValid: Validator<unknown>;
  readonly carryOut: CarryOut<unknown, object>;
}

const routes = new Map<string, Route>();

function operation<Request, Answers extends readonly Validator<unknown>[]>(
  { path, request }: Operation<Request, Answers>,
  carryOut: CarryOut<Request, AnswerIn<Answers>>,
): void {
  routes.set(path, { isValid: request, carryOut: carryOut as CarryOut<unknown, object> });
}

operation(createSale, (body, id, project) => take(project, orderOfSale(body), id));

operation(createPayout, (body, id, project) => {
  const refusal = refusalOfBank(body);
  return refusal ? { refusal } : take(project, orderOfPayout(body, scenarioOfCard(body.card.pan)), id);
});

operation(listPayoutBanks, ({ payment }) => ({ answer: bankList(payment.amount) }));

operation(getPaymentStatus, async ({ general: { payment_id } }, id, { payments, settings }) => {
  const payment = payments.withId(payment_id);
  return payment
    ? { answer: await statusAnswer(payment, settings), payment }
    : { answer: await unknownAnswer(payment_id, id, settings) };
});

operation(getPaymentStatusByRequest, async ({ request_id }, _id, { payments, settings }) => {
  const payment = payments.withRequest(request_id);
  return payment
    ? { answer: await statusByRequestAnswer(payment, settings), payment }
    : { refusal: refusalOfCode("3061") };
});

/** Whether a path is Gate's: its operations, and what else could be meant for it. */
export const isGatePath = (path: string): boolean => path.startsWith("/v2/");

/**
 * Gate: purchase, payout, bank list, and the two ways to ask for a status.
 *
 * @returns The answer, or `"cut"` when a fault has the connection break off.
 */
export async function gate(platform: Platform, request: GateRequest): Promise<GateAnswer | "cut"> {
  const start = performance.now();
  const fields = objectIn(request.text);
  const { project_id } = generalOf(fields);
  const named = project_id === undefined ? platform.first : platform.withId(Number(project_id));
  const project = named ?? platform.first;
  const id = project.requestId();

  // What has been done, though a fault may keep it from being told.
  let done: Handled<object> | undefined;
  const carriedOut = await withFaults(project, "gate", {
    carryOut: async () => {
      done = await handled(project, named, request, fields, id);
      return done;
    },
    failed: (status) => ({ refusal: { ...refusalOfCode("501"), status: status as Refusal["status"] } }),
  });
  const { method, path, headers, text: body } = request;
  const exchange = { method, path, headers, body, paymentId: paymentIdIn(project, fields), start };
  if (carriedOut === "cut") {
    logRequest(project, {
      ...exchange,
      ...cutByFault,
      ...untold(cutByFault.message, done),
      payment: done?.payment,
    });
    return "cut";
  }
  const { status, text, refusal } = answered(carriedOut, id, fields);
  logRequest(project, {
    ...exchange,
    status,
    code: refusal?.code,
    message: refusal && messageOf(refusal.code),
    errors: refusal?.errors,
    ...(carriedOut !== done && untold("Answered by a fault", done)),
    answer: text,
    payment: done?.payment,
  });
  return { status, text };
}

/** What a fault has kept from the merchant: that the request was carried out, or why it was refused. */
function untold(fault: string, done: Handled<object> | undefined) {
  if (done === undefined) {
    return { message: fault };
  }
  if ("answer" in done) {
    return { message: `${fault}, after the request was carried out` };
  }
  const { code, errors } = done.refusal;
  return { code, message: `${fault}, after a refusal: ${messageOf(code)}`, errors };
}

/** A body that is larger than is taken. The contract has no 413 for Gate. */
export const tooLarge = (platform: Platform, request: Headless, message: string): GateAnswer =>
  refused(platform, request, { status: 422, code: "702" }, message);

/** A fault of the sandbox itself: the dashboard tells it, among the refused requests. */
export const failed = (platform: Platform, request: Headless, error: unknown): GateAnswer =>
  refused(platform, request, { status: 500, code: "501" }, String(error));

type Headless = Omit<GateRequest, "text">;

function refused({ first }: Platform, request: Headless, refusal: Refusal, message: string): GateAnswer {
  const { status, text } = answered({ refusal }, first.requestId(), undefined);
  const start = performance.now();
  logRequest(first, { ...request, body: "", status, code: refusal.code, message, answer: text, start });
  return { status, text };
}

async function handled(
  project: Project,
  named: Project | undefined,
  { method, path }: GateRequest,
  fields: GateFields | undefined,
  id: string,
): Promise<Handled<object>> {
  const route = method === "POST" ? routes.get(path) : undefined;
  if (!route) {
    // Other methods of the platform, and slips of the pen.
    return { refusal: { status: 404, code: "2541" } };
  }
  const chosen = project.scenarios.answerTo(paymentIdIn(project, fields));
  if (chosen && !chosen.registered) {
    return { refusal: chosen };
  }
  const { body, refusal } = await checkRequest(fields, route.isValid, named?.settings.secretKey);
  if (refusal) {
    return { refusal };
  }
  const outcome = await route.carryOut(body, id, project);
  const isLost = chosen !== undefined && outcome.payment?.requestId === id;
  return isLost ? { refusal: chosen, payment: outcome.payment } : outcome;
}

function take(project: Project, order: PaymentOrder, id: string): Handled<RequestAccepted> {
  const payment = project.take(order, id);
  if (!payment) {
    return { refusal: refusalOfField("3041", "general.payment_id", "unique") };
  }
  const { projectId } = project.settings;
  return { answer: accepted({ requestId: id, projectId, paymentId: order.id }), payment };
}

/** The payment that a request is about, by its id or by the request that it came with. */
function paymentIdIn({ payments }: Project, fields: GateFields | undefined): string | undefined {
  const { payment_id, request_id } = generalOf(fields);
  if (typeof payment_id === "string") {
    return payment_id;
  }
  return typeof request_id === "string" ? payments.withRequest(request_id)?.order.id : undefined;
}

function answered(
  outcome: Handled<object>,
  requestId: string,
  fields: GateFields | undefined,
): GateAnswer & { refusal?: Refusal } {
  if ("answer" in outcome) {
    return { status: 200, text: JSON.stringify(outcome.answer) };
  }
  const { refusal } = outcome;
  const { project_id, payment_id } = generalOf(fields);
  const answer = rejected(refusal, {
    requestId,
    ...(typeof project_id === "number" && project_id > 0 && { projectId: project_id }),
    ...(typeof payment_id === "string" &&
      payment_id.trim() === payment_id &&
      payment_id !== "" && { paymentId: payment_id }),
  });
  return { status: refusal.status, text: JSON.stringify(answer), refusal };
}
