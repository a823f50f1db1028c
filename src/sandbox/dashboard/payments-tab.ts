import { html } from "hono/html";
import type { SandboxCallback, SandboxPayment, SandboxTimelineEntry } from "#generated/sandbox/types";
import type { ListedPayment } from "../control/show-payment.js";
import { facts, type Html, yuan } from "../pages/layout.js";
import { maskCardsIn } from "../payment/card.js";
import { hasEnded, statuses } from "../payment/lifecycle.js";
import { scenariosFor } from "../service/scenarios-for.js";
import { callbackSummary } from "./callbacks-tab.js";
import { type List, rowLink, select } from "./list.js";
import { actionButton, badge, scenarioOptions, time } from "./parts.js";
import { timelineOf } from "./timeline.js";
import { addressIn, addressOf, type View } from "./view.js";

export function paymentList(view: View, limit: number): List {
  const { status, type, text } = view.filters;
  const before = view.before === undefined ? undefined : Number(view.before);
  const { items, total, hasMore } = view.control.listedPayments({ status, type, text, limit, before });
  return {
    total,
    last: hasMore ? String(items.at(-1)?.operation_id) : undefined,
    columns: ["Payment", "Status", "Sum", "Type", "Card", "Callbacks", "Changed"],
    empty: "No payments yet. Send a purchase to Gate, or open Payment Page.",
    rows: items.map((payment) => rowOf(view, payment)),
    filters: html`${select("status", "Status", [["", "Every status"], ...statuses.map((name) => [name, name] as const)], status)}
      ${select(
        "type",
        "Type",
        [
          ["", "Purchases and payouts"],
          ["purchase", "Purchases"],
          ["payout", "Payouts"],
        ],
        type,
      )}`,
    exports: { CSV: "/export.csv", XLSX: "/export.xlsx" },
  };
}

function rowOf(view: View, payment: ListedPayment) {
  const { status, code, type, origin, amount, paid, card } = payment;
  const id = String(payment.operation_id);
  const isRefusal = status === "decline" || status === "error";
  return {
    id,
    cells: [
      rowLink(view, id, maskCardsIn(payment.id)),
      html`${badge(status)}${isRefusal ? html` <small>${code}</small>` : ""}`,
      html`<span class="number">${yuan(paid ?? amount)}</span>`,
      html`${type}${origin === "page" ? " · page" : ""}`,
      html`${card === null ? html`<span class="muted">–</span>` : html`<code>${card}</code>`}`,
      html`${badgesOf(payment.callback_states)}`,
      time(payment.changed_at),
    ],
  };
}

/** A mark for each state, and how many callbacks are in it. */
function badgesOf(states: ListedPayment["callback_states"]): Html[] {
  const counts = new Map<string, number>();
  for (const state of states) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => html`${badge(state, count > 1 ? ` × ${count}` : "")} `);
}

/** A payment: where it stands, what can be done, and all that has happened. */
export function paymentDetail(view: View, operationId: string): { title: string; content: Html } {
  const payment = view.control.paymentOfOperation(Number(operationId));
  const { status, code, message, amount, paid, description, card, scenario } = payment;
  const sum = paid ?? amount;
  const isFinal = hasEnded(status);
  return {
    title: maskCardsIn(payment.id),
    content: html`${facts([
      ["Status", html`${badge(status)} ${isFinal ? html`<span>${code} ${message}</span>` : ""}`],
      ["Sum", html`${yuan(sum)}${sum === amount ? "" : html` <small>asked for: ${yuan(amount)}</small>`}`],
      ["Type", `${payment.type} by ${payment.origin === "gate" ? "Gate" : "Payment Page"}`],
      ["Description", maskCardsIn(description)],
      card === null ? undefined : ["Card", html`<code>${card}</code>`],
      scenario === null
        ? undefined
        : ["Scenario", html`<code>${scenario}</code> <small>chosen for this payment</small>`],
      ["Request id", html`<code>${payment.request_id}</code>`],
      ["Operation", html`<code>${payment.operation_id}</code>`],
      isFinal ? undefined : formOf(payment),
    ])}
    ${stepsOf(view, payment)}
    <h3>Timeline</h3>
    <ol class="timeline">${timelineOf(payment).map((item) => ("what" in item ? entryItem(view, item) : callbackItem(view, item)))}</ol>
    <p class="actions">
      <a class="button small" download href="${addressIn(view.project, "/export.har", { payment: operationId })}">Requests and callbacks as HAR</a>
    </p>`,
  };
}

/** The form's address tells the payment's id: not if that looks like a card number. */
const formOf = ({ form_url }: SandboxPayment): readonly [string, Html] | undefined =>
  form_url === null || maskCardsIn(form_url) !== form_url
    ? undefined
    : ["Form", html`<a href="${form_url}">Open as the customer</a>`];

function stepsOf({ project }: View, payment: SandboxPayment): Html | "" {
  const { operation_id, status, scenario } = payment;
  const choices = scenariosFor(payment);
  if (choices.length === 0) {
    return "";
  }
  return html`<h3>What happens next</h3>
    <div class="actions">
      ${
        status === "awaiting redirect result"
          ? html`${actionButton(addressIn(project, `/payments/${operation_id}/customer`), "Pay as the customer", { fields: { does: "pay" }, kind: "small primary" })}
            ${actionButton(addressIn(project, `/payments/${operation_id}/customer`), "Cancel as the customer", { fields: { does: "cancel" } })}`
          : ""
      }
      <form class="line" method="post" action="${addressIn(project, `/payments/${operation_id}/scenario`)}">
        <label for="scenario">Scenario of this payment</label>
        <select id="scenario" name="scenario">${scenarioOptions("As for all others", choices, scenario)}</select>
        <button class="small">Choose</button>
      </form>
    </div>`;
}

const entryItem = (view: View, { at, from, what, request }: SandboxTimelineEntry) => html`<li class="${from}">
  ${time(at)} <span class="from">${from}</span>
  ${
    request === null
      ? html`<div>${what}</div>`
      : html`<div><a href="${addressOf(view, { tab: "requests", selected: String(request), filters: {}, before: undefined })}">${what}</a></div>`
  }
</li>`;

const callbackItem = (view: View, callback: SandboxCallback) => html`<li class="callback">
  ${time(callback.created_at)} <span class="from">platform</span>
  <div>
    <a href="${addressOf(view, { tab: "callbacks", selected: callback.id, filters: {}, before: undefined })}">Callback: ${callback.kind}</a>
    ${badge(callback.state)} ${callbackSummary(callback, view.state.clock.now)}
  </div>
</li>`;
