import { html } from "hono/html";
import type { SandboxAttempt, SandboxCallback } from "#generated/sandbox/types";
import { ownHeaders } from "../callbacks/post.js";
import { facts, type Html } from "../pages/layout.js";
import { maskCardsIn, withMaskedCards } from "../payment/card.js";
import { curlOfCallback } from "./curl-of.js";
import { type List, rowLink, select } from "./list.js";
import {
  actionButton,
  badge,
  canonicalBlock,
  countdown,
  curlBlock,
  headersBlock,
  httpBadge,
  textBlock,
  time,
} from "./parts.js";
import { addressIn, addressOf, type View } from "./view.js";

/** How many attempts of a callback are shown, the latest. */
const shownAttempts = 12;

const states = ["waiting", "delivered", "given up", "no address", "switched off", "dropped"];

export function callbackList(view: View, limit: number): List {
  const { state, kind, text } = view.filters;
  const { items, total, hasMore } = view.control.callbacks({ state, kind, text, limit, before: view.before });
  const { now } = view.state.clock;
  return {
    total,
    last: hasMore ? items.at(-1)?.id : undefined,
    columns: ["Callback", "Payment", "State", "Last answer", "Next attempt", "Created"],
    empty: "No callbacks yet. They come when a payment has news.",
    rows: items.map((callback) => ({
      id: callback.id,
      cells: [
        rowLink(view, callback.id, callback.kind),
        html`${maskCardsIn(callback.payment_id)}`,
        badge(callback.state),
        lastAnswer(callback),
        nextAttempt(callback, now) ?? html`<span class="muted">–</span>`,
        time(callback.created_at),
      ],
    })),
    filters: html`${select("state", "State", [["", "Every state"], ...states.map((name) => [name, name] as const)], state)}
      ${select(
        "kind",
        "Kind",
        [
          ["", "Every kind"],
          ["redirect", "Redirect"],
          ["progress", "Progress"],
          ["result", "Result"],
        ],
        kind,
      )}`,
    exports: { HAR: "/export.har" },
    further: html`<details class="tool" id="send-many" name="tool">
      <summary class="button small">Send again…</summary>
      <form class="sheet" method="post" action="${addressIn(view.project, "/callbacks/send")}">
        <p>All callbacks of this list, with its filters, once more and at once.</p>
        <label for="since">Only since (UTC)</label>
        <input id="since" name="since" type="datetime-local" step="0.001" />
        ${Object.entries(view.filters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <button class="small primary">Send all again</button>
      </form>
    </details>`,
  };
}

function lastAnswer({ attempts }: SandboxCallback): Html {
  const last = attempts.at(-1);
  return last === undefined
    ? html`<span class="muted">–</span>`
    : html`${httpBadge(last.status, last.failure)}${attempts.length > 1 ? html` <small>${attempts.length} attempts</small>` : ""}`;
}

function nextAttempt({ next_attempt_at, state }: SandboxCallback, now: string): Html | undefined {
  return next_attempt_at === null || state !== "waiting" ? undefined : countdown(next_attempt_at, now);
}

/** How a callback fares, in a few words. */
export function callbackSummary(callback: SandboxCallback, now: string): Html {
  const next = nextAttempt(callback, now);
  return html`${callback.attempts.length === 0 ? "" : lastAnswer(callback)}${next === undefined ? "" : html` <small>next ${next}</small>`}`;
}

/** A callback: what is sent, and what the receiver made of it each time. */
export function callbackDetail(view: View, id: string): { title: string; content: Html } {
  const callback = view.control.callback(id);
  const { now } = view.state.clock;
  const { url, state, body, canonical, attempts } = callback;
  const next = nextAttempt(callback, now);
  const curl = curlOfCallback(callback);
  const payment = paymentLink(view, callback.payment_id, Number(callback.body.operation.id));
  return {
    title: `Callback: ${callback.kind}`,
    content: html`${facts([
      ["State", html`${badge(state)}${next === undefined ? "" : html` <span>next attempt ${next}</span>`}`],
      ["Payment", payment],
      ["Address", url === null ? "none" : html`<code>POST ${url}</code>`],
      ["Created", time(callback.created_at)],
    ])}
    ${url === null ? noAddress(state) : sendAgain(view, callback)}
    <h3>Attempts</h3>
    ${attempts.length === 0 ? html`<p class="muted">None yet.</p>` : attemptList(id, attempts)}
    <h3>Message</h3>
    ${textBlock({ id: `body-${id}`, title: "Body", isOpen: true }, JSON.stringify(withMaskedCards(body)))}
    ${headersBlock({ id: `sent-headers-${id}`, title: "Headers" }, ownHeaders)}
    ${canonicalBlock({ id: `canonical-${id}`, title: "What is signed" }, maskCardsIn(canonical))}
    ${curl === undefined ? "" : curlBlock(`curl-${id}`, curl)}`,
  };
}

/** The id of a payment, as a link to it if it is kept. */
export const paymentLink = (view: View, paymentId: string, operation: number | undefined): Html =>
  operation === undefined
    ? html`${maskCardsIn(paymentId)}`
    : html`<a href="${addressOf(view, { tab: "payments", selected: String(operation), filters: {}, before: undefined })}">${maskCardsIn(paymentId)}</a>`;

const noAddress = (state: string) =>
  state === "no address"
    ? html`<p class="hint">It goes nowhere: neither the request nor the project named a URL when it came up. Set the project's callback URL before the payment comes.</p>`
    : html`<p class="hint">The request switched it off.</p>`;

const sendAgain = ({ project }: View, { id, created_at }: SandboxCallback) => html`<div class="actions">
  ${actionButton(addressIn(project, `/callbacks/${id}/send`), "Send again", { kind: "small primary" })}
  ${actionButton(addressIn(project, "/callbacks/send"), "Send again all since this one", { fields: { since: created_at } })}
</div>`;

function attemptList(id: string, attempts: readonly SandboxAttempt[]): Html {
  const latest = attempts.slice(-shownAttempts).reverse();
  const left = attempts.length - latest.length;
  return html`<ol class="attempts" reversed>
    ${latest.map(
      (
        { number, at, duration, status, failure, headers, answer },
        index,
      ) => html`<li id="attempt-${id}-${number}">
      <p class="attempt"><b>Attempt ${number}</b> ${httpBadge(status, failure)} <small>${duration === null ? "" : `${duration} ms`}</small> ${time(at)}</p>
      ${answer ? textBlock({ id: `answer-${id}-${number}`, title: "Receiver's answer", isOpen: index === 0 || (index < 3 && status !== 200) }, maskCardsIn(answer)) : status === null ? "" : html`<p class="muted">An empty answer.</p>`}
      ${headersBlock({ id: `headers-${id}-${number}`, title: "Receiver's headers" }, headers)}
    </li>`,
    )}
  </ol>
  ${left === 0 ? "" : html`<p class="muted">${left} earlier attempts are not shown.</p>`}`;
}
