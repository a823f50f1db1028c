import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { messageOf } from "../../refusal/message-of.js";
import { cutByFault, logRequest, type MerchantExchange } from "../api/log-request.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import type { PageRequest } from "./check-page.js";
import type { Html } from "./layout.js";
import { refusalPage } from "./payment-page-views.js";

/** Somebody comes to Payment Page with parameters. However it ends, the developer can look it up. */
export interface Visit {
  readonly fields: Readonly<Record<string, string>>;
  /** The project that the parameters name, or else the first one. */
  readonly project: Project;
  readonly isKnown: boolean;
  show(page: Html): Promise<Response> | Response;
  leave(url: string, payment: Payment): Response;
  refuse(request: Extract<PageRequest, { canonical: string }>): Promise<Response> | Response;
  /** The connection breaks off without an answer. */
  cut(): Response;
  /** Keeps the visit, with what came of it last, for the developer. */
  end(response: Response): Response;
}

type Came = Pick<MerchantExchange, "status" | "answer"> & Partial<MerchantExchange>;

export function beginVisit(c: Context, platform: Platform, fields: Readonly<Record<string, string>>): Visit {
  const start = performance.now();
  const { project_id } = fields;
  const named = project_id === undefined ? platform.first : platform.withId(Number(project_id));
  const project = named ?? platform.first;
  // Kept only when it is over: a fault can delay an answer, or put another one in its place.
  let last: Came | undefined;
  const log = (came: Came) =>
    logRequest(project, {
      method: c.req.method,
      path: c.req.path,
      headers: c.req.header(),
      body: JSON.stringify(fields),
      paymentId: fields.payment_id,
      start,
      ...came,
    });

  return {
    fields,
    project,
    isKnown: named !== undefined,
    end(response) {
      if (last) {
        log(last);
      }
      return response;
    },
    show(page) {
      last = { status: 200, answer: "(a page)" };
      return c.html(page);
    },
    leave(url, payment) {
      last = { status: 303, answer: "(to the form)", payment };
      return c.redirect(url, 303);
    },
    refuse(request) {
      const { code, errors, status: likeGate } = request.refusal;
      // As the contract has it, a page whose parameters are at fault is 400, whatever Gate would answer.
      const status = errors ? 400 : likeGate;
      last = { status, code, message: messageOf(code), errors, answer: "(a page that says why)" };
      return c.html(refusalPage(request), status);
    },
    cut() {
      last = cutByFault;
      (c.env as { incoming: IncomingMessage }).incoming.socket.destroy();
      return c.body(null, 500);
    },
  };
}
