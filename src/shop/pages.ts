import { customerSentence, isFinal, yuanFromFen } from "cup-quickpay";
import { html, raw } from "hono/html";
import type { Order } from "./orders.js";

/** What the shop sells. The second and the third show what the platform's test amounts do. */
export const goods = [
  { what: "Green tea 绿茶", amount: 1000 },
  { what: "Teapot 茶壶 (this amount is declined)", amount: 40000 },
  { what: "Tea set 茶具 (another sum is paid)", amount: 90000 },
] as const;

/** The style of every page, which a policy may name by its hash. */
export const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 0 auto; padding: 1.5rem; color: #1f2933; background: #f5f7fa }
  h1 { font-size: 1.6rem } h2 { font-size: 1.1rem; margin: 0 }
  article { background: #fff; border: 1px solid #d5dee8; border-left: 4px solid #9fb3c8; border-radius: .5rem; padding: 1rem 1.25rem; margin: 1rem 0 }
  article.success { border-left-color: #1b8a5a } article.decline, article.error { border-left-color: #c0392b }
  .sum { font-size: 1.4rem; margin: .25rem 0 .75rem; font-variant-numeric: tabular-nums }
  .note { color: #52606d; font-size: .9rem; margin-bottom: 0 }
  button { font: inherit; padding: .5rem 1rem; border: 1px solid #1f4e8c; border-radius: .4rem; background: #1f4e8c; color: #fff; cursor: pointer }
  button.quiet { background: #fff; color: #1f4e8c } form { display: flex; flex-wrap: wrap; gap: .5rem }
  a { color: #1f4e8c } footer { display: flex; gap: 1rem; font-size: .9rem }
`;

type Links = Readonly<Record<string, string>>;

/** @param platformUrl Where the widget of Payment Page is loaded from. */
export function shopPage(newId: () => string, latest: readonly Order[], links: Links, platformUrl: string) {
  return page(
    "Tea shop 茶店",
    html`<p>An example shop. It pays through the sandbox; no money moves.</p>
      ${goods.map(({ what, amount }) => {
        const id = newId();
        return html`<article>
          <h2>${what}</h2>
          <p class="sum">¥ ${yuanFromFen(amount)}</p>
          <form method="post">
            <input type="hidden" name="id" value="${id}" />
            <input type="hidden" name="amount" value="${amount}" />
            <button formaction="/pay">Pay 支付</button>
            <button formaction="/pay-by-page" class="quiet">Pay by Payment Page</button>
            <button formaction="/pay-in-page" class="quiet">Pay in the page</button>
          </form>
        </article>`;
      })}
      <article>
        <h2>Money back 返款到银行卡</h2>
        <p class="sum">¥ 485.60</p>
        <form method="post" action="/payout">
          <input type="hidden" name="id" value="${newId()}" />
          <button>Pay out 代付</button>
        </form>
      </article>
      ${latest.length === 0 ? "" : ordersList(latest)}`,
    links,
    {
      head: html`<link rel="stylesheet" href="${platformUrl}/shared/merchant.css" />
        <script src="${platformUrl}/shared/merchant.js" defer></script>
        <script src="/pay-in-page.js" defer></script>`,
    },
  );
}

const ordersList = (orders: readonly Order[]) =>
  html`<h2>Last orders 最近订单</h2>
    <ul>
      ${orders.map(
        ({ id, what, amount, status }) =>
          html`<li><a href="/orders/${id}">${id}</a> ${what}, ¥ ${yuanFromFen(amount)}: ${status}</li>`,
      )}
    </ul>`;

/** The platform's final statuses, in Chinese. */
const statusInChinese: Readonly<Record<string, string>> = {
  success: "交易成功",
  decline: "交易未成功",
  error: "交易出错",
  reversed: "款项已退回",
};

export function orderPage(order: Order, links: Links) {
  const done = isFinal(order.status);
  // A new one can still be paid.
  const lost = !done && order.isLost === true && order.status !== "new";
  const why = done && !lost && order.code !== undefined ? customerSentence(order.code) : undefined;
  const short = order.paid !== undefined && order.paid !== order.amount;
  return page(
    `Order ${order.id}`,
    html`<article class="${lost || short ? "error" : done ? order.status : "open"}">
        <h2>${order.what}</h2>
        <p class="sum">¥ ${yuanFromFen(order.amount)}</p>
        <p><strong id="status">${order.status}</strong> ${why?.en}</p>
        <p lang="zh">${short ? "实付金额与订单不一致" : lost ? "支付平台没有这笔交易" : (statusInChinese[order.status] ?? "处理中，请稍候")}${why && html`<br />${why.zh}`}</p>
        ${short ? html`<p>Paid: ¥ ${yuanFromFen(order.paid ?? 0)}. Not the sum of the order, so nothing is delivered.</p>` : ""}
        <p class="note">${note(order)}</p>
      </article>
      ${back}`,
    links,
    // Without JavaScript, so that the example stays small.
    done || lost ? {} : { refresh: 1 },
  );
}

function note({ status, isLost }: Order): string {
  const done = isFinal(status);
  if (isLost && !done) {
    return status === "new"
      ? "The sandbox does not know this payment: nobody has paid yet, or it was restarted."
      : "The sandbox was restarted, and does not know this payment any more: nothing more will come of it. Order again.";
  }
  return done ? "From a callback whose signature was verified." : "Waiting for the platform's callback …";
}

/** @param place Where the orders are kept. */
export function notFoundPage(place: string, links: Links) {
  return page(
    "Not found 页面不存在",
    html`<article><p>There is nothing here. The shop keeps its orders ${place}.</p></article>${back}`,
    links,
  );
}

export function problemPage(message: string, links: Links) {
  return page(
    "That did not work 出错了",
    html`<article class="error"><p>${message}</p></article>${back}`,
    links,
  );
}

const back = html`<p><a href="/">Back to the shop 返回商店</a></p>`;

function page(
  title: string,
  body: unknown,
  links: Links,
  { refresh, head = "" }: { refresh?: number; head?: unknown } = {},
) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh ? html`<meta http-equiv="refresh" content="${refresh}" />` : ""}
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>${raw(style)}</style>
        ${head}
      </head>
      <body>
        <h1>${title}</h1>
        ${body}
        <footer>${Object.entries(links).map(([name, url]) => html`<a href="${url}">${name}</a> `)}</footer>
      </body>
    </html>`;
}
