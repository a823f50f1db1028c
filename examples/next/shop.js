// @ts-check
import { CupQuickPayError, createGateClient, isFinal } from "cup-quickpay";
import { createCallbackInbox } from "cup-quickpay/inbox";
import pg from "pg";

/** Opens the shop: its database, its client of the platform, and the inbox that handles callbacks. */
export async function openShop() {
  const url = process.env.SHOP_URL ?? "http://127.0.0.1:3000";
  // Where it listens. Another server can have the shop's address, and pass on what comes there.
  const port = Number(process.env.PORT || new URL(url).port || 3000);
  const secretKey = process.env.CUP_SECRET_KEY ?? "";
  const projectId = Number(process.env.CUP_PROJECT_ID);
  const gate = createGateClient({ projectId, secretKey, baseUrl: process.env.CUP_BASE_URL });

  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, keepAlive: true });
  // The platform tells ids apart without regard to upper and lower case.
  await pool.query(
    `create table if not exists orders (id text primary key, fen integer not null, status text not null);
     create unique index if not exists orders_id on orders (lower(id))`,
  );

  /** @type {(tx: pg.PoolClient, id: string, status: string) => Promise<void>} */
  async function mark(tx, id, status) {
    const { rowCount } = await tx.query("update orders set status = $2 where lower(id) = lower($1)", [
      id,
      status,
    ]);
    if (rowCount === 0) {
      // The callback is tried again, and stays in the inbox until somebody has looked at it.
      throw new Error("There is no order for this callback.");
    }
  }

  /** @type {import("cup-quickpay/inbox").InboxListener<"purchaseSuccess" | "purchaseDecline" | "purchaseError", pg.PoolClient>} */
  const settle = ({ payment }, { tx }) => mark(tx, payment.id, payment.status);

  const inbox = await createCallbackInbox({
    secretKey,
    projectId,
    database: pool,
    reconcile: { gate }, // asks Gate for results that never came
    onError: console.error,
    on: {
      // Each purchase comes here once, and a success only with the sum that was expected.
      purchaseSuccess: settle,
      purchaseDecline: settle,
      purchaseError: settle,
      update: async ({ payment }, { tx, isNews, mismatch }) => {
        if (mismatch) {
          await mark(tx, payment.id, "wrong sum");
        } else if (isNews && isFinal(payment.status) && payment.status !== "success") {
          await mark(tx, payment.id, payment.status); // Such as `canceled` and `expired`.
        }
      },
    },
  });
  await inbox.start();

  /**
   * Writes the order down, and asks the platform for its payment.
   *
   * @param {string} id
   * @param {number} fen
   */
  async function buy(id, fen) {
    const client = await pool.connect();
    try {
      await client.query("begin");
      await client.query("insert into orders values ($1, $2, 'new')", [id, fen]);
      await inbox.expect({ payment_id: id, type: "purchase", amount: fen }, { tx: client });
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
    try {
      await gate.sale({
        general: { payment_id: id, merchant_callback_url: `${url}/callbacks` },
        customer,
        payment: { amount: fen, currency: "CNY", description: `Order ${id}` },
        return_url: { success: `${url}/orders/${id}`, decline: `${url}/orders/${id}` },
      });
    } catch (error) {
      // Unknown: the payment may exist all the same. Its callback, or `reconcile`, will tell.
      if (!(error instanceof CupQuickPayError && error.outcome === "unknown")) {
        throw error;
      }
    }
  }

  /** @param {string} id */
  async function statusOf(id) {
    const { rows } = await pool.query("select status from orders where lower(id) = lower($1)", [id]);
    return rows.length > 0 ? String(rows[0].status) : undefined;
  }

  /** Waits for the callbacks that are being handled, and closes the shop. */
  async function close() {
    await inbox.stop();
    await pool.end();
  }

  return { url, port, secretKey, inbox, buy, statusOf, close };
}

/** The customer. A real shop asks for these data. */
const customer = {
  id: "123",
  ip_address: "183.57.40.238",
  first_name: "倩文",
  last_name: "伍",
  phone: "13632264147",
  email: "customer@example.com",
  street: "天河路1号",
  city: "广州市",
  zip: "510000",
  country: "CN",
};
