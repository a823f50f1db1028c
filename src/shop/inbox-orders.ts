import {
  createCallbackHandler,
  type GateClient,
  isFinal,
  type PayoutCallback,
  type PurchaseCallback,
} from "cup-quickpay";
import {
  createCallbackInbox,
  type InboxContext,
  type InboxOptions,
  type InboxTransaction,
} from "cup-quickpay/inbox";
import { deadAfter, type Order, type Orders, patience, shown } from "./orders.js";

export interface InboxOrdersOptions {
  readonly projectId: number;
  readonly secretKey: string;
  readonly gate: GateClient;
  /** As `createCallbackInbox` takes it. */
  readonly database: Exclude<InboxOptions["database"], undefined>;
}

/**
 * Keeps orders in a table of their own, beside the durable inbox: a callback is stored before the platform is
 * told 200, and changes its order once, whenever this process is killed and started again.
 *
 * @throws Error if the database cannot be opened.
 */
export async function inboxOrders({
  projectId,
  secretKey,
  gate,
  database,
}: InboxOrdersOptions): Promise<Orders> {
  type Context = InboxContext<InboxTransaction>;

  /** A result: each comes once, in order, and a success only with the sum of the order. */
  const settle = ({ payment, operation }: PurchaseCallback | PayoutCallback, { tx }: Context) =>
    tx.query("update shop_orders set status = $2, code = $3, paid = $4 where id = $1", [
      payment.id,
      payment.status,
      payment.status === "success" ? null : operation.code,
      payment.status === "success" ? payment.sum.amount : null,
    ]);

  const inbox = await createCallbackInbox({
    projectId,
    secretKey,
    database,
    // A sandbox that was started again knows nothing of what was before: who looks at an order is to hear it soon.
    reconcile: { gate, after: "30s", every: "10s" },
    onError: (error) => console.error(`Shop: ${error instanceof Error ? error.message : error}`),
    on: {
      purchaseSuccess: settle,
      purchaseDecline: settle,
      purchaseError: settle,
      payoutSuccess: settle,
      payoutDecline: settle,
      payoutError: settle,
      payoutReversed: settle,
      update: async (callback, context) => {
        const { payment } = callback;
        if (context.mismatch) {
          // Another sum than the order's was paid: the page shows both.
          await settle(callback as PurchaseCallback, context);
        } else if (context.isNews && payment.status !== "success") {
          await context.tx.query("update shop_orders set status = $2 where id = $1", [
            payment.id,
            payment.status,
          ]);
        }
      },
    },
  }).catch((cause: unknown) => {
    // Whoever cannot connect may say only a code.
    const { message, code } = cause as Error & { code?: string };
    throw new Error(`The database of the shop's orders cannot be opened: ${message || code}`, { cause });
  });

  try {
    await inbox.transaction(async (tx) => {
      await tx.query(table);
      await tx.query(laterColumns);
    });
    await inbox.start();
  } catch (error) {
    await inbox.stop();
    throw error;
  }

  /** Runs one statement by itself. */
  async function rowsOf(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    return inbox.transaction(async (tx) => (await tx.query(text, values)).rows);
  }

  /** That the platform did not know it counts only until it was asked for it, or has told of it, after that. */
  async function isLost({ id, status }: Order, asked_at: Date | null): Promise<boolean> {
    const { unknown_at, status_at } = (await inbox.payment(id)) ?? {};
    const isUnknown = unknown_at !== undefined && [asked_at, status_at].every((at) => !at || at < unknown_at);
    return isUnknown && !isFinal(status);
  }

  return {
    place: placeOf(database),
    async open({ id, kind, amount, what }) {
      await inbox.transaction(async (tx) => {
        const { rows } = await tx.query(
          "insert into shop_orders (id, kind, amount, what) values ($1, $2, $3, $4) on conflict do nothing returning id",
          [id, kind, amount, what],
        );
        if (rows.length > 0) {
          await inbox.expect({ payment_id: id, type: kind, amount }, { tx });
        }
      });
    },
    async find(id) {
      const [row] = await rowsOf(`select ${columns}, asked_at from shop_orders where id = $1`, [id]);
      if (!row) {
        return undefined;
      }
      const order = orderIn(row);
      return { ...order, isLost: await isLost(order, row.asked_at as Date | null) };
    },
    async latest() {
      const rows = await rowsOf(`select ${columns} from shop_orders order by opened_at desc, id limit $1`, [
        shown,
      ]);
      return rows.map(orderIn);
    },
    async claim(id) {
      const rows = await rowsOf(
        `update shop_orders set asked_at = now() where id = $1 and status = 'new'
           and (asked_at is null or asked_at < now() - $2::integer * interval '1 millisecond') returning id`,
        [id, deadAfter],
      );
      return rows.length > 0;
    },
    async sent(id) {
      await rowsOf(
        "update shop_orders set status = 'sent', asked_at = now() where id = $1 and status = 'new'",
        [id],
      );
    },
    waitForRedirect: (id) => inbox.waitForRedirect(id, { timeout: patience }),
    handleCallback: createCallbackHandler({ secretKey, projectId, inbox }),
    close: () => inbox.stop(),
  };
}

const table = `create table if not exists shop_orders (
  id text primary key,
  kind text not null,
  amount integer not null,
  what text not null,
  status text not null default 'new',
  code text,
  paid integer,
  asked_at timestamptz
)`;

/** Tables of earlier shops have no such columns. */
const laterColumns = `alter table shop_orders add column if not exists opened_at timestamptz not null default now(),
  add column if not exists code text`;

const columns = "id, kind, amount, what, status, code, paid";

const orderIn = (row: Record<string, unknown>) =>
  ({ ...row, code: row.code ?? undefined, paid: row.paid ?? undefined }) as unknown as Order;

/** Without the password of an address. */
function placeOf(database: InboxOrdersOptions["database"]): string {
  if (typeof database === "string") {
    return "by PostgreSQL, in the table shop_orders";
  }
  return "dataDir" in database && typeof database.dataDir === "string"
    ? `by PGlite, in ${database.dataDir}`
    : "by PGlite, in memory";
}
