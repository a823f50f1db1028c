import { html } from "hono/html";
import type { Html } from "../pages/layout.js";
import { addressIn, addressOf, addressOfTab, type Tab, tabs, type View } from "./view.js";

/** What a list of the dashboard shows. */
export interface List {
  /** How many rows there are in all. */
  readonly total: number;
  /** The id of the last row, if there are older ones. */
  readonly last: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly Html[] }[];
  /** What to say when there are no rows. */
  readonly empty: string;
  readonly filters: Html;
  /** Files with the rows that are shown, by their names. */
  readonly exports: Readonly<Record<string, string>>;
  readonly further?: Html;
}

/** Tabs, filters, and the rows. */
export function listPanel(view: View, list: List, counts: Readonly<Record<Tab, number>>): Html {
  const { tab, filters, before, project } = view;
  const isFiltered = Object.keys(filters).length > 0;
  return html`<section id="list" class="list" aria-labelledby="list-title" tabindex="-1">
    <h2 id="list-title" class="unseen">${title[tab]}</h2>
    <div class="bar">
      <nav class="tabs" aria-label="Lists">
        ${tabs.map((name) => html`<a href="${addressOfTab(view, name)}" ${name === tab ? html`aria-current="page"` : ""}>${title[name]} <span class="count">${counts[name]}</span></a>`)}
      </nav>
      <form class="filters" id="filters" role="search" method="get" action="${addressOfTab({ ...view, filters: {} }, tab)}">
        ${project === undefined ? "" : html`<input type="hidden" name="project" value="${project}" />`}
        <input type="search" name="text" id="search" value="${filters.text ?? ""}" placeholder="${searched[tab]}" aria-label="Search: ${searched[tab]}" aria-keyshortcuts="/" />
        ${list.filters}
        <button class="small without-script">Filter</button>
        ${isFiltered ? html`<a class="button small" href="${addressOf(view, { filters: {}, before: undefined })}">Clear</a>` : ""}
      </form>
      <div class="exports">
        ${list.further ?? ""}
        ${Object.entries(list.exports).map(([name, path]) => html`<a class="button small" download href="${addressIn(project, path, { ...filters, ...(path.endsWith(".har") && { tab }) })}">${name}</a>`)}
      </div>
    </div>
    ${
      list.rows.length === 0
        ? html`<p class="empty">${isFiltered || before !== undefined ? "Nothing fits these filters." : list.empty}</p>`
        : table(view, list)
    }
    ${footOf(view, list)}
  </section>`;
}

const title: Readonly<Record<Tab, string>> = {
  payments: "Payments",
  callbacks: "Callbacks",
  requests: "Requests",
};

const searched: Readonly<Record<Tab, string>> = {
  payments: "Payment id or description",
  callbacks: "Payment id",
  requests: "Payment id, path or code",
};

const table = (view: View, { columns, rows }: List): Html => html`<table class="rows ${view.tab}">
  <thead><tr>${columns.map((name) => html`<th scope="col" class="${cell(name)}">${name}</th>`)}</tr></thead>
  <tbody>
    ${rows.map(
      ({ id, cells }) => html`<tr id="row-${id}" ${id === view.selected ? html`class="selected"` : ""}>
      ${cells.map((content, index) => html`<td class="${cell(columns[index] ?? "")}">${content}</td>`)}
    </tr>`,
    )}
  </tbody>
</table>`;

/** The class of a column: `Last answer`, `last-answer`. */
const cell = (column: string): string => column.toLowerCase().replaceAll(" ", "-");

function footOf(view: View, { rows, total, last }: List): Html {
  const newest =
    view.before === undefined ? "" : html`<a href="${addressOf(view, { before: undefined })}">Newest</a>`;
  const older = last === undefined ? "" : html`<a href="${addressOf(view, { before: last })}">Older</a>`;
  return html`<p class="foot"><span>${rows.length === total ? `${total} in all` : `${rows.length} of ${total}`}</span> ${newest} ${older}</p>`;
}

/** The first cell of a row: what opens it. */
export const rowLink = (view: View, id: string, text: Html | string): Html =>
  html`<a class="open" id="open-${id}" href="${addressOf(view, { selected: id })}" ${id === view.selected ? html`aria-current="true"` : ""}>${text}</a>`;

/** One choice among several. */
export const select = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen = "",
): Html => html`<select name="${name}" aria-label="${label}">
  ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen ? "selected" : ""}>${text}</option>`)}
</select>`;
