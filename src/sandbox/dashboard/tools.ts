import { html } from "hono/html";
import type { SandboxClock, SandboxFault } from "#generated/sandbox/types";
import type { Html } from "../pages/layout.js";
import { scenarioNamed, scenarios } from "../service/scenarios.js";
import { actionButton, countdown, scenarioOptions, span } from "./parts.js";
import { addressIn, type View } from "./view.js";

/** How far the clock can be put forward by a button: what is sent, and what the button says. */
const steps = [
  ["10s", "+10\u00a0s"],
  ["1h", "+1 h"],
  ["next", "Next event"],
  ["11d", "+11 d"],
] as const;

const places: Readonly<Record<SandboxFault["at"], string>> = {
  gate: "Gate",
  payment_page: "Payment Page",
  data_api: "Data API",
  callbacks: "Callbacks",
};

const forAll = scenarios.filter(({ name }) => name !== "as_usual");

/** What the developer can do to a project: its time, how payments go, what goes wrong, and to begin anew. */
export function toolbar({ state, project }: View): Html {
  // Where there is little room, the page's script closes it at first.
  return html`<details class="tools" id="tools" open>
    <summary>Tools: clock, scenario, faults, reset</summary>
    <section aria-label="Tools">
      ${clockTool(state.clock, project)}
      <form class="line" method="post" action="${addressIn(project, "/scenario")}">
        <label for="all">Scenario</label>
        <select id="all" name="scenario">${scenarioOptions("None: as usual", forAll, state.scenario)}</select>
        <button class="small">Set</button>
      </form>
      ${faultTool(project)}
      <details class="tool" id="reset-tool" name="tool">
        <summary class="button small">Reset…</summary>
        <form class="sheet" method="post" action="${addressIn(project, "/reset")}">
          <p>Forgets all payments, callbacks and requests, the scenario and the faults. The callback URL stays.</p>
          <button class="small danger">Reset the project</button>
        </form>
      </details>
    </section>
  </details>`;
}

/** Leads to another project of the sandbox. */
export const projectSwitch = (
  current: number,
  projects: readonly number[],
): Html => html`<form class="line" id="project-switch" method="get" action="/dashboard">
  <label for="project">Project</label>
  <select id="project" name="project">
    ${projects.map((id) => html`<option value="${id}" ${id === current ? "selected" : ""}>${id}</option>`)}
  </select>
  <button class="small">Go</button>
</form>`;

function clockTool({ now, mode, speed, next_event_at }: SandboxClock, project: number | undefined): Html {
  const how = { real: "UTC", manual: "UTC, stands still", fast: `UTC, ${speed} times as fast` }[mode];
  return html`<form class="line" id="clock-tool" method="post" action="${addressIn(project, "/clock")}">
    <span class="clock">
      <time id="now" datetime="${now}" data-now="${Date.parse(now)}" data-speed="${speed}">${now.slice(0, 10)} ${now.slice(11, 19)}</time>
      <small>${how}${next_event_at === null ? "" : html` · next event ${countdown(next_event_at, now)}`}</small>
    </span>
    <span class="group" role="group" aria-label="Put the clock forward">
      ${steps.map(([by, label]) => html`<button class="small" name="by" value="${by}" ${by === "next" && next_event_at === null ? "disabled" : ""}>${label}</button>`)}
    </span>
  </form>`;
}

const faultTool = (project: number | undefined) => html`<details class="tool" id="fault-tool" name="tool">
  <summary class="button small">Fault…</summary>
  <form class="sheet grid" method="post" action="${addressIn(project, "/faults")}">
    <label for="fault-at">Where</label>
    <select id="fault-at" name="at">${Object.entries(places).map(([value, name], index) => html`<option value="${value}" ${index === 0 ? "selected" : ""}>${name}</option>`)}</select>
    <label for="fault-does">What</label>
    <select id="fault-does" name="does">
      <option value="delay" selected>Answers late</option>
      <option value="cut">Connection breaks off</option>
      <option value="status">Answers with HTTP 5xx</option>
    </select>
    <label for="fault-share">Of all calls, %</label>
    <input id="fault-share" name="share" type="number" min="1" max="100" value="100" />
    <label for="fault-delay">Late by</label>
    <input id="fault-delay" name="delay" value="2s" pattern="\\d+(\\.\\d+)?(ms|s|m|h|d)" title="A time span: 500ms, 2s, 1m" />
    <label for="fault-status">Status</label>
    <input id="fault-status" name="status" type="number" min="500" max="599" value="500" />
    <label class="check"><input type="checkbox" name="carried_out" value="yes" /> Carried out all the same: only the answer is lost</label>
    <button class="small primary">Add</button>
  </form>
</details>`;

/** What is not as usual: a scenario or a fault that is on, and payments that were forgotten. */
export function notices({ state, project }: View): Html {
  const { scenario, faults, lost } = state;
  return html`${
    scenario === null
      ? ""
      : html`<div class="notice on"><p><b>Scenario on</b> <code>${scenario}</code> ${scenarioNamed(scenario).means}</p>${actionButton(addressIn(project, "/scenario"), "Clear scenario", { fields: { scenario: "" } })}</div>`
  }
  ${faults.map(
    (fault, index) =>
      html`<div class="notice on"><p><b>Fault on</b> ${faultText(fault)}</p>${actionButton(addressIn(project, "/faults/remove"), "Remove fault", { fields: { index: String(index) } })}</div>`,
  )}
  ${faults.length > 1 ? html`<div class="notice on"><p>${faults.length} faults are on.</p>${actionButton(addressIn(project, "/faults/clear"), "Remove all faults")}</div>` : ""}
  ${lost.payments === 0 ? "" : html`<div class="notice on"><p><b>Too many payments</b> ${lost.payments} were forgotten before they were done, and ${lost.callbacks} of their callbacks are sent no more. The option <code>keep</code> sets how many are kept.</p></div>`}`;
}

/** A fault in words: `Gate answers 503 to 20 % of all calls, after carrying them out`. */
function faultText({ at, does, share = 1, delay, status, carried_out }: SandboxFault): string {
  const what = at === "callbacks" ? "callbacks" : "calls";
  const part = share === 1 ? `all ${what}` : `${Math.round(share * 1000) / 10} % of all ${what}`;
  const after = carried_out ? ", though they are carried out" : "";
  switch (does) {
    case "delay":
      return `${places[at]}: ${part} come ${typeof delay === "number" ? span(delay) : delay} late`;
    case "cut":
      return `${places[at]}: the connection of ${part} breaks off${after}`;
    default:
      return `${places[at]}: ${part} are answered with ${status}${after}`;
  }
}
