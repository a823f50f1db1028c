import { escapeAttribute } from "../redirect/escape-attribute.js";
import { nonceAttribute } from "../redirect/nonce-attribute.js";

/** What `waitingPage` shows. */
export interface WaitingPageOptions {
  /**
   * Where to ask again: a path or an address of your own site. While the customer has to wait, it answers with
   * 202; the page goes there as soon as it answers with anything else.
   */
  readonly pollUrl: string;
  /** Title and text, if you want others than the Chinese and English ones. */
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  /** The language of these, for the browser: `zh` if left out. */
  readonly language?: string | undefined;
  /**
   * The nonce of the page's `Content-Security-Policy`, put on its script and its style, as by `redirectForm`.
   * Without one the policy has to allow both.
   */
  readonly nonce?: string | undefined;
}

/**
 * A page for the customer who waits to be redirected. It asks `pollUrl` again and again. As long as the
 * answer is 202, the customer waits; then the page goes there. It loads nothing from elsewhere, and works
 * without JavaScript, too.
 *
 * @throws TypeError if `pollUrl` is no path, and no address of http or https, or the nonce is not Base64.
 *
 * @example
 * const news = await inbox.waitForRedirect(id, { timeout: "3s" });
 * return news?.redirect_data
 *   ? html(200, redirectForm(news.redirect_data))
 *   : html(202, waitingPage({ pollUrl: `/pay/${id}` }));
 */
export function waitingPage({
  pollUrl,
  title = "正在准备支付 · Preparing your payment",
  text = "请稍候，不要关闭此页面。Please wait, and keep this page open.",
  language = "zh",
  nonce,
}: WaitingPageOptions): string {
  assertPollUrl(pollUrl);
  const inline = nonceAttribute(nonce);
  const url = escapeAttribute(pollUrl);
  return `<!doctype html>
<html lang="${escapeAttribute(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeAttribute(title)}</title>
<noscript><meta http-equiv="refresh" content="2;url=${url}"></noscript>
<style${inline}>
body { font: 16px/1.6 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f5f7fa; color: #1f2933 }
main { text-align: center; padding: 2rem; max-width: 28rem }
h1 { font-size: 1.25rem; margin: 1.5rem 0 .5rem }
p { margin: 0; color: #52606d }
.ring { width: 3rem; height: 3rem; margin: 0 auto; border: 4px solid #d5dee8; border-top-color: #1f4e8c; border-radius: 50%; animation: turn 1s linear infinite }
@keyframes turn { to { transform: rotate(1turn) } }
@media (prefers-reduced-motion: reduce) { .ring { animation-duration: 6s } }
</style>
</head>
<body>
<main role="status" aria-live="polite">
<div class="ring"></div>
<h1>${escapeAttribute(title)}</h1>
<p>${escapeAttribute(text)}</p>
</main>
<script${inline} data-poll="${url}">
(async (url) => {
  for (;;) {
    try {
      const answer = await fetch(url, { headers: { accept: "text/html" }, redirect: "manual", cache: "no-store" });
      if (answer.status !== 202) return location.replace(url);
    } catch {}
    await new Promise((next) => setTimeout(next, 1000));
  }
})(document.currentScript.dataset.poll);
</script>
</body>
</html>
`;
}

function assertPollUrl(url: string): void {
  if (
    typeof url === "string" &&
    /^(?:https?:\/\/[^\s]+|\/(?![/\\])\S*|\.{0,2}\/?[\w.~%-][\w./~%?&=-]*)$/.test(url)
  ) {
    return;
  }
  throw new TypeError(
    "pollUrl must be a path of your site, such as /pay/ORDER_1, or an address of http or https.",
  );
}
