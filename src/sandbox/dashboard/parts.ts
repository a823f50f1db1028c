import { html, raw } from "hono/html";
import { copyButton, type Html } from "../pages/layout.js";
import type { Scenario } from "../service/scenarios.js";
import type { Curl } from "./curl-of.js";
import { prettyJson } from "./pretty-json.js";

/** A status as a coloured mark, and what follows it in the mark. */
export const badge = (status: string, further = ""): Html =>
  html`<span class="badge" data-status="${status}">${status}${further}</span>`;

/** An HTTP status as a mark; without one, why there is none. */
export const httpBadge = (status: number | null, failure: string | null = null): Html => {
  const kind =
    status === 200 ? "delivered" : status === null || status === 0 || status >= 400 ? "given up" : "";
  return html`<span class="badge" data-status="${kind}">${status || (failure ?? "cut")}</span>`;
};

/** A moment, in UTC as in the platform's messages. Where there is little room, without its date. */
export function time(moment: string | number): Html {
  const iso = new Date(moment).toISOString();
  return html`<time datetime="${iso}" title="${iso}"><span class="date">${iso.slice(0, 10)} </span>${iso.slice(11, 23)}</time>`;
}

/**
 * How long it is until something happens, counted down by the page.
 *
 * @param now What the clock of the project shows.
 */
export function countdown(due: string, now: string): Html {
  const left = Date.parse(due) - Date.parse(now);
  return html`<time datetime="${due}" title="${due}" data-due="${Date.parse(due)}">${left <= 0 ? "now" : `in ${span(left)}`}</time>`;
}

/** A time span as people say it: `4 min`, `3 h`, `11 d`. The page's own script writes it likewise. */
export function span(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) {
    return `${seconds} s`;
  }
  if (seconds < 7200) {
    return `${Math.round(seconds / 60)} min`;
  }
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}

/**
 * Scenarios to choose from: the names that code uses, and what they mean.
 *
 * @param none What it is called to choose none.
 */
export const scenarioOptions = (
  none: string,
  choices: readonly Pick<Scenario, "name" | "means">[],
  chosen: string | null,
): Html => html`<option value="" ${chosen === null ? "selected" : ""}>${none}</option>
  ${choices.map(({ name, means }) => html`<option value="${name}" ${name === chosen ? "selected" : ""}>${name} · ${means}</option>`)}`;

interface Block {
  /** Unlike that of every other block on the page, and the same each time. */
  readonly id: string;
  readonly title: string;
  readonly isOpen?: boolean;
  readonly note?: Html | undefined;
}

/** A text that one may want to see, and to copy. */
const block = (
  { id, title, isOpen = false, note }: Block,
  content: Html,
): Html => html`<details id="block-${id}" class="block" ${isOpen ? "open" : ""}>
  <summary>${title}</summary>
  ${note ?? ""}
  <div class="text">${content}${copyButton(id, title)}</div>
</details>`;

/** JSON, or any other text. */
export const textBlock = (about: Block, text: string): Html =>
  block(about, html`<pre id="${about.id}" tabindex="0">${prettyJson(text)}</pre>`);

/** A canonical string, a field a line. What is copied is the string itself. */
export const canonicalBlock = (about: Block, canonical: string): Html =>
  block(
    about,
    html`<pre id="${about.id}" tabindex="0">${canonical.split(/(?<=;)/).map((field) => html`<span class="line">${field}</span>`)}</pre>`,
  );

/** Headers, one a line. */
export const headersBlock = (about: Block, headers: Readonly<Record<string, string>>): Html =>
  Object.keys(headers).length === 0
    ? raw("")
    : textBlock(
        about,
        Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n"),
      );

export const curlBlock = (id: string, { command, isMasked }: Curl): Html =>
  block(
    {
      id,
      title: "As curl",
      note: isMasked
        ? html`<p class="hint">Something here is masked or cut, as the sandbox keeps no card number: put it back, or the signature does not hold.</p>`
        : undefined,
    },
    html`<pre id="${id}" tabindex="0">${command}</pre>`,
  );

/** A form that is one button. */
export const actionButton = (
  action: string,
  label: string,
  { fields = {}, kind = "small" }: { fields?: Readonly<Record<string, string>>; kind?: string } = {},
): Html => html`<form method="post" action="${action}">
  ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
  <button class="${kind}">${label}</button>
</form>`;
