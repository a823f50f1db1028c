import { html } from "hono/html";
import { type Html, page } from "../pages/layout.js";

/** A status as a coloured mark, and what follows it in the mark. */
export const badge = (status: string, further = ""): Html =>
  html`<span class="badge" data-status="${status}">${status}${further}</span>`;

/** A moment, in UTC as in the platform's messages. */
export function time(moment: number): Html {
  const iso = new Date(moment).toISOString();
  return html`<time datetime="${iso}" title="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 23)}</time>`;
}

/** A page of the dashboard: htmx without anything that the content security policy forbids. */
export const dashboardPage = (title: string, body: Html, scripts: readonly string[]): Html =>
  page({
    title,
    kind: "developer",
    body,
    scripts: ["htmx.js", "sse.js", ...scripts],
    head: html`<meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false,"selfRequestsOnly":true}' />`,
  });
