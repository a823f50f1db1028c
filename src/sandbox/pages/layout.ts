import { html } from "hono/html";
import { yuanFromFen } from "../../money/yuan-from-fen.js";
import type { Window } from "../payment/order.js";

export type Html = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Scripts of the page, by name of the asset. */
  readonly scripts?: readonly string[];
  /** Opens a URL after some seconds; one of the sandbox itself not before it leads on. */
  readonly refresh?: { readonly seconds: number; readonly url: string };
  /** A narrow page for the customer, or a wide one for the developer. */
  readonly kind?: "customer" | "developer" | "dashboard";
  readonly head?: Html;
}

/** A whole page. Whatever is put into it is escaped. */
export function page({ title, body, scripts = [], refresh, kind = "customer", head }: Page): Html {
  // A page that reloads itself throws readers back to its beginning: where there are scripts, one looks ahead.
  const loaded = new Set([
    ...(kind === "customer" ? ["frame.js"] : []),
    ...scripts,
    ...(refresh ? ["pay.js"] : []),
  ]);
  return html`<!DOCTYPE html>
<html lang="${kind === "customer" ? "zh" : "en"}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="/assets/colours.css" />
    <link rel="stylesheet" href="/assets/style.css" />
    <link rel="stylesheet" href="/assets/${kind === "customer" ? "customer" : "developer"}.css" />
    ${refresh && html`<noscript><meta http-equiv="refresh" content="${refresh.seconds};url=${refresh.url}" /></noscript>`}
    ${head ?? ""}
    ${[...loaded].map((name) => html`<script src="/assets/${name}" defer></script>`)}
  </head>
  <body class="${kind}" ${refresh ? html`data-next="${refresh.url}" data-after="${refresh.seconds}"` : ""}>
    ${body}
  </body>
</html>`;
}

/** The head of a developer's page: its title, and links to other pages by name. */
export const top = (title: Html, links: Readonly<Record<string, string>>): Html => html`<header class="top">
  <h1>${title}</h1>
  <nav aria-label="Pages">${Object.entries(links).map(([name, url]) => html`<a href="${url}">${name}</a>`)}</nav>
</header>`;

/** Facts by their names, on a developer's page. */
export const facts = (rows: readonly (readonly [name: string, value: Html | string] | undefined)[]): Html =>
  html`<dl class="facts">${rows.flatMap((row) => (row ? [html`<div><dt>${row[0]}</dt><dd>${row[1]}</dd></div>`] : []))}</dl>`;

/** A button that copies the text of an element, on a page with `copy.js`. */
export const copyButton = (id: string, what: string): Html =>
  html`<button type="button" class="small copy" data-copy="${id}" aria-label="Copy ${what}">Copy</button>`;

/** A page with one card on it, as customers see them. */
export function card(title: string, content: Html, options: Partial<Page> = {}): Html {
  return page({
    title,
    body: html`<main class="card">
      ${content}
      <footer class="note">沙箱环境，请勿输入真实卡号 · <span lang="en">Sandbox: never enter a real card</span></footer>
    </main>`,
    ...options,
  });
}

/** Chinese, and English below it. */
export const both = (zh: string, en: string): Html =>
  html`<span class="zh">${zh}</span> <span class="en" lang="en">${en}</span>`;

/** The link that takes the customer back to the shop, out of the frame if the page is in one. */
export function wayBack(url: string, { isFramed, window = "parent_page" }: Framing): Html {
  const target = isFramed
    ? { iframe: "_self", parent_page: "_parent", blank_page: "_blank" }[window]
    : "_self";
  return html`<a class="button" href="${url}" target="${target}">${both("返回商家", "Back to the shop")}</a>`;
}

/** Whether a page is in a frame, and where a way out of it opens; without a word of the merchant, around the frame. */
export interface Framing {
  readonly isFramed: boolean;
  readonly window?: Window | undefined;
}

/** A sum in yuan, `10000` as `¥ 100.00`. */
export const yuan = (fen: number): string => {
  const [whole = "", decimals] = yuanFromFen(fen).split(".");
  return `¥ ${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
};
