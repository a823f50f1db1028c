import { html } from "hono/html";
import { NotFound } from "../control/not-found.js";
import { type Html, page } from "../pages/layout.js";
import { callbackDetail, callbackList } from "./callbacks-tab.js";
import { figures } from "./figures.js";
import { listPanel } from "./list.js";
import { paymentDetail, paymentList } from "./payments-tab.js";
import { requestDetail, requestList } from "./requests-tab.js";
import { notices, projectSwitch, toolbar } from "./tools.js";
import { addressIn, addressOf, type Tab, type View } from "./view.js";

/** How many rows a list shows at once. */
const shownRows = 50;

const lists = { payments: paymentList, callbacks: callbackList, requests: requestList };
const details = { payments: paymentDetail, callbacks: callbackDetail, requests: requestDetail };

export interface Around {
  /** The ids of all projects. */
  readonly projects: readonly number[];
  /** Links to other pages, by name. */
  readonly links: Readonly<Record<string, string>>;
  /** Why what was asked for could not be done. */
  readonly problem?: string | undefined;
}

/**
 * The dashboard: tools, a list, and one row of it in detail. A live page asks for it again and again.
 *
 * @returns The page, and whether there is such a row.
 */
export function dashboardPage(
  view: View,
  { projects, links, problem }: Around,
): { readonly page: Html; readonly isThere: boolean } {
  const { control, tab, selected } = view;
  const { payments, callbacks, requests } = view.state;
  const counts = { payments: payments.total, callbacks: callbacks.total, requests: requests.total };
  const detail = selected === undefined ? undefined : detailOf(view, selected);
  const name = detail?.title ?? { payments: "Payments", callbacks: "Callbacks", requests: "Requests" }[tab];
  const whole = page({
    title: `${name} · Dashboard · CUP QuickPay sandbox`,
    kind: "dashboard",
    scripts: ["idiomorph.js", "copy.js", "dashboard.js"],
    body: html`<div id="page" class="${detail === undefined ? "" : "with-detail"}" data-events="${addressIn(view.project, "/events")}" data-counts="${JSON.stringify(counts)}">
      <a class="skip" href="#list">Skip to the list</a>
      <header class="top">
        <div class="line">
          <h1>Dashboard <span class="badge">sandbox</span></h1>
          ${projects.length > 1 ? projectSwitch(control.project.settings.projectId, projects) : ""}
        </div>
        <nav aria-label="Pages">
          <a href="/">Home</a>
          <a href="/docs${view.project === undefined ? "" : `?project=${view.project}`}">Try it</a>
          ${Object.entries(links).map(([text, url]) => html`<a href="${url}">${text}</a>`)}
          <button type="button" id="pause" class="small with-script" aria-pressed="true" title="Whether the page follows what happens">Live</button>
          <button type="button" class="small with-script" data-help aria-haspopup="dialog">Keys</button>
        </nav>
      </header>
      <main>
        ${problem === undefined ? "" : html`<p id="problem" class="notice problem" role="alert">${problem}</p>`}
        ${toolbar(view)}
        <div class="notices">${notices(view)}</div>
        <div class="panes">
          ${listOf(view, counts)}
          ${detail === undefined ? "" : detailPanel(view, detail)}
        </div>
        ${figures(view)}
      </main>
    </div>
    <p id="news" class="unseen" role="status" aria-live="polite"></p>
    ${help}`,
  });
  return { page: whole, isThere: detail?.isThere !== false };
}

interface Detail {
  readonly title: string;
  readonly content: Html;
  readonly isThere: boolean;
}

function detailPanel(view: View, { title, content }: Detail): Html {
  return html`<section id="detail" class="detail" aria-labelledby="detail-title">
    <header>
      <h2 id="detail-title" tabindex="-1">${title}</h2>
      <a id="close" class="button small" href="${addressOf(view, { selected: undefined })}" aria-keyshortcuts="Escape">Close</a>
    </header>
    <div id="detail-${view.tab}-${view.selected}">${content}</div>
  </section>`;
}

/** A list; from its newest row, if the one is gone that it was to go on from. */
function listOf(view: View, counts: Readonly<Record<Tab, number>>): Html {
  try {
    return listPanel(view, lists[view.tab](view, shownRows), counts);
  } catch (error) {
    if (error instanceof NotFound && view.before !== undefined) {
      return listOf({ ...view, before: undefined }, counts);
    }
    throw error;
  }
}

function detailOf(view: View, selected: string): Detail {
  try {
    return { ...details[view.tab](view, selected), isThere: true };
  } catch (error) {
    if (error instanceof NotFound) {
      return {
        isThere: false,
        title: "Not there",
        content: html`<p>${error.message} It may have been forgotten: after a reset, or because there were too many.</p>`,
      };
    }
    throw error;
  }
}

const help = html`<dialog id="help" aria-labelledby="help-title">
  <h2 id="help-title">Keys</h2>
  <dl class="keys">
    <div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous row</dd></div>
    <div><dt><kbd>Enter</kbd></dt><dd>open the row</dd></div>
    <div><dt><kbd>Esc</kbd></dt><dd>close the detail</dd></div>
    <div><dt><kbd>/</kbd></dt><dd>search</dd></div>
    <div><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>payments, callbacks, requests</dd></div>
    <div><dt><kbd>p</kbd></dt><dd>follow what happens, or stop</dd></div>
    <div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
  </dl>
  <form method="dialog"><button class="small">Close</button></form>
</dialog>`;
