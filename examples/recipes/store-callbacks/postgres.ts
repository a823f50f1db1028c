import {
  type CallbackContext,
  type CallbackStore,
  createCallbackHandler,
  type PurchaseCallback,
  type RedirectCallback,
  type SecretKeys,
  supersedes,
} from "cup-quickpay";

// create table orders (id text primary key, fen integer not null, status text not null default 'new',
//   redirect_data json);
// create unique index on orders (lower(id));
// create table mails (id serial primary key, order_id text not null, what text not null,
//   tried timestamptz);

/** What the handlers need of a transaction: pg and PGlite have it. */
export interface Tx {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Pass `postgresCallbackStore(pool)` of `cup-quickpay/postgres`: it gives `tx`, in which the key is kept, too. */
export const callbacks = (store: CallbackStore<Tx>, projectId: number, secretKey: SecretKeys) =>
  createCallbackHandler({
    projectId, // another project can have the same key
    secretKey,
    store,
    on: {
      redirect: keepRedirect,
      purchaseSuccess: settle,
      purchaseDecline: settle,
      purchaseError: settle,
      update: ({ payment }) => console.log("A step on the way, or a refund:", payment.id, payment.status),
    },
    onError: (error, { status, key }) => console.error(status, key, error),
  });

/** For the page where the customer waits. An order that is over has no customer to send on. */
async function keepRedirect({ payment, redirect_data }: RedirectCallback, { tx }: CallbackContext<Tx>) {
  await tx.query("update orders set redirect_data = $2 where lower(id) = lower($1) and status = 'new'", [
    payment.id,
    JSON.stringify(redirect_data),
  ]);
}

async function settle(callback: PurchaseCallback, { tx }: CallbackContext<Tx>) {
  const { payment } = callback;
  const { rows } = await tx.query(
    "select fen, status from orders where lower(id) = lower($1) for update", // no other callback changes it now
    [payment.id],
  );
  const [order] = rows;
  if (!order) {
    throw new Error("There is no order for this callback."); // 500: the platform repeats it
  }
  if (order.status === "wrong sum" || !supersedes(callback, String(order.status))) {
    return; // a person looks at it, or it is late
  }
  const isRight = payment.sum.amount === order.fen && payment.sum.currency === "CNY";
  const status = payment.status === "success" && !isRight ? "wrong sum" : payment.status;
  await tx.query("update orders set status = $2 where lower(id) = lower($1)", [payment.id, status]);
  await tx.query("insert into mails (order_id, what) values ($1, $2)", [payment.id, status]);
}

/**
 * Sends what the handlers have written down. Call it every second: a mail is sent again if this process dies. One that cannot
 * be sent is tried again after the others.
 */
export async function sendMails(tx: Tx, send: (mail: Record<string, unknown>) => Promise<void>) {
  const { rows } = await tx.query(
    "select * from mails order by tried nulls first, id limit 10 for update skip locked",
  );
  for (const mail of rows) {
    try {
      await send(mail);
    } catch (error) {
      console.error("Not sent:", mail.id, error);
      await tx.query("update mails set tried = clock_timestamp() where id = $1", [mail.id]);
      continue;
    }
    await tx.query("delete from mails where id = $1", [mail.id]);
  }
}
