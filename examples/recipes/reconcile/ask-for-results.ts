import { type GateClient, isFinal, type PurchaseCallback, supersedes } from "cup-quickpay";
import type { Pool, PoolClient } from "pg";

// create table orders (id text primary key, fen integer not null, status text not null default 'new',
//   created timestamptz not null default now(), asked timestamptz);
// create unique index on orders (lower(id));

/** Asks for the results that no callback has told. Call it every minute; several processes can do so. */
export async function askForResults(pool: Pool, gate: GateClient): Promise<void> {
  // Whoever takes an order asks for it; the others, and the next minutes, leave it alone.
  const { rows } = await pool.query(
    `update orders set asked = now() where id in (
       select id from orders
       where status = 'new' and created < now() - interval '5 minutes'
         and (asked is null or asked < now() - interval '10 minutes')
       order by asked nulls first limit 50 for update skip locked)
     returning id`,
  );
  for (const { id } of rows) {
    try {
      const answer = await gate.paymentStatus({ general: { payment_id: id } });
      // Unknown is no decline: the request can still be on its way. It is asked for again, and a person looks at it.
      if (!("payment" in answer)) {
        console.warn("The platform does not know", id, answer.code);
      } else if (isFinal(answer.payment.status)) {
        await inTransaction(pool, (tx) => settle(tx, answer));
      }
    } catch (error) {
      console.error("No status of", id, error); // it is asked for again in ten minutes
    }
  }
}

/** What a payment has come to, from a callback or from an answer: the same code for both. */
export async function settle(
  tx: PoolClient,
  news: PurchaseCallback | { readonly payment: Pick<PurchaseCallback["payment"], "id" | "status" | "sum"> },
) {
  const { id, status, sum } = news.payment;
  const { rows } = await tx.query(
    "select fen, status from orders where lower(id) = lower($1) for update", // a callback of this payment waits
    [id],
  );
  const [order] = rows;
  if (!order) {
    throw new Error("There is no such order.");
  }
  // Of a callback `supersedes` gets all: its code can say that it is not about this payment.
  const isNews = supersedes("operation" in news ? news : status, order.status);
  if (!isFinal(status) || !isNews || order.status === "wrong sum") {
    return; // a step on the way, or the other one was faster, or a person looks at it
  }
  const isRight = sum.amount === order.fen && sum.currency === "CNY";
  const result = status === "success" && !isRight ? "wrong sum" : status;
  await tx.query("update orders set status = $2 where lower(id) = lower($1)", [id, result]);
}

async function inTransaction(pool: Pool, work: (tx: PoolClient) => Promise<void>) {
  const tx = await pool.connect();
  try {
    await tx.query("begin");
    await work(tx);
    await tx.query("commit");
  } catch (error) {
    await tx.query("rollback");
    throw error;
  } finally {
    tx.release();
  }
}
