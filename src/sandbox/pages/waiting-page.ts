import { html } from "hono/html";
import type { Payment } from "../payment/payment.js";
import { both, card, type Html, wayBack } from "./layout.js";

/** Until the result is there. It looks again by itself. */
export function waitingPage({ key, order: { returnUrls, windows = {} } }: Payment, isFramed: boolean): Html {
  return card(
    "处理中 · Processing",
    html`<div class="result">
        <div class="spinner" aria-hidden="true"></div>
        <h1>${both("正在处理", "Processing your payment")}</h1>
        <p class="muted">${both("请稍候，结果将自动显示", "Please wait, the result shows by itself")}</p>
      </div>
      ${returnUrls.return && wayBack(returnUrls.return, { isFramed, window: windows.return })}`,
    { refresh: { seconds: 1, url: `/cup/${key}/return` } },
  );
}
