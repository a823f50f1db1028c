import type { IncomingMessage } from "node:http";
import { type Context, Hono } from "hono";
import { dataApiDelay, dataApiInterval, operationsLimit } from "#generated/constants";
import { listOperations, listPaymentOperations } from "#generated/operations";
import type {
  DataApiOperation,
  OperationsAnswer,
  OperationsRequest,
  PaymentOperation,
  PaymentOperationsAnswer,
} from "#generated/types";
import type { Validator } from "#generated/validators/validator";
import { problemsOf } from "../../errors/problems-of.js";
import { foldedPaymentId } from "../../reference/folded-payment-id.js";
import { type DataApiRefusal, dataApiRejected } from "../../refusal/data-api-rejected.js";
import { messageOf } from "../../refusal/message-of.js";
import { holds } from "../../signature/holds.js";
import { sign } from "../../signature/sign.js";
import { hasEnded } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { ownKeys } from "../settings/own-keys.js";
import { momentOf, type TimeZone, timeZoneNamed, zonedDate } from "../time/time-zone.js";
import { operationOf } from "../wire/callback-body.js";
import { objectIn } from "./check-request.js";
import { cutByFault, logRequest } from "./log-request.js";
import { createQueue } from "./queue.js";
import { withFaults } from "./with-faults.js";

/** The contract's server has a base path; a client may be pointed at the sandbox with it or without. */
const pathsOf = ({ server, path }: { readonly server: string; readonly path: string }) => [
  path,
  `${new URL(server).pathname}${path}`,
];

export const dataApiPaths: readonly string[] = [
  ...pathsOf(listOperations),
  ...pathsOf(listPaymentOperations),
];

type Answer = OperationsAnswer | PaymentOperationsAnswer;
type Unsigned = Omit<OperationsAnswer, "signature"> | Omit<PaymentOperationsAnswer, "signature">;

/** A query of the Data API: what it may be, and what becomes of one that holds. */
interface Query<Request> {
  readonly isValid: Validator<Request>;
  carryOut(project: Project, request: Request): Unsigned | DataApiRefusal | Promise<Unsigned>;
}

/**
 * The Data API: the operations so far, for analysis. The literal bodies of its errors have not been
 * published.
 */
