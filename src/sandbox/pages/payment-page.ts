import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { openPaymentPage } from "#generated/operations";
import type { PlatformError } from "#generated/types";
import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import { messageOf } from "../../refusal/message-of.js";
import { refusalOfField } from "../../refusal/refusal-of.js";
import { sameOrigin } from "../../server/same-origin.js";
import { shown } from "../api/record.js";
import { maskCardsIn } from "../payment/card.js";
import { isFinal } from "../payment/lifecycle.js";
import { orderOfPage } from "../payment/order.js";
import type { Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";
import { redirectLocation } from "../wire/redirect-data.js";
import { checkPage, type PageRequest } from "./check-page.js";
import { both, card, type Html, yuan } from "./layout.js";
import { reasonOf } from "./reason-of.js";
import { waitingPage } from "./waiting-page.js";

type Fields = Record<string, string>;

/** Payment Page: choice of the method, then the way to the form, then the result. */
export function paymentPage(platform: Platform): Hono {
  const app = new Hono();

  app.get(openPaymentPage.path, (c) => open(c, c.req.query()));
  app.post(openPaymentPage.path, async (c) => open(c, await formFields(c)));

  // Until here nothing is registered: the page carries its parameters along, signature and all.
  app.post("/payment/confirm", sameOrigin, async (c) => {
    const fields = await formFields(c);
    const request = await check(fields);
    if (request.refusal) {
      return refuse(c, request);
    }
    const order = orderOfPage(request.parameters);
    const payment = samePayment(request.parameters) ?? platform.take(order, platform.requestId());
    if (!payment) {
      return refuse(c, idTaken);
    }
    if (payment.timeline.length === 0) {
      platform.note(payment, { from: "customer", what: "Confirms on Payment Page", ...shown(fields) });
      platform.clock.runDue();
      const lost = platform.scenarios.answerTo(order.id);
      if (lost) {
        return refuse(c, { refusal: lost, canonical: "" });
      }
    }
    return c.redirect(redirectLocation(payment, platform.url), 303);
  });

  app.get("/payment/:key/result", (c) => {
    const payment = platform.payments.withKey(c.req.param("key"));
    if (payment?.order.origin !== "page") {
      return c.notFound();
    }
    return c.html(isFinal(payment.life.state) ? resultPage(payment) : waitingPage(payment));
  });

  return app;

  async function open(c: Context, fields: Fields) {
    const request = await check(fields);
    if (request.refusal) {
      return refuse(c, request);
    }
    const payment = samePayment(request.parameters);
    if (payment) {
      return c.redirect(redirectLocation(payment, platform.url), 303);
    }
    if (platform.paymentInTheWay(request.parameters.payment_id)) {
      return refuse(c, idTaken);
    }
    return c.html(choicePage(request.parameters, fields));
  }

  async function check(fields: Fields): Promise<PageRequest> {
    const chosen = platform.scenarios.answerTo(fields.payment_id);
    if (chosen && !chosen.registered) {
      return { refusal: chosen, canonical: "" };
    }
    return checkPage(fields, platform.settings);
  }

  /** The payment of this very request: the page is opened again, or confirmed twice. */
  function samePayment({ payment_id, signature }: PaymentPageParameters): Payment | undefined {
    const payment = platform.paymentInTheWay(payment_id);
    return payment?.order.signature === signature ? payment : undefined;
  }

  function refuse(c: Context, { refusal, canonical }: Extract<PageRequest, { canonical: string }>) {
    const { code, errors } = refusal;
    // As the contract has it, a page whose parameters are at fault is 400, whatever Gate would answer.
    const status = errors ? 400 : refusal.status;
    platform.refuse({
      path: openPaymentPage.path,
      status,
      code,
      message: messageOf(code),
      errors,
      canonical,
    });
    return c.html(refusalPage({ refusal, canonical }), status);
  }
}

const idTaken = { refusal: refusalOfField("3041", "payment_id", "unique"), canonical: "" };

async function formFields(c: Context): Promise<Fields> {
  const fields = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    fields.filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}

function choicePage(parameters: PaymentPageParameters, fields: Fields): Html {
  const { force_payment_method, default_payment_method } = parameters;
  const isChosen = force_payment_method === "cup-quick" || default_payment_method === "cup-quick";
  const method = html`<label class="method">
    <input type="radio" name="_method" value="cup-quick" form="confirm" required ${isChosen ? "checked" : ""} />
    <span><b>银联快捷支付</b><small lang="en">CUP QuickPay</small></span>
  </label>`;
  return card(
    "支付 · Payment",
    html`${summary(parameters.payment_amount, parameters.payment_id, parameters.payment_description)}
      <h2>${both("支付方式", "Payment method")}</h2>
      ${method}
      ${force_payment_method ? "" : html`<p class="muted">${both("沙盒仅提供此支付方式", "The sandbox has this method only")}</p>`}
      <form id="confirm" method="post" action="/payment/confirm" data-once>
        ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <button class="primary">${both("同意并支付", "Agree and pay")}</button>
      </form>`,
    { scripts: ["pay.js"] },
  );
}

function resultPage({ order, life, card: number }: Payment): Html {
  const isPaid = life.state === "success";
  const target = isPaid ? order.returnUrls.success : order.returnUrls.decline;
  const link = (isPaid ? order.links.success : order.links.decline) ?? target;
  const reason = isPaid ? "" : html`<p class="muted">${reasonOf(life.code)}</p>`;
  return card(
    isPaid ? "支付成功 · Paid" : "支付失败 · Not paid",
    html`<div class="result ${life.state}">
        <div class="sign" aria-hidden="true">${isPaid ? "✓" : "✕"}</div>
        <h1>${isPaid ? both("支付成功", "Payment successful") : both("支付未完成", "Payment not completed")}</h1>
        ${reason}
      </div>
      ${summary(life.amount, order.id, order.description, number)}
      ${link && html`<a class="button" href="${link}">${both("返回商户", "Back to the shop")}</a>`}`,
    target === undefined ? {} : { refresh: { seconds: 3, url: target } },
  );
}

function refusalPage({
  refusal: { code, errors = [] },
  canonical,
}: Extract<PageRequest, { canonical: string }>): Html {
  return card(
    "无法打开支付页面 · Payment Page cannot open",
    html`<div class="result decline">
        <div class="sign" aria-hidden="true">!</div>
        <h1>${both("无法打开支付页面", "Payment Page cannot open")}</h1>
      </div>
      ${errors.length === 0 ? html`<p class="muted" lang="en">${code} ${messageOf(code)}</p>` : faultTable(errors)}
      ${
        canonical === ""
          ? ""
          : html`<details ${code === "3261" ? "open" : ""}>
        <summary>${both("平台用于验签的字符串", "What the platform makes of the parameters before it signs them")}</summary>
        <pre>${canonical}</pre>
      </details>`
      }`,
  );
}

const faultTable = (
  errors: readonly PlatformError[],
) => html`<p>${both("请求未通过检查：", "The request did not pass the checks:")}</p>
  <table class="facts">
    ${errors.map(
      ({ code, field, message, constraint }) =>
        html`<tr><th><code>${field}</code></th><td>${code} ${message}<br /><small>${constraint}</small></td></tr>`,
    )}
  </table>`;

/** What is paid for, on every page for the customer. */
export function summary(fen: number, id: string, description: string, number?: string): Html {
  return html`<div class="sum">${yuan(fen)}</div>
    <table class="facts">
      <tr><th>${both("订单号", "Order")}</th><td>${maskCardsIn(id)}</td></tr>
      <tr><th>${both("说明", "Description")}</th><td>${description}</td></tr>
      ${number === undefined ? "" : html`<tr><th>${both("卡号", "Card")}</th><td>${number}</td></tr>`}
    </table>`;
}
