import type { Context, MiddlewareHandler } from "hono";
import { setCookie } from "hono/cookie";
import { html } from "hono/html";
import { controlCookie, credentialsOf, isControlToken, mayControl } from "../control/access.js";
import { type Html, page } from "../pages/layout.js";

/**
 * Lets only those in who know the control token. Who opens an address with `?token=…` gets a cookie, and the
 * address without it, so that the token stands in no history.
 *
 * @param token What is asked for; `undefined` when nothing is.
 */
export function askForToken(token: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (token === undefined) {
      return next();
    }
    const { token: given, ...query } = c.req.query();
    if (given !== undefined && c.req.method === "GET") {
      return letIn(c, given, token, addressWith(c.req.path, query));
    }
    if (c.req.method === "POST" && c.req.path === "/dashboard/token") {
      const { token: entered } = await c.req.parseBody();
      return letIn(c, String(entered ?? ""), token, "/dashboard");
    }
    return mayControl(credentialsOf(c), token) ? next() : c.html(tokenPage(), 401);
  };
}

function letIn(c: Context, given: string, token: string, address: string): Response | Promise<Response> {
  if (!isControlToken(given.trim(), token)) {
    return c.html(tokenPage("This is not the token of this sandbox."), 401);
  }
  const { name, value } = controlCookie(token);
  setCookie(c, name, value, { path: "/", httpOnly: true, sameSite: "Strict" });
  return c.redirect(address, 303);
}

const addressWith = (path: string, query: Readonly<Record<string, string>>): string => {
  const parameters = new URLSearchParams(query);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
};

const tokenPage = (wrong?: string): Html =>
  page({
    title: "Token · CUP QuickPay sandbox",
    kind: "developer",
    body: html`<main class="narrow">
      <h1>This dashboard asks for its token</h1>
      <p>Other machines can reach this sandbox. It printed a token when it started: open the address that it printed there, or enter the token here. Programs send it as <code>Authorization: Bearer …</code>.</p>
      <form class="panel stacked" method="post" action="/dashboard/token">
        <label for="token">Token</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required autofocus ${wrong === undefined ? "" : html`aria-invalid="true" aria-describedby="wrong"`} />
        ${wrong === undefined ? "" : html`<p id="wrong" class="wrong">${wrong}</p>`}
        <button class="primary">Open the dashboard</button>
      </form>
    </main>`,
  });
