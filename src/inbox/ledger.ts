import { purchaseStatuses } from "#generated/constants";
import type { Callback } from "../callback/callback.js";
import { eventOf } from "../callback/event-of.js";
import { isFinal } from "../callback/is-final.js";
import { supersedes } from "../callback/supersedes.js";
import { assertWholeNumber } from "../options/assert-whole-number.js";
import type { Query } from "../postgres/transactions.js";
import type { ExpectedPayment } from "./inbox-options.js";
import type { InboxPayment } from "./inbox-payment.js";
import { isResult } from "./is-result.js";
import { readText } from "./read-text.js";
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

/** Whether a payment that has this final status can still be paid under its id. */
export const isNotTheLastWord = (status: string): boolean => isFinal(status) && supersedes("success", status);

/** The same for the database: words of the contract, none of which needs to be quoted. */
const notTheLastWord = purchaseStatuses
  .filter(({ status }) => isNotTheLastWord(status))
  .map(({ status }) => `'${status}'`)
  .join(", ");

/**
 * Writes down what the shop is about to ask for. The same again changes nothing, unless the payment has ended in a
 * way that lets the same id be sent again: then it is open again, and keeps its status until there is another one.
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
  const isAgain = `(known.is_final and known.status in (${notTheLastWord}) and known.type = excluded.type
    and coalesce(known.expected_amount, excluded.expected_amount) = excluded.expected_amount)`;
  const unlessAgain = (column: string, value: string) =>
    `${column} = case when ${isAgain} then ${value} else known.${column} end`;
  const rows = await query(
    `insert into ${schema}.payments as known (project_id, payment_key, payment_id, type, expected_amount, expected_at)
     values ($1, $2, $3, $4, $5, now())
     on conflict (project_id, payment_key) do update
       set expected_amount = coalesce(known.expected_amount, excluded.expected_amount),
           expected_at = case when ${isAgain} then excluded.expected_at else coalesce(known.expected_at, excluded.expected_at) end,
           is_final = known.is_final and not ${isAgain},
           ${unlessAgain("result", "null")}, ${unlessAgain("asked", "0")},
           ${unlessAgain("asked_at", "null")}, ${unlessAgain("unknown_at", "null")},
           type = case when known.expected_at is null then excluded.type else known.type end,
           mismatch = known.mismatch or (known.expected_at is null and known.status is not null
             and (known.type <> excluded.type or (known.status = 'success'
               and (known.amount is distinct from excluded.expected_amount or known.currency is distinct from 'CNY'))))
     returning ${asText}`,
    [projectId, paymentKey(payment_id), storable(payment_id), type, amount],
  );
  const known = paymentIn(readText(rows) as Row);
  if (known.type !== type || known.expected_amount !== amount) {
    throw new Error(
      `The payment ${payment_id} is expected already, as a ${known.type} of ${known.expected_amount} fen, not as a ${type} of ${amount}. A new order needs a new payment_id.`,
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
  const row = readText<Row>(
    await query(
      `select ${asText} from ${schema}.payments as known where project_id = $1 and payment_key = $2`,
      [projectId, paymentKey(payment_id)],
    ),
  );
  return row && paymentIn(row);
}

/**
 * Enters a callback into its payment, whose row stays locked until the transaction ends.
 *
 * A status can come before the result that leads to it: a refund that was declined says `success`, too. So the row
 * has the result that was told, and one that is still owed is news.
 */
export async function post(query: Query, { schema, projectId }: Ledger, callback: Callback): Promise<Posted> {
  const { payment, operation } = callback;
  const key = paymentKey(payment.id);
  // Made or locked, so that two callbacks of a new payment take turns, too.
  const row = readText<Row>(
    await query(
      `insert into ${schema}.payments as known (project_id, payment_key, payment_id, type) values ($1, $2, $3, $4)
       on conflict (project_id, payment_key) do update set payment_id = known.payment_id returning ${asText}`,
      [projectId, key, storable(payment.id), payment.type],
    ),
  ) as Row;
  const known = paymentIn(row);
  const mismatch = isMismatch(known, callback);
  const isTold = !mismatch && isResult(eventOf(callback));
  const isOfType = payment.type === known.type;
  const isChange = isOfType && supersedes(callback, isOpenedAgain(known) ? undefined : known.status);
  const isOwed = isTold && payment.status === known.status && payment.status !== row.result;
  const isNews = isChange || isOwed;
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
  const updated = await query(
    `update ${schema}.payments as known set status = $3, amount = $4, currency = $5, code = $6, is_final = $7,
       mismatch = mismatch or $8, status_at = case when $9 then now() else status_at end, result = $10
     where project_id = $1 and payment_key = $2 returning ${asText}`,
    [
      ...[projectId, key],
      ...news.map(storable),
      ...[mismatch, isChange, isNews && isTold ? payment.status : row.result],
    ],
  );
  return { payment: paymentIn(readText(updated) as Row), isNews, mismatch };
}

/** It is expected again after it has ended, so that whatever is said of it is news. */
const isOpenedAgain = ({ status, isFinal: isOver }: InboxPayment): boolean =>
  status !== undefined && isFinal(status) && !isOver;

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

const asText = "to_jsonb(known)::text as payment";

/** A row of `payments` as JSON. */
interface Row {
  readonly payment_id: string;
  readonly project_id: number;
  readonly type: string;
  readonly expected_amount: number | null;
  readonly expected_at: string | null;
  readonly status: string | null;
  readonly status_at: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly code: string | null;
  readonly mismatch: boolean;
  readonly is_final: boolean;
  /** The status whose result has reached its handler. */
  readonly result: string | null;
  readonly asked_at: string | null;
  readonly unknown_at: string | null;
}

function paymentIn(row: Row): InboxPayment {
  const date = (text: string | null) => (text === null ? undefined : new Date(text));
  return {
    payment_id: row.payment_id,
    project_id: row.project_id,
    type: row.type,
    expected_amount: row.expected_amount ?? undefined,
    status: row.status ?? undefined,
    amount: row.amount ?? undefined,
    currency: row.currency ?? undefined,
    code: row.code ?? undefined,
    mismatch: row.mismatch,
    isFinal: row.is_final,
    expected_at: date(row.expected_at),
    status_at: date(row.status_at),
    asked_at: date(row.asked_at),
    unknown_at: date(row.unknown_at),
  };
}
