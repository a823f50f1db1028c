import type { IncomingMessage } from "node:http";
import { type Context, Hono } from "hono";
import { operationsLimit } from "#generated/constants";
import { listOperations } from "#generated/operations";
import type { DataApiOperation, OperationsAnswer, OperationsRequest } from "#generated/types";
import { problemsOf } from "../../errors/problems-of.js";
import { type DataApiRefusal, dataApiRejected } from "../../refusal/data-api-rejected.js";
import { messageOf } from "../../refusal/message-of.js";
import { holds } from "../../signature/holds.js";
import { sign } from "../../signature/sign.js";
import { isFinal } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { momentOf, type TimeZone, timeZoneNamed, zonedDate } from "../time/time-zone.js";
import { operationOf } from "../wire/callback-body.js";
import { objectIn } from "./check-request.js";
import { cutByFault, logRequest } from "./log-request.js";
import { withFaults } from "./with-faults.js";

/** The contract's server has a base path; a client may be pointed at the sandbox with it or without. */
export const dataApiPaths: readonly string[] = [
  listOperations.path,
  `${new URL(listOperations.server).pathname}${listOperations.path}`,
];

const { request: isQuery } = listOperations;

/**
 * The Data API: the operations so far, for analysis. The literal bodies of its errors have not been
 * published.
 */
export function dataApi(platform: Platform): Hono {
  const app = new Hono();

  for (const path of dataApiPaths) {
    app.post(path, async (c) => {
      const start = performance.now();
      const text = await c.req.text();
      const fields = objectIn(text) as { readonly token?: unknown } | undefined;
      const named = platform.withToken(fields?.token);
      const project = named ?? platform.first;
      const failed = (status: number) =>
        ({ status: status as 500, message: messageOf("501") }) satisfies DataApiRefusal;
      const came = await withFaults<DataApiRefusal | OperationsAnswer>(project, "data_api", {
        carryOut: () => answerTo(project, named, fields),
        failed,
      });
      const exchange = { method: "POST", path: c.req.path, headers: c.req.header(), body: text, start };
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
  return app;

  async function answerTo(
    project: Project,
    named: Project | undefined,
    fields: object | undefined,
  ): Promise<DataApiRefusal | OperationsAnswer> {
    const request = await check(project, named, fields);
    if ("status" in request) {
      return request;
    }
    const answer = { operations: operationsFor(project, request.query, request.zone) };
    return { ...answer, signature: await sign(answer, project.settings.dataApiSecretKey) };
  }

  async function check(
    { scenarios, settings }: Project,
    named: Project | undefined,
    body: object | undefined,
  ): Promise<DataApiRefusal | { query: OperationsRequest; zone: TimeZone }> {
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
    if (!isQuery(body)) {
      const problems = problemsOf(isQuery.errors).map(({ path, message }) => `${path} ${message}`);
      return { status: 400, message: problems.join("; ") };
    }
    if (body.project_id?.some((id) => id !== settings.projectId)) {
      return { status: 403, message: "Access denied" };
    }
    const zone = timeZoneNamed(body.tz ?? "UTC");
    if (!zone) {
      return { status: 400, message: "tz must be an IANA name or an offset such as +08:00" };
    }
    return { query: body, zone };
  }

  function operationsFor(
    { payments, settings }: Project,
    query: OperationsRequest,
    zone: TimeZone,
  ): DataApiOperation[] {
    const { offset = 0, limit = operationsLimit } = query;
    const fits = filterOf(query, zone);
    return [...payments]
      .filter(fits)
      .slice(offset, offset + limit)
      .map((payment) => rowOf(settings.projectId, payment, zone, query.fields));
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
    const isCompleted = isFinal(life.state) && operation.status !== "processing";
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
