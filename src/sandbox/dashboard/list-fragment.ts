import { html } from "hono/html";
import { canonicalOf } from "../control/show-request.js";
import { type Html, yuan } from "../pages/layout.js";
import { maskCardsIn } from "../payment/card.js";
import { statusOf } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import type { LoggedRequest } from "../platform/request-log.js";
import { badge, time } from "./parts.js";

/** How many payments the list shows; the exports have all. */
const shown = 100;
/** How many payments the chart shows. */
const charted = 40;

/** The part of the dashboard that changes: figures, charts' data, payments, refused requests. */
export function listFragment(
  payments: readonly Payment[],
  refused: readonly LoggedRequest[],
  lost: { readonly payments: number; readonly callbacks: number },
): Html {
  return html`<div id="figures" data-figures="${JSON.stringify(figuresOf(payments))}"></div>
    <div class="tiles">${tilesOf(payments).map(([label, value]) => html`<div class="tile"><b>${value}</b><span>${label}</span></div>`)}</div>
    ${lost.payments === 0 ? "" : lossPanel(lost)}
    <section class="panel">
      <h2>Payments</h2>
      ${payments.length === 0 ? html`<p class="empty">No payments yet. Send a purchase to Gate, or open Payment Page.</p>` : table(payments.slice(0, shown))}
      ${payments.length > shown ? html`<p class="muted">The latest ${shown} of ${payments.length}; the exports have all.</p>` : ""}
    </section>
    ${refused.length === 0 ? "" : refusedPanel(refused)}`;
}

function tilesOf(payments: readonly Payment[]): [label: string, value: string][] {
  const count = (status: string) => String(payments.filter(({ life }) => life.state === status).length);
  const sum = (kind: string) =>
    yuan(
      payments
        .filter(({ order, life }) => order.kind === kind && life.state === "success")
        .reduce((total, { life }) => total + life.amount, 0),
    );
  const open = payments
    .flatMap(({ callbacks }) => callbacks)
    .filter(({ state }) => state === "waiting").length;
  return [
    ["payments", String(payments.length)],
    ["success", count("success")],
    ["decline", count("decline")],
    ["purchases paid", sum("purchase")],
    ["paid out", sum("payout")],
    ["callbacks on their way", String(open)],
  ];
}

function figuresOf(payments: readonly Payment[]) {
  const counts: Record<string, number> = {};
  for (const { life } of payments) {
    counts[statusOf(life.state)] = (counts[statusOf(life.state)] ?? 0) + 1;
  }
  const latest = payments
    .slice(0, charted)
    .reverse()
    .map(({ order, life }) => ({
      id: maskCardsIn(order.id),
      yuan: life.amount / 100,
      status: statusOf(life.state),
    }));
  return { counts, latest };
}

const table = (payments: readonly Payment[]) => html`<table class="list stack">
  <thead><tr><th>Payment</th><th>Type</th><th>Status</th><th class="number">Sum</th><th>Card</th><th>Callbacks</th><th>Changed</th></tr></thead>
  <tbody>
    ${payments.map(
      ({ key, order, life, card, callbacks, changedAt }) => html`<tr>
        <td><a href="/dashboard/payments/${key}">${maskCardsIn(order.id)}</a></td>
        <td>${order.kind}${order.origin === "page" ? " · page" : ""}</td>
        <td>${badge(statusOf(life.state))}${life.state === "decline" || life.state === "error" ? html` <small>${life.code}</small>` : ""}</td>
        <td class="number">${yuan(life.amount)}</td>
        <td>${card ?? html`<span class="muted">–</span>`}</td>
        <td>${callbackBadges(callbacks)}</td>
        <td>${time(changedAt)}</td>
      </tr>`,
    )}
  </tbody>
</table>`;

/** A mark for each state, and how many callbacks are in it. */
function callbackBadges(callbacks: Payment["callbacks"]): Html[] {
  const counts = new Map<string, number>();
  for (const { state } of callbacks) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => html`${badge(state, count > 1 ? ` × ${count}` : "")} `);
}

const lossPanel = ({
  payments,
  callbacks,
}: {
  payments: number;
  callbacks: number;
}) => html`<section class="panel">
  <p class="wrong">Too many payments: ${payments} were forgotten before they were done, and ${callbacks} of their callbacks are sent no more. The option <code>keep</code> sets how many are kept.</p>
</section>`;

const refusedPanel = (refused: readonly LoggedRequest[]) => html`<section class="panel">
  <h2>Refused requests</h2>
  <ul class="timeline">
    ${refused.slice(0, 20).map(({ at, path, status, code, message, errors = [], paymentId, body }, index) => {
      const canonical = canonicalOf({ body });
      return html`<li>
        ${time(at)} <code>${path}</code> ${paymentId ?? ""} <b>${status}</b> ${code} ${message}
        ${errors.length === 0 ? "" : html`<ul>${errors.map((error) => html`<li><code>${error.field}</code> ${error.code} ${error.message} <small>${error.constraint}</small></li>`)}</ul>`}
        ${canonical ? html`<details id="refused-${at}-${index}"><summary>What is signed</summary><pre>${canonical}</pre></details>` : ""}
      </li>`;
    })}
  </ul>
</section>`;
