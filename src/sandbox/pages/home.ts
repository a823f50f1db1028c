import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { html } from "hono/html";
import { addressesOf } from "../platform/place.js";
import type { Platform } from "../platform/platform.js";
import { scenarioNamed, scenarios, testAmounts, testCards } from "../service/scenarios.js";
import { ownKeys } from "../settings/own-keys.js";
import { copyButton, facts, type Html, page, top, yuan } from "./layout.js";
import { curlSnippet, typescriptSnippet } from "./snippets.js";

/**
 * What the sandbox is and has, as a page or, for programs, as JSON.
 *
 * @param mayControl Whether a request may see what is the developer's own: others hear nothing of it.
 */
export function home(platform: Platform, mayControl: (c: Context) => boolean): Hono {
  const app = new Hono();
  app.get("/", (c) => {
    const about = aboutOf(platform, mayControl(c));
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

function aboutOf({ first, place: { url, links } }: Platform, isOwner: boolean) {
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
      "keep anything after it ends, unless it is given a file for it",
      "keep or show a card number in full",
    ],
    project_id: settings.projectId,
    secret_key: keyOf("secretKey"),
    data_api_token: keyOf("dataApiToken"),
    data_api_secret_key: keyOf("dataApiSecretKey"),
    // The URL may have a password in it.
    ...(isOwner && { callback_url: callbackUrl ?? null }),
    addresses: addressesOf(url),
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

/** A text that one takes along. */
const copyable = (id: string, text: string, name: string): Html =>
  html`<span class="copyable"><code id="${id}">${text}</code>${copyButton(id, name)}</span>`;

const key = (id: string, known: string | null, name: string): Html | string =>
  known === null ? "your own, which is told to nobody" : copyable(id, known, name);

const snippet = (id: string, text: string, name: string): Html =>
  html`<div class="snippet"><div class="text"><pre id="${id}" tabindex="0">${text}</pre>${copyButton(id, name)}</div></div>`;

function homePage(about: About): Html {
  const { addresses, project_id, secret_key, callback_url } = about;
  const reach = { gate: addresses.gate, projectId: project_id, secretKey: secret_key };
  return page({
    title: about.name,
    kind: "developer",
    scripts: ["copy.js"],
    body: html`${top(html`CUP QuickPay <span class="badge">sandbox</span>`, { Dashboard: "/dashboard", "Try it": "/docs", ...about.links })}
      <main>
      <p class="lead">${about.is}</p>
      <section class="panel">
        <h2>Addresses and keys</h2>
        ${facts([
          ["Project id", copyable("project-id", String(project_id), "project id")],
          ["Secret key", key("secret-key", secret_key, "secret key")],
          ["Gate", copyable("gate", addresses.gate, "address of Gate")],
          [
            "Payment Page",
            html`${copyable("payment-page", addresses.payment_page, "base URL of Payment Page")}<small><code>baseUrl</code> of <code>paymentPageUrl</code>; the page itself is at <code>/payment</code></small>`,
          ],
          ["Data API", copyable("data-api", addresses.data_api, "address of the Data API")],
          ["Data API token", key("data-api-token", about.data_api_token, "Data API token")],
          ["Data API key", key("data-api-key", about.data_api_secret_key, "Data API secret key")],
          callback_url === undefined
            ? undefined
            : [
                "Callbacks go to",
                callback_url === null
                  ? "the URL that a request names; none is set for the project"
                  : copyable("callback-url", callback_url, "callback URL"),
              ],
        ])}
      </section>
      <section class="panel">
        <h2>A first purchase</h2>
        <p class="muted">It waits in the dashboard then, where you pay as the customer.</p>
        <h3>curl</h3>
        ${snippet("curl-snippet", curlSnippet(reach), "curl snippet")}
        <h3>TypeScript, in a file such as <code>first.mts</code></h3>
        ${snippet("typescript-snippet", typescriptSnippet(reach), "TypeScript snippet")}
      </section>
      <section class="panel">
        <h2>Test cards</h2>
        <p class="muted">On the form, or as <code>card.pan</code> of a payout. Any other number with a right check digit does as the first one.</p>
        <table class="plain-list stack">
          <thead><tr><th scope="col">Number</th><th scope="col">Result</th><th scope="col"><span class="unseen">Copy</span></th></tr></thead>
          <tbody>${about.cards.map(({ number, means }) => html`<tr><td><code id="card-${number}">${number}</code></td><td>${means}</td><td class="number">${copyButton(`card-${number}`, `card ${number}`)}</td></tr>`)}</tbody>
        </table>
      </section>
      <div class="columns">
        <section class="panel">
          <h2>Test amounts</h2>
          <p class="muted">The platform's convention for alternative methods; inferred for this one. Any other amount succeeds.</p>
          <table class="plain-list">
            <thead><tr><th scope="col">Payment</th><th scope="col" class="number">Fen</th><th scope="col">Result</th></tr></thead>
            <tbody>${about.amounts.map(({ amount, kind, means }) => html`<tr><td>${kind}</td><td class="number" title="${yuan(amount)}">${amount}</td><td>${means}</td></tr>`)}</tbody>
          </table>
        </section>
        <section class="panel">
          <h2>What it does not do</h2>
          <ul>${about.doesNot.map((item) => html`<li>It does not ${item}.</li>`)}</ul>
        </section>
      </div>
      <section class="panel">
        <h2>Scenarios</h2>
        <p class="muted">By <code>startSandbox({ scenario })</code>, <code>sandbox.setScenario(name, { paymentId })</code>, or in the dashboard. They win over cards and amounts.</p>
        <table class="plain-list stack">
          <thead><tr><th scope="col">Name</th><th scope="col">What happens</th></tr></thead>
          <tbody>${about.scenarios.map(({ name, means }) => html`<tr><td><code>${name}</code></td><td>${means}</td></tr>`)}</tbody>
        </table>
      </section>
      </main>
      <p id="news" class="unseen" role="status" aria-live="polite"></p>`,
  });
}
