import { DatabaseSync } from "node:sqlite";
import {
  type CallbackContext,
  createCallbackHandler,
  type PurchaseCallback,
  type RedirectCallback,
  supersedes,
} from "cup-quickpay";
import { type Sqlite, sqliteCallbackStore } from "./sqlite.js";

// create table orders (id text primary key collate nocase, fen integer not null,
//   status text not null default 'new', redirect_data text);

/** The store has this connection for itself. */
const store = sqliteCallbackStore(new DatabaseSync(process.env.SHOP_DATABASE ?? "shop.db"));

export const POST = createCallbackHandler({
  projectId: Number(process.env.CUP_PROJECT_ID),
  secretKey: () => process.env.CUP_SECRET_KEY ?? "",
  store,
  on: {
    redirect: keepRedirect,
    purchaseSuccess: settle,
    purchaseDecline: settle,
    purchaseError: settle,
    update: ({ payment }) => console.log("A step on the way, or a refund:", payment.id, payment.status),
  },
});

async function keepRedirect({ payment, redirect_data }: RedirectCallback, { tx }: CallbackContext<Sqlite>) {
  tx.prepare("update orders set redirect_data = ? where id = ? and status = 'new'").run(
    JSON.stringify(redirect_data),
    payment.id,
  );
}

async function settle(callback: PurchaseCallback, { tx }: CallbackContext<Sqlite>) {
  const { id, sum, status } = callback.payment;
  const order = tx.prepare("select fen, status from orders where id = ?").get(id) as
    | { fen: number; status: string }
    | undefined;
  if (!order) {
    throw new Error("There is no order for this callback."); // 500: the platform repeats it
  }
  if (order.status === "wrong sum" || !supersedes(callback, order.status)) {
    return; // a person looks at it, or it is late
  }
  const isRight = sum.amount === order.fen && sum.currency === "CNY";
  const result = status === "success" && !isRight ? "wrong sum" : status;
  tx.prepare("update orders set status = ? where id = ?").run(result, id);
}
