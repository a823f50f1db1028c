import type { Callback } from "../callback/callback.js";
import { isFinal } from "../callback/is-final.js";
import { supersedes } from "../callback/supersedes.js";
import { assertWholeNumber } from "../options/assert-whole-number.js";
import type { Query } from "../postgres/transactions.js";
import type { ExpectedPayment } from "./inbox-options.js";
import type { InboxPayment } from "./inbox-payment.js";
import { paymentKey, storable } from "./stored-callback.js";

/** Which payments of whom. */
export interface Ledger {
  readonly schema: string;
  readonly projectId: number;
}

/** What a callback means for its payment. */
export interface Posted {
  readonly payment: InboxPayment;
  readonly isNews: boolean;
  readonly mismatch: boolean;
}

/**
 * Writes down what the shop is about to ask for. The same again changes nothing.
 *
 * @throws TypeError for a payment that cannot be.
 * @throws Error if the payment is expected with another type or amount.
 */
export async function expectPayment(
  query: Query,
  { schema, projectId }: Ledger,
  { payment_id, type, amount }: ExpectedPayment,
): Promise<void> {
  assertExpected({ payment_id, type, amount });
  const [row] = await query(
    `insert into ${schema}.payments as known (project_id, payment_key, payment_id, type, expected_amount, expected_at)
     values ($1, $2, $3, $4, $5, now())
     on conflict (project_id, payment_key) do update
       set expected_amount = coalesce(known.expected_amount, excluded.expected_amount),
           expected_at = coalesce(known.expected_at, excluded.expected_at),
           type = case when known.expected_at is null then excluded.type else known.type end,
           mismatch = known.mismatch or (known.expected_at is null and known.status is not null
             and (known.type <> excluded.type or (known.status = 'success'
               and (known.amount is distinct from excluded.expected_amount or known.currency is distinct from 'CNY'))))
     returning type, expected_amount::text as amount`,
    [projectId, paymentKey(payment_id), storable(payment_id), type, amount],
  );
  if (row?.type !== type || Number(row?.amount) !== amount) {
    throw new Error(
      `The payment ${payment_id} is expected already, as a ${row?.type} of ${row?.amount} fen, not as a ${type} of ${amount}. A new order needs a new payment_id.`,
    );
  }
}

function assertExpected({ payment_id, type, amount }: ExpectedPayment): void {
  if (typeof payment_id !== "string" || payment_id === "") {
    throw new TypeError("payment_id must be a text: the one that the request has.");
  }
  if (type !== "purchase" && type !== "payout") {
    throw new TypeError('type must be "purchase" or "payout".');
  }
  if (amount === undefined) {
    throw new TypeError("amount must be there, in fen.");
  }
  assertWholeNumber("amount, in fen,", amount, 1);
}

export async function paymentOf(
  query: Query,
  { schema, projectId }: Ledger,
  payment_id: string,
): Promise<InboxPayment | undefined> {
  const [row] = await query(
    `select ${columns} from ${schema}.payments where project_id = $1 and payment_key = $2`,
    [projectId, paymentKey(payment_id)],
  );
  return row && paymentIn(row);
}

/** Enters a callback into its payment, whose row stays locked until the transaction ends. */
export async function post(query: Query, { schema, projectId }: Ledger, callback: Callback): Promise<Posted> {
  const { payment, operation } = callback;
  const key = paymentKey(payment.id);
  // Made or locked, so that two callbacks of a new payment take turns, too.
  const [locked] = await query(
    `insert into ${schema}.payments as known (project_id, payment_key, payment_id, type) values ($1, $2, $3, $4)
     on conflict (project_id, payment_key) do update set payment_id = known.payment_id returning ${columns}`,
    [projectId, key, storable(payment.id), payment.type],
  );
  const known = paymentIn(locked as Record<string, unknown>);
  const mismatch = isMismatch(known, callback);
  const isNews = payment.type === known.type && supersedes(callback, known.status);
  if (!isNews && !mismatch) {
    return { payment: known, isNews, mismatch };
  }
  const news = isNews
    ? [
        payment.status,
        payment.sum.amount,
        payment.sum.currency,
        operation.code ?? null,
        isFinal(payment.status),
      ]
    : [known.status ?? null, known.amount ?? null, known.currency ?? null, known.code ?? null, known.isFinal];
  const [row] = await query(
    `update ${schema}.payments set status = $3, amount = $4, currency = $5, code = $6, is_final = $7, mismatch = mismatch or $8,
       status_at = case when $9 then now() else status_at end
     where project_id = $1 and payment_key = $2 returning ${columns}`,
    [projectId, key, ...news.map(storable), mismatch, isNews],
  );
  return { payment: paymentIn(row as Record<string, unknown>), isNews, mismatch };
}

/** Whether it is not what the shop has asked for. Nothing can be said of what it has not told. */
function isMismatch({ type, expected_amount }: InboxPayment, { payment }: Callback): boolean {
  if (payment.type !== type) {
    return true;
  }
  return (
    expected_amount !== undefined &&
    payment.status === "success" &&
    (payment.sum.amount !== expected_amount || payment.sum.currency !== "CNY")
  );
}

const columns =
  "payment_id, project_id::text, type, expected_amount::text, status, amount::text, currency, code, mismatch, is_final, expected_at, status_at, asked_at, unknown_at";

function paymentIn(row: Record<string, unknown>): InboxPayment {
  const { is_final, mismatch, payment_id, type } = row;
  const number = (name: string) => (row[name] === null ? undefined : Number(row[name]));
  const text = (name: string) => (row[name] ?? undefined) as string | undefined;
  const date = (name: string) => (row[name] ?? undefined) as Date | undefined;
  return {
    payment_id: payment_id as string,
    project_id: Number(row.project_id),
    type: type as string,
    expected_amount: number("expected_amount"),
    status: text("status"),
    amount: number("amount"),
    currency: text("currency"),
    code: text("code"),
    mismatch: mismatch as boolean,
    isFinal: is_final as boolean,
    expected_at: date("expected_at"),
    status_at: date("status_at"),
    asked_at: date("asked_at"),
    unknown_at: date("unknown_at"),
  };
}
