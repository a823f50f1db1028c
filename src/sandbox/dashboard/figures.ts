import { html } from "hono/html";
import type { Html } from "../pages/layout.js";
import { addressOfTab, type Tab, type View } from "./view.js";

/** How payments and callbacks stand, as two thin bars. Each part leads to its list. */
export function figures(view: View): Html {
  const { payments, callbacks, requests } = view.state;
  const { total: _, ...states } = callbacks;
  return html`<section class="figures" aria-labelledby="figures-title">
    <h2 id="figures-title" class="unseen">At a glance</h2>
    ${bar(view, "payments", "Payments by status", "status", Object.entries(payments.by_status))}
    ${bar(
      view,
      "callbacks",
      "Callbacks by state",
      "state",
      Object.entries(states).map(([name, count]) => [name.replace("_", " "), count]),
    )}
    ${bar(view, "requests", "Requests by answer", "answer", [
      ["accepted", requests.total - requests.refused],
      ["refused", requests.refused],
    ])}
  </section>`;
}

function bar(
  view: View,
  tab: Tab,
  title: string,
  filter: string,
  counts: readonly (readonly [name: string, count: number])[],
): Html {
  const present = counts.filter(([, count]) => count > 0);
  const total = present.reduce((sum, [, count]) => sum + count, 0);
  let left = 0;
  return html`<div class="figure">
    <h3>${title}</h3>
    ${
      total === 0
        ? html`<p class="muted">None yet.</p>`
        : html`<svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      ${present.map(([name, count]) => {
        const x = (100 * left) / total;
        left += count;
        return html`<rect x="${x.toFixed(2)}" y="0" width="${((100 * count) / total).toFixed(2)}" height="2" data-status="${name}" />`;
      })}
    </svg>
    <ul>${present.map(([name, count]) => html`<li><a href="${addressOfTab({ ...view, filters: {} }, tab, { [filter]: name })}"><span class="dot" data-status="${name}"></span>${name} <b>${count}</b></a></li>`)}</ul>`
    }
  </div>`;
}
