import { html } from "hono/html";
import { type Html, page } from "../pages/layout.js";
import { scalarVersion } from "./scalar.js";

interface Around {
  /** Where the renderer is served. */
  readonly renderer: string;
  /** What is asked about a project other than the first one: `?project=201`, or empty. */
  readonly query: string;
  /** Links to other pages, by name. */
  readonly links: Readonly<Record<string, string>>;
}

/**
 * The page on which requests are tried. What Scalar puts into it has styles of its own, which those of the other pages
 * would disturb, so that it has its own frame.
 */
export const tryItPage = ({ renderer, query, links }: Around): Html => html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Try it · CUP QuickPay sandbox</title>
    <link rel="icon" href="data:," />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="/assets/colours.css" />
    <link rel="stylesheet" href="/assets/try-it.css" />
    <script src="${renderer}" defer></script>
    <script src="/assets/try-it.js" type="module"></script>
  </head>
  <body data-query="${query}">
    <header id="try-it" class="try-it" aria-label="The sandbox">
      <div class="try-it-line">
        <p class="try-it-name">Try it <span class="try-it-badge">sandbox</span></p>
        <nav aria-label="Pages">
          ${Object.entries({ Home: "/", Dashboard: `/dashboard${query}`, ...links }).map(([name, url]) => html`<a href="${url}">${name}</a>`)}
        </nav>
        <details>
          <summary>Options</summary>
          <div class="try-it-sheet">
            <label><input type="checkbox" id="new-ids" checked /> A purchase or payout that has been sent goes again under a new <code>payment_id</code></label>
            <label><input type="checkbox" id="keep-signatures" /> Keep a signature that does not match</label>
          </div>
        </details>
      </div>
      <div id="strip" class="try-it-line">
        <noscript>This page needs JavaScript.</noscript>
      </div>
      <p id="news" class="try-it-unseen" role="status" aria-live="polite"></p>
    </header>
    <div id="reference"></div>
  </body>
</html>`;

/** In its place where the renderer is not installed. */
export const withoutScalarPage = (): Html =>
  page({
    title: "Try it · CUP QuickPay sandbox",
    kind: "developer",
    scripts: ["copy.js"],
    body: html`<main class="narrow">
      <h1>This page needs one more package</h1>
      <p>Here you send requests from the browser, signed with the key of the sandbox. Scalar draws the page. It is large, so <code>cup-quickpay</code> does not bring it along. Install it in the project in which you start the sandbox:</p>
      <div class="snippet"><div class="text"><pre id="install" tabindex="0">npm install --save-dev @scalar/api-reference@${scalarVersion}</pre><button type="button" class="small copy" data-copy="install" aria-label="Copy the command">Copy</button></div></div>
      <p>Then start the sandbox again, and load this page. It loads nothing from elsewhere.</p>
      <p><a href="/">Home</a> · <a href="/dashboard">Dashboard</a></p>
      <p id="news" class="unseen" role="status" aria-live="polite"></p>
    </main>`,
  });
