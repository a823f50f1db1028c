import { type Context, Hono } from "hono";
import { openPaymentPage } from "#generated/operations";
import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import { refusalOfCode, refusalOfField } from "../../refusal/refusal-of.js";
import { sameOrigin } from "../../server/same-origin.js";
import { withFaults } from "../api/with-faults.js";
import { hasEnded } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { orderOfPage } from "../wire/order-of.js";
import { redirectLocation } from "../wire/redirect-data.js";
import { checkPage, type PageRequest } from "./check-page.js";
import { choicePage, resultPage } from "./payment-page-views.js";
import { beginVisit, type Visit } from "./visit.js";
import { waitingPage } from "./waiting-page.js";
import { isFramed } from "./widget.js";

type Fields = Record<string, string>;

/** Payment Page: choice of the method, then the way to the form, then the result. */
export function paymentPage(platform: Platform): Hono {
  const app = new Hono();

  app.get(openPaymentPage.path, (c) => open(c, c.req.query()));
  app.post(openPaymentPage.path, async (c) => open(c, await formFields(c)));

  // Until here nothing is registered: the page carries its parameters along, signature and all.
  app.post("/payment/confirm", sameOrigin, async (c) => {
    const visit = beginVisit(c, platform, await formFields(c));
    return visit.end(await confirm(visit));
  });

  app.get("/payment/:key/result", (c) => {
    const found = platform.withKey(c.req.param("key"));
    if (found?.payment.order.origin !== "page") {
      return c.notFound();
    }
    const { payment } = found;
    return c.html(
      hasEnded(payment.life.state) ? resultPage(payment, isFramed(c)) : waitingPage(payment, isFramed(c)),
    );
  });

  return app;

  async function confirm(visit: Visit): Promise<Response> {
    const request = await check(visit);
    if (request.refusal) {
      return visit.refuse(request);
    }
    const { project } = visit;
    const order = orderOfPage(request.parameters);
    const payment = samePayment(project, request.parameters) ?? project.take(order, project.requestId());
    if (!payment) {
      return visit.refuse(idTaken);
    }
    if (payment.timeline.length === 0) {
      project.note(payment, { from: "customer", what: "confirms on Payment Page" });
      project.clock.runDue();
      const lost = project.scenarios.answerTo(order.id);
      if (lost) {
        return visit.refuse({ refusal: lost, canonical: "" });
      }
    }
    return visit.leave(redirectLocation(payment, platform.place.url), payment);
  }

  async function open(c: Context, fields: Fields) {
    const visit = beginVisit(c, platform, fields);
    const shown = await withFaults<Response>(visit.project, "payment_page", {
      carryOut: () => choice(visit),
      failed: async (status) =>
        visit.refuse({ refusal: { ...refusalOfCode("501"), status: status as 500 }, canonical: "" }),
    });
    return visit.end(shown === "cut" ? visit.cut() : shown);
  }

  async function choice(visit: Visit): Promise<Response> {
    const request = await check(visit);
    if (request.refusal) {
      return visit.refuse(request);
    }
    const { parameters } = request;
    const payment = samePayment(visit.project, parameters);
    if (payment) {
      return visit.leave(redirectLocation(payment, platform.place.url), payment);
    }
    if (visit.project.paymentInTheWay(parameters.payment_id)) {
      return visit.refuse(idTaken);
    }
    return visit.show(choicePage(parameters, visit.fields));
  }

  async function check({ project, isKnown, fields }: Visit): Promise<PageRequest> {
    const chosen = project.scenarios.answerTo(fields.payment_id);
    if (chosen && !chosen.registered) {
      return { refusal: chosen, canonical: "" };
    }
    return checkPage(fields, isKnown ? project.settings.secretKey : undefined);
  }

  /** The payment of this very request: the page is opened again, or confirmed twice. */
  function samePayment(
    project: Project,
    { payment_id, signature }: PaymentPageParameters,
  ): Payment | undefined {
    const payment = project.paymentInTheWay(payment_id);
    return payment?.order.signature === signature ? payment : undefined;
  }
}

const idTaken = { refusal: refusalOfField("3041", "payment_id", "unique"), canonical: "" };

async function formFields(c: Context): Promise<Fields> {
  const fields = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    fields.filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}