export function dataApi(platform: Platform): Hono {
  const app = new Hono();

  const inTurn = new WeakMap<Project, () => Promise<void>>();

  answer(listOperations, (project, query) => {
    if (query.project_id?.some((id) => id !== project.settings.projectId)) {
      return { status: 403, message: "Access denied" };
    }
    const zone = timeZoneNamed(query.tz ?? "UTC");
    if (!zone) {
      return { status: 400, message: "tz must be an IANA name or an offset such as +08:00" };
    }
    return isLong(query, zone)
      ? turnOf(project).then(() => operationsFor(project, query, zone))
      : operationsFor(project, query, zone);
  });

  answer(listPaymentOperations, (project, { payment_id }) => ({
    operations: operationsOf(project, payment_id),
  }));

  return app;

  function answer<Request>(
    operation: { readonly server: string; readonly path: string; readonly request: Validator<Request> },
    carryOut: Query<Request>["carryOut"],
  ): void {
    for (const path of pathsOf(operation)) {
      serve(path, { isValid: operation.request, carryOut });
    }
  }

  function serve<Request>(path: string, query: Query<Request>): void {
    app.post(path, async (c) => {
      const start = performance.now();
      const text = await c.req.text();
      const fields = objectIn(text) as { readonly token?: unknown } | undefined;
      const named = platform.withToken(fields?.token);
      const project = named ?? platform.first;
      const failed = (status: number) =>
        ({ status: status as 500, message: messageOf("501") }) satisfies DataApiRefusal;
      const came = await withFaults<DataApiRefusal | Answer>(project, "data_api", {
        carryOut: () => answerTo(query, project, named, fields),
        failed,
      });
      const exchange = {
        method: "POST",
        path: c.req.path,
        headers: c.req.header(),
        body: withoutToken(text, fields),
        start,
      };
      if (came === "cut") {
        logRequest(project, { ...exchange, ...cutByFault });
        (c.env as { incoming: IncomingMessage }).incoming.socket.destroy();
        return c.body(null, 500);
      }
      const refusal = "status" in came ? came : undefined;
      const answer = JSON.stringify(refusal ? dataApiRejected(refusal) : came);
      logRequest(project, {
        ...exchange,
        status: refusal?.status ?? 200,
        message: refusal?.message,
        code: refusal && "",
        answer,
      });
      return c.body(answer, refusal?.status ?? 200, { "Content-Type": "application/json" });
    });
  }

  /** Waits until a query about a long interval has its turn. */
  function turnOf(project: Project): Promise<void> {
    const turn = inTurn.get(project) ?? createQueue(project.clock, dataApiDelay * 1000);
    inTurn.set(project, turn);
    return turn();
  }

  async function answerTo<Request>(
    { isValid, carryOut }: Query<Request>,
    project: Project,
    named: Project | undefined,
    fields: object | undefined,
  ): Promise<DataApiRefusal | Answer> {
    const request = await check(isValid, project, named, fields);
    const answer = "status" in request ? request : await carryOut(project, request.body);
    if ("status" in answer) {
      return answer;
    }
    return { ...answer, signature: await sign(answer, project.settings.dataApiSecretKey) } as Answer;
  }

  async function check<Request>(
    isValid: Validator<Request>,
    { scenarios, settings }: Project,
    named: Project | undefined,
    body: object | undefined,
  ): Promise<DataApiRefusal | { readonly body: Request }> {
    const { dataApiAnswer } = scenarios;
    const answer = scenarios.answerTo();
    if (dataApiAnswer) {
      return { status: dataApiAnswer.status, message: "Request rate error" };
    }
    if (answer) {
      return { status: answer.status, message: messageOf(answer.code) };
    }
    if (!body) {
      return { status: 400, message: "The body is not a JSON object." };
    }
    if (!named || !(await holds(body, settings.dataApiSecretKey))) {
      return { status: 401, message: "Your request was made with invalid credentials." };
    }
    if (!isValid(body)) {
      const problems = problemsOf(isValid.errors).map(({ path, message }) => `${path} ${message}`);
      return { status: 400, message: problems.join("; ") };
    }
    return { body };
  }

  /** The operations of a payment, with their times in UTC, the zone of the sandbox's account. */
  function operationsOf(project: Project, paymentId: string): PaymentOperation[] {
    const id = foldedPaymentId(paymentId);
    return [...project.payments]
      .filter(({ order }) => foldedPaymentId(order.id) === id)
      .map((payment) => {
        const row = rowOf(project.settings.projectId, payment, utc);
        return {
          operation_id: row.operation_id,
          operation_type: row.operation_type,
          operation_created_at: row.operation_created_at as string,
          operation_completed_at: row.operation_completed_at ?? null,
          amount: payment.life.amount,
          currency: "CNY",
          arn: null,
          rrn: null,
        };
      });
  }

  function operationsFor(
    { payments, settings }: Project,
    query: OperationsRequest,
    zone: TimeZone,
  ): Omit<OperationsAnswer, "signature"> {
    const { offset = 0, limit = operationsLimit } = query;
    const fits = filterOf(query, zone);
    const operations = [...payments]
      .filter(fits)
      .slice(offset, offset + limit)
      .map((payment) => rowOf(settings.projectId, payment, zone, query.fields));
    return { operations };
  }

  function rowOf(
    projectId: number,
    payment: Payment,
    zone: TimeZone,
    fields: readonly string[] = [],
  ): DataApiOperation {
    const { order, life, card, createdAt, changedAt } = payment;
    const operation = operationOf(payment);
    // Of a payout that was paid in part, the operation goes on.
    const isCompleted = hasEnded(life.state) && operation.status !== "processing";
    const completed = isCompleted ? zonedDate(changedAt, zone) : null;
    return {
      project_id: String(projectId),
      operation_id: String(operation.id),
      payment_id: order.id,
      operation_type: operation.type,
      operation_status: operation.status,
      account_number: card ?? null,
      customer_ip: order.customer.ip ?? null,
      payment_method_name: "CUP QuickPay",
      payment_method_type: "quick",
      payment_description: order.description,
      operation_created_at: zonedDate(createdAt, zone),
      operation_completed_at: completed,
      provider_date: completed,
      shipment_date: null,
      sum_initial: operation.sum_initial,
      sum_converted: operation.sum_converted,
      arn: null,
      rrn: null,
      payment_provider_code: life.code,
      payment_provider_message: operation.message,
      ...Object.fromEntries(fields.flatMap((name) => furtherColumn(name, payment))),
    };
  }
}

const utc: TimeZone = () => 0;

/** Whether an interval is so long that it has to wait for its turn. */
const isLong = ({ interval: { from, to } }: OperationsRequest, zone: TimeZone) =>
  momentOf(to, zone) - momentOf(from, zone) > dataApiInterval * 24 * 60 * 60 * 1000;

/** Why the Data API does not answer, in its own form. */
export function dataApiRefusal(c: Context, refusal: DataApiRefusal): Response {
  return c.json(dataApiRejected(refusal), refusal.status);
}

/** The columns that `fields` can ask for here. */
function furtherColumn(name: string, { order: { customer }, requestId }: Payment): [string, string | null][] {
  const columns = {
    customer_id: customer.id,
    customer_email: customer.email,
    customer_phone: customer.phone,
    request_id: requestId,
  };
  return name in columns ? [[name, columns[name as keyof typeof columns] ?? null]] : [];
}

function filterOf(query: OperationsRequest, zone: TimeZone): (payment: Payment) => boolean {
  const from = momentOf(query.interval.from, zone);
  // The last second counts as a whole.
  const to = momentOf(query.interval.to, zone) + 999;
  const isOneOf = (wanted: string | readonly string[] | undefined, value: string) =>
    wanted === undefined || [wanted].flat().includes(value);
  return (payment) => {
    const { type, status } = operationOf(payment);
    const { customer } = payment.order;
    return (
      payment.createdAt >= from &&
      payment.createdAt <= to &&
      isOneOf(query.operation_type, type) &&
      isOneOf(query.operation_status, status) &&
      isOneOf(query.customer_id, customer.id) &&
      (query.customer_email === undefined || query.customer_email === customer.email)
    );
  };
}

/** A query as it may be kept: a token that is not the sandbox's own, which everybody knows, is nobody's business. */
function withoutToken(text: string, fields: { readonly token?: unknown } | undefined): string {
  const isKnown =
    typeof fields?.token === "string" && fields.token.startsWith(ownKeys.dataApiToken.slice(0, -7));
  return fields === undefined || isKnown || fields.token === undefined
    ? text
    : JSON.stringify({ ...fields, token: "…" });
}
