import { html } from "hono/html";
import { messageOf } from "../../refusal/message-of.js";
import { canonicalString } from "../../signature/canonical-string.js";
import { callbackMessage } from "../callbacks/callback-message.js";
import { canonicalOf } from "../control/show-request.js";
import { type Html, yuan } from "../pages/layout.js";
import type { Attempt, CallbackRecord } from "../payment/callback-record.js";
import { isFinal, statusOf } from "../payment/lifecycle.js";
import type { Entry, Payment } from "../payment/payment.js";
import type { Project } from "../platform/project.js";
import { resultScenarios } from "../service/scenarios.js";
import { badge, time } from "./parts.js";

/** How many attempts of a callback are shown, the latest. */
const shownAttempts = 12;

/** The part of a payment's page that changes: where it stands, and all that has happened. */
export function timelineFragment(payment: Payment, project: Project, url: string): Html {
  const { order, life } = payment;
  return html`<section class="panel">
      <table class="facts wide">
        <tr><th>Status</th><td>${badge(statusOf(life.state))} ${isFinal(life.state) ? `${life.code} ${messageOf(life.code)}` : ""}</td></tr>
        <tr><th>Sum</th><td>${yuan(life.amount)}${life.amount === order.amount ? "" : html` <small>asked for: ${yuan(order.amount)}</small>`}</td></tr>
        <tr><th>Type</th><td>${order.kind} by ${order.origin === "gate" ? "Gate" : "Payment Page"}</td></tr>
        <tr><th>Description</th><td>${order.description}</td></tr>
        ${payment.card ? html`<tr><th>Card</th><td>${payment.card}</td></tr>` : ""}
        <tr><th>Request</th><td><code>${payment.requestId}</code></td></tr>
        <tr><th>Operation</th><td><code>${payment.operationId}</code></td></tr>
      </table>
    </section>
    ${isFinal(life.state) ? "" : actions(payment)}
    <section class="panel">
      <h2>Timeline</h2>
      <ol class="timeline">${momentsOf(payment, project, url).map(({ show }) => show())}</ol>
    </section>`;
}

const actions = ({ key, life }: Payment) => html`<section class="panel">
  <h2>What happens next</h2>
  <form class="act" method="post" action="/dashboard/payments/${key}/scenario">
    <label for="scenario">Scenario</label>
    <select id="scenario" name="scenario" hx-preserve>
      ${resultScenarios.map(({ name, means }) => html`<option value="${name}">${means}</option>`)}
    </select>
    <button>Choose</button>
  </form>
  ${
    life.state === "awaiting redirect result"
      ? html`<form class="act" method="post" action="/dashboard/payments/${key}/customer">
        <label>As the customer</label>
        <button name="does" value="pay">Pay</button>
        <button name="does" value="cancel">Cancel</button>
      </form>`
      : ""
  }
</section>`;

/** Entries and callbacks, by time. */
function momentsOf(payment: Payment, project: Project, url: string): { at: number; show: () => Html }[] {
  return [
    ...payment.timeline.map((entry, index) => ({
      at: entry.at,
      show: () => entryItem(entry, index, project),
    })),
    ...payment.callbacks.map((callback) => ({
      at: callback.at,
      show: () =>
        callbackItem(callback, payment, callbackMessage(payment, callback, { ...project.settings, url })),
    })),
  ].sort((a, b) => a.at - b.at);
}

const entryItem = ({ at, from, what, request }: Entry, index: number, { requests }: Project) => {
  const logged = request === undefined ? undefined : requests.withNumber(request);
  const canonical = logged && canonicalOf(logged);
  return html`<li class="${from}">
  ${time(at)} <b>${what}</b> <span class="from">${from}</span>
  ${logged === undefined ? "" : messageDetails(`entry-${index}`, logged.body)}
  ${canonical === undefined ? "" : canonicalDetails(`entry-${index}`, canonical)}
</li>`;
};

const callbackItem = (
  { id, kind, state, at, url, attempts }: CallbackRecord,
  { key }: Payment,
  body: object,
) => html`<li class="callback">
  ${time(at)} <b>Callback: ${kind}</b> ${badge(state)} <span class="from">platform</span>
  ${url === undefined ? "" : html`<div><code>${url}</code></div>`}
  ${attemptList(attempts)} ${messageDetails(id, body)} ${canonicalDetails(id, canonicalString(body))}
  ${url === undefined ? "" : resendForm(key, id)}
</li>`;

const resendForm = (key: string, id: string) => html`<form
  class="act"
  method="post"
  action="/dashboard/payments/${key}/callbacks/${id}/resend"
>
  <button>Send again</button>
</form>`;

function attemptList(attempts: readonly Attempt[]): Html {
  const latest = attempts.slice(-shownAttempts);
  const first = attempts.length - latest.length;
  return html`<ol class="attempts">
    ${first === 0 ? "" : html`<li class="muted">${first} earlier attempts</li>`}
    ${latest.map(({ at, status, failure }, index) => html`<li>${time(at)} attempt ${first + index + 1}: <b>${status ?? failure}</b></li>`)}
  </ol>`;
}

const messageDetails = (id: string, message: unknown) => html`<details id="message-${id}">
  <summary>Message</summary>
  <pre>${JSON.stringify(message, null, 2)}</pre>
</details>`;

const canonicalDetails = (id: string, canonical: string) => html`<details id="canonical-${id}">
  <summary>What is signed</summary>
  <pre>${canonical}</pre>
</details>`;
