import { Hono } from "hono";
import { accepts } from "hono/accepts";
import { html } from "hono/html";
import { ownKeys } from "../options.js";
import type { Platform } from "../platform/platform.js";
import { scenarioNamed, scenarios, testAmounts, testCards } from "../service/scenarios.js";
import { type Html, page, top, yuan } from "./layout.js";

/** What the sandbox is and has, as a page or, for programs, as JSON. */
export function home(platform: Platform): Hono {
  const app = new Hono();
  app.get("/", (c) => {
    const about = aboutOf(platform);
    const type = accepts(c, {
      header: "Accept",
      supports: ["application/json", "text/html"],
      default: "application/json",
    });
    return type === "text/html" ? c.html(homePage(about)) : c.json(about);
  });
  return app;
}

type About = ReturnType<typeof aboutOf>;

function aboutOf({ first, place: { url, links } }: Platform) {
  const { settings, callbackUrl } = first;
  // Only what everybody knows: a key of the user's own is told to nobody.
  const keyOf = (name: keyof typeof ownKeys) => (settings[name] === ownKeys[name] ? ownKeys[name] : null);
  return {
    name: "CUP QuickPay sandbox",
    is: "The ECommPay payment platform, the CUP QuickPay service and their signed callbacks, on one port, for development and tests.",
    doesNot: [
      "move money, or talk to a bank, to UnionPay or to the platform",
      "prove that the platform answers likewise: what is documented, what a sibling documents and what is inferred is marked in the contract",
      "know other payment methods, refunds, or stored cards",
      "keep anything after it ends",
      "keep or show a card number in full",
    ],
    project_id: settings.projectId,
    secret_key: keyOf("secretKey"),
    data_api_token: keyOf("dataApiToken"),
    data_api_secret_key: keyOf("dataApiSecretKey"),
    callback_url: callbackUrl ?? null,
    addresses: {
      gate: url,
      payment_page: `${url}/payment`,
      data_api: `${url}/v1`,
      dashboard: `${url}/dashboard`,
    },
    links,
    cards: testCards.map(({ number, scenario }) => ({
      number,
      scenario,
      means: scenarioNamed(scenario).means,
    })),
    amounts: testAmounts.map(({ amount, kind, scenario }) => ({
      amount,
      kind,
      scenario,
      means: scenarioNamed(scenario).means,
    })),
    scenarios: scenarios.map(({ name, means }) => ({ name, means })),
  };
}

const key = (known: string | null) => (known === null ? "yours" : html`<code>${known}</code>`);

function homePage(about: About): Html {
  return page({
    title: about.name,
    kind: "developer",
    body: html`${top(html`CUP QuickPay <span class="badge">sandbox</span>`, { Dashboard: "/dashboard", ...about.links })}
      <p>${about.is}</p>
      <section class="panel">
        <h2>Addresses and keys</h2>
        <table class="facts wide">
          <tr><th>Project id</th><td><code>${about.project_id}</code></td></tr>
          <tr><th>Secret key</th><td>${key(about.secret_key)}</td></tr>
          <tr><th>Gate</th><td><code>${about.addresses.gate}</code></td></tr>
          <tr><th>Payment Page</th><td><code>${about.addresses.payment_page}</code></td></tr>
          <tr><th>Data API</th><td><code>${about.addresses.data_api}</code></td></tr>
          <tr><th>Data API token</th><td>${key(about.data_api_token)}</td></tr>
          <tr><th>Data API secret key</th><td>${key(about.data_api_secret_key)}</td></tr>
          <tr><th>Callbacks go to</th><td>${about.callback_url ? html`<code>${about.callback_url}</code>` : "the URL that a request names; none is set for the project"}</td></tr>
        </table>
      </section>
      <section class="panel">
        <h2>What it does not do</h2>
        <ul>${about.doesNot.map((item) => html`<li>It does not ${item}.</li>`)}</ul>
      </section>
      <section class="panel">
        <h2>Test cards</h2>
        <p class="muted">On the form, or as <code>card.pan</code> of a payout. Any other number with a right check digit does as the first one.</p>
        <div class="scroll"><table class="list">
          <thead><tr><th>Number</th><th>Result</th></tr></thead>
          ${about.cards.map(({ number, means }) => html`<tr><td><code>${number}</code></td><td>${means}</td></tr>`)}
        </table></div>
      </section>
      <section class="panel">
        <h2>Test amounts</h2>
        <p class="muted">The platform's convention for alternative methods; inferred for this one. Any other amount succeeds.</p>
        <div class="scroll"><table class="list">
          <thead><tr><th>Payment</th><th class="number">Amount</th><th>Result</th></tr></thead>
          ${about.amounts.map(({ amount, kind, means }) => html`<tr><td>${kind}</td><td class="number">${amount} <small>${yuan(amount)}</small></td><td>${means}</td></tr>`)}
        </table></div>
      </section>
      <section class="panel">
        <h2>Scenarios</h2>
        <p class="muted">By <code>startSandbox({ scenario })</code>, <code>sandbox.setScenario(name, { paymentId })</code>, or in the dashboard. They win over cards and amounts.</p>
        <div class="scroll"><table class="list">
          <thead><tr><th>Name</th><th>What happens</th></tr></thead>
          ${about.scenarios.map(({ name, means }) => html`<tr><td><code>${name}</code></td><td>${means}</td></tr>`)}
        </table></div>
      </section>`,
  });
}
