import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { sameOrigin } from "../../server/same-origin.js";
import { isCardNumber } from "../payment/card.js";
import { hasEnded } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import { cancel, enterCard } from "../platform/customer.js";
import type { Platform } from "../platform/platform.js";
import { scenarioNamed, testCards } from "../service/scenarios.js";
import { missingFields } from "../wire/redirect-data.js";
import { both, card, type Html } from "./layout.js";
import { summary } from "./payment-page-views.js";
import { waitingPage } from "./waiting-page.js";
import { isFramed } from "./widget.js";

/** The form of the CUP QuickPay service: the customer enters a card number, or cancels, and returns. */
export function cupForm(platform: Platform): Hono {
  const app = new Hono();

  app.get("/cup/:key", (c) => open(c, "GET", c.req.query()));
  app.post("/cup/:key", async (c) => open(c, "POST", await c.req.parseBody()));

  app.post("/cup/:key/pay", sameOrigin, async (c) => {
    const found = find(c);
    if (!found) {
      return c.notFound();
    }
    const { project, payment } = found;
    const { card_number = "" } = await c.req.parseBody();
    const number = String(card_number).replace(/[\s-]/g, "");
    if (isWaiting(payment) && !isCardNumber(number)) {
      return c.html(formPage(payment, { isFramed: isFramed(c), wrong: String(card_number) }), 422);
    }
    // Another tab or a second click may have come first: then this is refused, and the way on is the same.
    if (isWaiting(payment)) {
      enterCard(project, payment, number);
    }
    return c.redirect(`/cup/${payment.key}/return`, 303);
  });

  app.post("/cup/:key/cancel", sameOrigin, (c) => {
    const found = find(c);
    if (!found) {
      return c.notFound();
    }
    cancel(found.project, found.payment);
    return c.redirect(`/cup/${found.payment.key}/return`, 303);
  });

  app.get("/cup/:key/return", (c) => {
    const payment = find(c)?.payment;
    if (!payment) {
      return c.notFound();
    }
    if (!hasEnded(payment.life.state)) {
      return c.html(waitingPage(payment, isFramed(c)));
    }
    return c.redirect(targetOf(payment), 303);
  });

  return app;

  function find(c: Context) {
    const found = platform.withKey(c.req.param("key") ?? "");
    return found?.payment.order.kind === "purchase" ? found : undefined;
  }

  function open(c: Context, method: "GET" | "POST", fields: Record<string, unknown>) {
    const payment = find(c)?.payment;
    if (!payment) {
      return c.notFound();
    }
    if (!isWaiting(payment)) {
      return c.redirect(`/cup/${payment.key}/return`, 303);
    }
    const asked = payment.redirectShape.split(" ")[0];
    const missing = missingFields(payment, fields);
    if (asked === method && missing.length === 0) {
      return c.html(formPage(payment, { isFramed: isFramed(c) }));
    }
    return c.html(wrongRedirectPage(asked === method ? missing : [], String(asked)), 400);
  }
}

const isWaiting = ({ life }: Payment) => life.state === "awaiting redirect result";

/** Where the customer goes from here: to the shop, or to the result on Payment Page. */
function targetOf({ key, order: { origin, returnUrls }, life }: Payment): string {
  if (origin === "page") {
    return `/payment/${key}/result`;
  }
  const { success = "/", decline, return: back } = returnUrls;
  return life.state === "success" ? success : (decline ?? back ?? success);
}

/** How many test cards are offered at once; the others stand behind them. */
const offered = 3;

/** @param wrong What was entered, and is no card number. */
function formPage({ key, order }: Payment, { isFramed, wrong }: { isFramed: boolean; wrong?: string }): Html {
  return card(
    "银联快捷支付 · CUP QuickPay",
    html`<h1 class="brand">${both("银联快捷支付", "CUP QuickPay")}</h1>
      ${summary(order.amount, order.id, order.description)}
      <form method="post" action="/cup/${key}/pay" data-once>
        <label for="card_number">${both("银行卡号", "Card number")}</label>
        <input
          id="card_number"
          name="card_number"
          inputmode="numeric"
          autocomplete="off"
          maxlength="30"
          value="${wrong ?? ""}"
          required
          ${wrong !== undefined ? html`aria-invalid="true" aria-describedby="wrong"` : ""}
          ${isFramed ? "" : "autofocus"}
        />
        ${wrong !== undefined ? html`<p id="wrong" class="wrong">${both("卡号有误，请核对", "This is not a card number")}</p>` : ""}
        <button class="primary">${both("确认支付", "Pay")}</button>
      </form>
      <form method="post" action="/cup/${key}/cancel" data-once>
        <button class="plain">${both("取消支付", "Cancel")}</button>
      </form>
      <section class="cards">
        <h2>${both("测试卡号", "Test cards")}</h2>
        <ul>${testCards.slice(0, offered).map(cardButton)}</ul>
        <details>
          <summary>${both("更多", "More")}</summary>
          <ul>${testCards.slice(offered).map(cardButton)}</ul>
        </details>
      </section>`,
    { scripts: ["pay.js"] },
  );
}

const cardButton = ({ number, scenario }: (typeof testCards)[number]): Html => {
  const { zh, means } = scenarioNamed(scenario);
  return html`<li><button type="button" data-card="${number}"><code>${grouped(number)}</code> ${both(zh, means)}</button></li>`;
};

function wrongRedirectPage(missing: readonly string[], method: string): Html {
  const what =
    missing.length === 0
      ? both(
          `请以 ${method} 方式打开此页面`,
          `Open this page by the method of redirect_data.method: ${method}`,
        )
      : both(
          "redirect_data.body 的字段缺失或被改动：",
          "Fields of redirect_data.body are missing or changed:",
        );
  return card(
    "跳转有误 · Wrong redirect",
    html`<div class="result decline">
        <div class="sign" aria-hidden="true">!</div>
        <h1>${both("跳转有误", "Wrong redirect")}</h1>
      </div>
      <p>${what}</p>
      ${missing.length === 0 ? "" : html`<p>${missing.map((name) => html`<code>${name}</code> `)}</p>`}`,
  );
}

const grouped = (number: string) => number.replace(/(\d{4})(?=\d)/g, "$1 ");
