import type { RedirectData } from "#generated/types";
import { escapeAttribute } from "./escape-attribute.js";
import { nonceAttribute } from "./nonce-attribute.js";
import { redirectTarget } from "./redirect-target.js";

/** Options of `redirectForm`. */
export interface RedirectFormOptions {
  /**
   * The nonce of the page's `Content-Security-Policy`, put on its script and its style. Such a policy needs
   * `script-src 'nonce-…'` and `style-src 'nonce-…'`, and must not limit `form-action`: the provider's host
   * can change.
   */
  readonly nonce?: string | undefined;
}

/**
 * Makes a whole HTML page that sends the customer on, from the `redirect_data` of a callback. Answer the
 * customer's request with it, as `text/html; charset=utf-8`.
 *
 * The page submits a form by itself; without JavaScript the customer presses its button. With `GET` the query
 * of the URL becomes hidden fields, because browsers drop it from the action of a form. Everything is
 * escaped: no value can become markup. The page to which the customer goes learns the shop's host, not the
 * address of this page.
 *
 * Source: method page, “Formats of the customer redirection data”.
 *
 * @throws InvalidInputError when the URL is not `http` or `https`, or the data break the contract.
 * @throws TypeError when the nonce is not Base64.
 *
 * @example
 * const html = redirectForm({ method: "POST", url: "https://bank.example/pay", body: { currency: "CNY" } });
 * new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
 */
export function redirectForm(redirectData: RedirectData, { nonce }: RedirectFormOptions = {}): string {
  const inline = nonceAttribute(nonce);
  const { method, url, fields } = redirectTarget(redirectData);
  const kept = method === "GET" ? [...url.searchParams] : [];
  if (method === "GET") {
    url.search = "";
  }
  const inputs = [...kept, ...fields].map(
    ([name, value]) =>
      `<input type="hidden" name="${escapeAttribute(name)}" value="${escapeAttribute(value)}">\n`,
  );
  return `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin">
<meta name="robots" content="noindex">
<title>前往银联支付 · Going to UnionPay</title>
<style${inline}>${style}</style>
</head>
<body>
<main>
<p>正在前往银联支付页面。若未自动跳转，请点击按钮。</p>
<p lang="en">Taking you to the UnionPay payment page. If nothing happens, press the button.</p>
<form method="${method.toLowerCase()}" action="${escapeAttribute(url.href)}" accept-charset="utf-8">
${inputs.join("")}<button>继续支付 <span lang="en">Continue</span></button>
</form>
</main>
<script${inline}>${script}</script>
</body>
</html>
`;
}

/** A field may be called `submit` and hide the form's own method. */
const script = "HTMLFormElement.prototype.submit.call(document.forms[0]);";

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { display: grid; min-height: 90vh; margin: 0; place-items: center; }
main { max-width: 26rem; padding: 1.5rem; text-align: center; }
p { margin: 0 0 0.5rem; text-wrap: balance; }
[lang="en"] { opacity: 0.75; }
button { width: 100%; margin-top: 1.5rem; padding: 0.8rem 1.5rem; border: 0; border-radius: 0.5rem; font: inherit;
  font-weight: 600; color: #fff; background: #00508f; cursor: pointer; }
button:focus-visible { outline: 3px solid #66a8df; outline-offset: 2px; }
`;
