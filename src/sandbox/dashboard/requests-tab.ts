import { html } from "hono/html";
import type { SandboxRequest } from "#generated/sandbox/types";
import { facts, type Html } from "../pages/layout.js";
import { maskCardsIn } from "../payment/card.js";
import { paymentLink } from "./callbacks-tab.js";
import { curlOfRequest } from "./curl-of.js";
import { type List, rowLink, select } from "./list.js";
import { canonicalBlock, curlBlock, headersBlock, httpBadge, textBlock, time } from "./parts.js";
import type { View } from "./view.js";

export function requestList(view: View, limit: number): List {
  const { answer, text } = view.filters;
  const { items, total, hasMore } = view.control.requests({
    text,
    accepted: answer === undefined ? undefined : answer === "accepted",
    limit,
    before: view.before === undefined ? undefined : Number(view.before),
  });
  return {
    total,
    last: hasMore ? String(items.at(-1)?.number) : undefined,
    columns: ["Request", "Payment", "Answer", "Took", "Came"],
    empty: "No requests yet. The home page has one to begin with.",
    rows: items.map(({ number, method, path, payment_id, status, code, message, duration, at }) => ({
      id: String(number),
      cells: [
        rowLink(view, String(number), html`<code>${method} ${breakable(path)}</code>`),
        html`${payment_id ?? html`<span class="muted">–</span>`}`,
        html`${httpBadge(status)}${code || message ? html` <small>${code} <span class="message">${message}</span></small>` : ""}`,
        html`<span class="number">${duration} ms</span>`,
        time(at),
      ],
    })),
    filters: select(
      "answer",
      "Answer",
      [
        ["", "Accepted and refused"],
        ["accepted", "Accepted"],
        ["refused", "Refused"],
      ],
      answer,
    ),
    exports: { HAR: "/export.har" },
  };
}

/** A path that goes on in the next line, where there is little room, after a slash. */
const breakable = (path: string): Html =>
  html`${path.split(/(?<=.\/)/).map((part, index) => html`${index === 0 ? "" : html`<wbr />`}${part}`)}`;

/** A field at fault, and what is wrong with it. */
const wrongField = ({ field = "", constraint, code, message }: SandboxRequest["errors"][number]): Html =>
  html`<div><code>${maskCardsIn(field)}</code> ${constraint ?? ""} <small>${code} ${message}</small></div>`;

/** A request, as it came and as it was answered. */
export function requestDetail(view: View, number: string): { title: string; content: Html } {
  const request = view.control.request(Number(number));
  const { method, path, status, code, message, errors, payment_id, canonical } = request;
  return {
    title: `Request ${request.number}`,
    content: html`${facts([
      ["Request", html`<code>${method} ${path}</code>`],
      ["Answer", html`${httpBadge(status)} ${code ?? ""} ${message ?? ""}`],
      errors.length === 0 ? undefined : ["Fields", html`${errors.map(wrongField)}`],
      payment_id === null
        ? undefined
        : ["Payment", paymentLink(view, payment_id, view.control.operationOf(payment_id))],
      ["Came", time(request.at)],
      ["Took", `${request.duration} ms`],
    ])}
    <h3>What the merchant sent</h3>
    ${textBlock({ id: `body-${number}`, title: method === "GET" ? "Parameters" : "Body", isOpen: true }, request.body)}
    ${headersBlock({ id: `headers-${number}`, title: "Headers" }, request.headers)}
    ${canonical === null ? "" : canonicalBlock({ id: `canonical-${number}`, title: "What is signed" }, canonical)}
    ${curlBlock(`curl-${number}`, curlOfRequest(request, view.state.url))}
    <h3>What the sandbox answered</h3>
    ${textBlock({ id: `answer-${number}`, title: `Body of ${status === 0 ? "no answer" : status}`, isOpen: true }, request.answer)}`,
  };
}
