import type { SandboxPayment, SandboxTimelineEntry } from "#generated/sandbox/types";
import { messageOf } from "../../refusal/message-of.js";
import type { CallbackState } from "../payment/callback-record.js";
import { maskCardsIn } from "../payment/card.js";
import { statusOf } from "../payment/lifecycle.js";
import type { Entry, Payment } from "../payment/payment.js";
import type { Project } from "../platform/project.js";
import { formLink } from "../wire/redirect-data.js";
import { moment } from "./moment.js";
import { showCallback } from "./show-callback.js";

/**
 * A payment as the sandbox shows it. Amounts are in fen; card numbers are masked.
 *
 * @param url Where the sandbox listens.
 */
export function showPayment(project: Project, payment: Payment, url: string): SandboxPayment {
  const { order, life } = payment;
  return {
    id: order.id,
    project_id: project.settings.projectId,
    type: order.kind,
    origin: order.origin,
    status: statusOf(life.state),
    code: life.code,
    message: messageOf(life.code),
    amount: order.amount,
    paid: life.state === "success" || life.state === "partially_paid_out" ? life.amount : null,
    currency: "CNY",
    description: order.description,
    card: payment.card ?? null,
    request_id: payment.requestId,
    operation_id: payment.operationId,
    scenario: project.scenarios.ofPayment(order.id) ?? null,
    created_at: moment(payment.createdAt),
    changed_at: moment(payment.changedAt),
    form_url: formLink(payment, url) ?? null,
  };
}

/** A payment as lists and exports have it. */
export interface ListedPayment extends SandboxPayment {
  /** The states of its callbacks, the oldest first. */
  readonly callback_states: readonly CallbackState[];
}

/** The same, with how its callbacks fare. */
export const listPayment = (project: Project, payment: Payment, url: string): ListedPayment => ({
  ...showPayment(project, payment, url),
  callback_states: payment.callbacks.map(({ state }) => state),
});

/** The same, with all that has happened to it. */
export const showPaymentWhole = (project: Project, payment: Payment, url: string): SandboxPayment => ({
  ...showPayment(project, payment, url),
  timeline: payment.timeline.map((entry) => showEntry(project, entry)),
  callbacks: payment.callbacks.map((callback) => showCallback(project, payment, callback, url)),
});

function showEntry({ requests }: Project, { at, from, what, request }: Entry): SandboxTimelineEntry {
  const status = request === undefined ? undefined : requests.withNumber(request)?.status;
  return {
    at: moment(at),
    from,
    what: maskCardsIn(status === undefined ? what : `${what} ${endOf(status)}`),
    request: request ?? null,
  };
}

/** How a request ended for the merchant. */
const endOf = (status: number) =>
  status === 0 ? "got no answer: the connection was cut" : `answered with ${status}`;
