import { html } from "hono/html";
import type { PlatformError } from "#generated/types";
import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import { messageOf } from "../../refusal/message-of.js";
import { maskCardsIn } from "../payment/card.js";
import type { Payment } from "../payment/payment.js";
import type { PageRequest } from "./check-page.js";
import { both, card, type Html, wayBack, yuan } from "./layout.js";
import { reasonOf } from "./reason-of.js";

/** Payment Page: what is paid, and by which method. */
export function choicePage(
  parameters: PaymentPageParameters,
  fields: Readonly<Record<string, string>>,
): Html {
  const { force_payment_method, default_payment_method } = parameters;
  const isChosen = force_payment_method === "cup-quick" || default_payment_method === "cup-quick";
  const method = html`<label class="method">
    <input type="radio" name="_method" value="cup-quick" form="confirm" required ${isChosen ? "checked" : ""} />
    <span><b>银联快捷支付</b><small lang="en">CUP QuickPay</small></span>
  </label>`;
  return card(
    "支付 · Payment",
    html`<h1 class="brand">${both("收银台", "Payment")}</h1>
      ${summary(parameters.payment_amount, parameters.payment_id, parameters.payment_description)}
      <h2>${both("支付方式", "Payment method")}</h2>
      ${method}
      ${force_payment_method ? "" : html`<p class="muted">${both("沙箱仅提供此支付方式", "The sandbox has this method only")}</p>`}
      <form id="confirm" method="post" action="/payment/confirm" data-once>
        ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <button class="primary">${both("同意并支付", "Agree and pay")}</button>
      </form>`,
    { scripts: ["pay.js"] },
  );
}

/** Payment Page: the result. */
export function resultPage({ order, life, card: number }: Payment, isFramed: boolean): Html {
  const isPaid = life.state === "success";
  const { returnUrls, links, windows = {} } = order;
  const target = isPaid ? returnUrls.success : returnUrls.decline;
  const window = isPaid ? windows.success : windows.decline;
  const ownLink = isPaid ? links.success : links.decline;
  const link = ownLink ?? target;
  const linkWindow = ownLink === undefined ? window : isPaid ? windows.successLink : windows.declineLink;
  // A page in a frame cannot lead the page around it away: the widget does, which is there.
  const goesOn = target !== undefined && (!isFramed || window === "iframe");
  const reason = isPaid ? "" : html`<p class="muted">${reasonOf(life.code)}</p>`;
  return card(
    isPaid ? "支付成功 · Paid" : "支付未成功 · Not paid",
    html`<div class="result ${life.state}">
        <div class="sign" aria-hidden="true">${isPaid ? "✓" : "✕"}</div>
        <h1>${isPaid ? both("支付成功", "Payment successful") : both("支付未成功", "Payment not completed")}</h1>
        ${reason}
      </div>
      ${summary(life.amount, order.id, order.description, number)}
      ${link && wayBack(link, { isFramed, window: linkWindow })}`,
    {
      head: html`<meta name="sandbox-result" data-status="${life.state}" data-payment-id="${order.id}" />`,
      ...(goesOn && { refresh: { seconds: 3, url: target } }),
    },
  );
}

/** Payment Page cannot open, and why. */
export function refusalPage({
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
        <summary>${both("平台验证签名所用的待签名字符串", "What the platform makes of the parameters before it signs them")}</summary>
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
        html`<tr><th scope="row"><code>${field}</code></th><td>${code} ${message}<br /><small>${constraint}</small></td></tr>`,
    )}
  </table>`;

/** What is paid for, on every page for the customer. */
export function summary(fen: number, id: string, description: string, number?: string): Html {
  return html`<div class="sum">${yuan(fen)}</div>
    <table class="facts">
      <tr><th scope="row">${both("订单号", "Order")}</th><td>${maskCardsIn(id)}</td></tr>
      <tr><th scope="row">${both("说明", "Description")}</th><td>${description}</td></tr>
      ${number === undefined ? "" : html`<tr><th scope="row">${both("卡号", "Card")}</th><td>${number}</td></tr>`}
    </table>`;
}
