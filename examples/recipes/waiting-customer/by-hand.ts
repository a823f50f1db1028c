import { setTimeout as pause } from "node:timers/promises";
import { type CallbackContext, type RedirectCallback, redirectForm } from "cup-quickpay";
import { waitingPage } from "cup-quickpay/inbox";
import type { Pool, PoolClient } from "pg";

// create table orders (id text primary key, fen integer not null,
//   status text not null default 'new', redirect_data json);
// create unique index on orders (lower(id)); -- `A1` and `a1` are one payment

/** The callback, in whichever process it arrives: `on: { redirect: keepRedirect }`. */
export async function keepRedirect(
  { payment, redirect_data }: RedirectCallback,
  { tx }: CallbackContext<PoolClient>,
) {
  const { rowCount } = await tx.query(
    "update orders set redirect_data = $2 where lower(id) = lower($1) and status = 'new'",
    [payment.id, JSON.stringify(redirect_data)],
  );
  if (rowCount === 0) {
    console.warn("Nobody waits to be redirected for", payment.id);
  }
}

/** The page `/pay/…`, in whichever process the customer waits. */
export async function payPage(pool: Pool, id: string, { wait = 3000 } = {}): Promise<Response> {
  const until = Date.now() + wait;
  for (;;) {
    const { rows } = await pool.query(
      "select status, redirect_data from orders where lower(id) = lower($1)",
      [id],
    );
    const [order] = rows;
    if (!order) {
      return page(404, "没有此订单 There is no such order.");
    }
    if (order.status !== "new") {
      return goTo(`/orders/${encodeURIComponent(id)}`); // it is over
    }
    if (order.redirect_data) {
      return page(200, redirectForm(order.redirect_data));
    }
    if (Date.now() >= until) {
      return page(202, waitingPage({ pollUrl: `/pay/${encodeURIComponent(id)}` }));
    }
    await pause(250);
  }
}

const page = (status: number, body: string) =>
  new Response(body, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });
