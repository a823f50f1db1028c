import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import { yuanFromFen } from "../../money/yuan-from-fen.js";
import type { ListedPayment } from "../control/show-payment.js";
import { maskCardsIn } from "../payment/card.js";
import { hasEnded } from "../payment/lifecycle.js";
import { platformDate } from "../wire/platform-date.js";
import { noFormula } from "./no-formula.js";

/** The columns of an export. Amounts are in yuan. */
const columns: readonly [header: string, value: (payment: ListedPayment) => string][] = [
  ["created", ({ created_at }) => platformDate(Date.parse(created_at))],
  ["changed", ({ changed_at }) => platformDate(Date.parse(changed_at))],
  ["payment_id", ({ id }) => maskCardsIn(id)],
  ["type", ({ type }) => type],
  ["status", ({ status }) => status],
  ["code", ({ code }) => code ?? ""],
  ["message", ({ message }) => message ?? ""],
  ["amount", ({ amount }) => yuanFromFen(amount)],
  ["paid", ({ paid }) => (paid === null ? "" : yuanFromFen(paid))],
  ["currency", ({ currency }) => currency],
  ["card", ({ card }) => card ?? ""],
  ["description", ({ description }) => description],
  ["operation_id", ({ operation_id }) => String(operation_id)],
  ["request_id", ({ request_id }) => request_id],
  [
    "result_callback",
    ({ status, callback_states }) => (hasEnded(status) ? (callback_states.at(-1) ?? "") : ""),
  ],
];

const headers = columns.map(([header]) => header);
const rowOf = (payment: ListedPayment) => columns.map(([, value]) => value(payment));

/** CSV in UTF-8 that spreadsheets open as it is meant: no cell of it is taken for a formula. */
export function csvOf(payments: readonly ListedPayment[]): string {
  const rows = payments.map((payment) => rowOf(payment).map(noFormula));
  return stringify([headers, ...rows], { bom: true, record_delimiter: "windows" });
}

/**
 * A workbook with the same columns; amounts are numbers, all else is text, which no spreadsheet takes for a
 * formula.
 */
export function workbookOf(payments: readonly ListedPayment[]): Promise<Buffer> {
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
