import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { sameOrigin } from "../../server/same-origin.js";
import { type Html, top } from "../pages/layout.js";
import { maskCardsIn } from "../payment/card.js";
import type { Payment } from "../payment/payment.js";
import { cancel, enterCard } from "../platform/customer.js";
import type { Platform } from "../platform/platform.js";
import { resultScenarios, type ScenarioName, scenarios, testCards } from "../service/scenarios.js";
import { csvOf, workbookOf } from "./exports.js";
import { filtered, filtersIn } from "./filters.js";
import { listFragment } from "./list-fragment.js";
import { live } from "./live.js";
import { dashboardPage } from "./parts.js";
import { timelineFragment } from "./timeline-fragment.js";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the sandbox has seen and done, live, and ways to meddle with it. */
export function dashboard(platform: Platform): Hono {
  const app = new Hono();
  const { first } = platform;
  app.on("POST", "/*", sameOrigin);

  app.get("/", (c) => c.html(overviewPage(platform, list(c))));
  app.get("/list", (c) => c.html(list(c)));
  app.get("/events", (c) => live(c, platform));

  app.get("/export.csv", (c) =>
    c.body(csvOf(chosen(c)), 200, file("text/csv; charset=utf-8", "payments.csv")),
  );
  app.get("/export.xlsx", async (c) =>
    c.body(new Uint8Array(await workbookOf(chosen(c))), 200, file(workbookType, "payments.xlsx")),
  );

  app.get("/payments/:key", (c) => withPayment(c, (payment) => c.html(paymentPage(payment, platform))));
  app.get("/payments/:key/story", (c) =>
    withPayment(c, (payment) => c.html(timelineFragment(payment, first, platform.place.url))),
  );

  app.post("/scenario", async (c) => {
    const name = await chosenScenario(c);
    first.setScenario(name);
    return c.redirect("/dashboard", 303);
  });

  app.post("/payments/:key/scenario", (c) =>
    withPayment(c, async (payment) => {
      const name = await chosenScenario(c);
      const result = resultScenarios.find((each) => each.name === name);
      if (result) {
        first.setScenario(result.name, { paymentId: payment.order.id });
      }
      return back(c, payment);
    }),
  );

  app.post("/payments/:key/customer", (c) =>
    withPayment(c, async (payment) => {
      const { does } = await c.req.parseBody();
      if (does === "pay") {
        enterCard(first, payment, testCards[0].number);
      }
      if (does === "cancel") {
        cancel(first, payment);
      }
      return back(c, payment);
    }),
  );

  app.post("/payments/:key/callbacks/:id/resend", (c) =>
    withPayment(c, (payment) => {
      const callback = payment.callbacks.find(({ id }) => id === c.req.param("id"));
      if (callback) {
        first.sendAgain(payment, callback);
      }
      return back(c, payment);
    }),
  );

  return app;

  function chosen(c: Context): Payment[] {
    return filtered(first.payments, filtersIn(c.req.query()));
  }

  function list(c: Context): Html {
    return listFragment(chosen(c), first.requests.refused, first.lost);
  }

  function withPayment(c: Context, show: (payment: Payment) => Response | Promise<Response>) {
    const payment = first.payments.withKey(c.req.param("key") ?? "");
    return payment ? show(payment) : c.notFound();
  }
}

const back = (c: Context, { key }: Payment) => c.redirect(`/dashboard/payments/${key}`, 303);

const file = (type: string, name: string) => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="${name}"`,
});

async function chosenScenario(c: Context): Promise<ScenarioName | undefined> {
  const { scenario } = await c.req.parseBody();
  return scenarios.find(({ name }) => name === scenario)?.name;
}

function overviewPage({ first, place: { links } }: Platform, list: Html): Html {
  return dashboardPage(
    "Dashboard · CUP QuickPay sandbox",
    html`${top(html`Dashboard <span class="badge">sandbox</span>`, { "Test cards and scenarios": "/", ...links })}
      <form class="filters" id="filters" method="get" action="/dashboard">
        <input type="search" name="text" placeholder="Payment id or description" aria-label="Search" />
        <select name="status" aria-label="Status">
          <option value="">Every status</option>
          ${["processing", "awaiting redirect result", "success", "decline", "error"].map((status) => html`<option>${status}</option>`)}
        </select>
        <select name="type" aria-label="Type">
          <option value="">Purchases and payouts</option>
          <option value="purchase">Purchases</option>
          <option value="payout">Payouts</option>
        </select>
        <span class="exports">
          <button class="button" formaction="/dashboard/export.csv">CSV</button>
          <button class="button" formaction="/dashboard/export.xlsx">XLSX</button>
        </span>
      </form>
      <div class="charts">
        <section class="panel"><h2>Results</h2><div class="chart"><canvas id="results" role="img" aria-label="Payments by status"></canvas></div></section>
        <section class="panel"><h2>Sums of the latest payments, CNY</h2><div class="chart"><canvas id="sums" role="img" aria-label="Sum of each of the latest payments"></canvas></div></section>
      </div>
      <div hx-ext="sse" sse-connect="/dashboard/events">
        <div id="list" hx-get="/dashboard/list" hx-include="#filters" hx-trigger="sse:changed, input from:#filters delay:150ms">${list}</div>
      </div>
      <form class="act panel" method="post" action="/dashboard/scenario">
        <label for="all">All further payments and requests</label>
        <select id="all" name="scenario">
          ${scenarios.map(({ name, means }) => html`<option value="${name}" ${name === first.scenarios.forAll ? "selected" : ""}>${means}</option>`)}
        </select>
        <button>Choose</button>
      </form>`,
    ["chart.js", "dashboard.js"],
  );
}

function paymentPage(payment: Payment, { first, place: { links, url } }: Platform): Html {
  const story = `/dashboard/payments/${payment.key}/story`;
  return dashboardPage(
    `${maskCardsIn(payment.order.id)} · CUP QuickPay sandbox`,
    html`${top(html`${maskCardsIn(payment.order.id)}`, { "All payments": "/dashboard", ...links })}
      <div hx-ext="sse" sse-connect="/dashboard/events">
        <div id="story" hx-get="${story}" hx-trigger="sse:changed">${timelineFragment(payment, first, url)}</div>
      </div>`,
    ["dashboard.js"],
  );
}
