import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import { yuanFromFen } from "../../money/yuan-from-fen.js";
import { messageOf } from "../../refusal/message-of.js";
import { maskCardsIn } from "../payment/card.js";
import { hasEnded, statusOf } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import { platformDate } from "../wire/platform-date.js";
import { noFormula } from "./no-formula.js";

/** The columns of an export. Amounts are in yuan. */
const columns: readonly [header: string, value: (payment: Payment) => string][] = [
  ["created", ({ createdAt }) => platformDate(createdAt)],
  ["changed", ({ changedAt }) => platformDate(changedAt)],
  ["payment_id", ({ order }) => maskCardsIn(order.id)],
  ["type", ({ order }) => order.kind],
  ["status", ({ life }) => statusOf(life.state)],
  ["code", ({ life }) => life.code],
  ["message", ({ life }) => messageOf(life.code)],
  ["amount", ({ order }) => yuanFromFen(order.amount)],
  ["paid", ({ life }) => (life.state === "success" ? yuanFromFen(life.amount) : "")],
  ["currency", () => "CNY"],
  ["card", ({ card }) => card ?? ""],
  ["description", ({ order }) => order.description],
  ["operation_id", ({ operationId }) => String(operationId)],
  ["request_id", ({ requestId }) => requestId],
  ["result_callback", ({ life, callbacks }) => (hasEnded(life.state) ? (callbacks.at(-1)?.state ?? "") : "")],
];

const headers = columns.map(([header]) => header);
const rowOf = (payment: Payment) => columns.map(([, value]) => value(payment));

/** CSV in UTF-8 that spreadsheets open as it is meant: no cell of it is taken for a formula. */
export function csvOf(payments: readonly Payment[]): string {
  const rows = payments.map((payment) => rowOf(payment).map(noFormula));
  return stringify([headers, ...rows], { bom: true, record_delimiter: "windows" });
}

/**
 * A workbook with the same columns; amounts are numbers, all else is text, which no spreadsheet takes for a
 * formula.
 */
export function workbookOf(payments: readonly Payment[]): Promise<Buffer> {
  const head = headers.map((value) => ({ value, fontWeight: "bold" as const }));
  const rows = payments.map((payment) =>
    rowOf(payment).map((value, column) => cell(headers[column] ?? "", value)),
  );
  const widths = headers.map((header) => ({
    width: /amount|paid|code|type|currency/.test(header) ? 10 : 26,
  }));
  return writeExcelFile([head, ...rows], { columns: widths, stickyRowsCount: 1 }).toBuffer();
}

function cell(header: string, value: string) {
  if (value === "") {
    return null;
  }
  return header === "amount" || header === "paid"
    ? { value: Number(value), type: Number, format: "#,##0.00" }
    : { value, type: String };
}
