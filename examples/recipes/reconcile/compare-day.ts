import type { DataApiClient } from "cup-quickpay";

/** An order of yours that has been paid. */
export interface PaidOrder {
  readonly id: string;
  readonly fen: number;
}

export interface Difference {
  readonly payment_id: string;
  readonly what: "paid there only" | "paid here only" | "another sum";
}

/**
 * Compares the purchases of a day with your own orders.
 *
 * @param day `2026-03-25`, in Chinese time, and over.
 * @param paid Your orders that were paid on that day.
 * @param isPaid Whether an order is paid by now, on whichever day.
 */
export async function compareDay(
  dataApi: DataApiClient,
  day: string,
  paid: readonly PaidOrder[],
  isPaid: (id: string) => Promise<boolean>,
): Promise<readonly Difference[]> {
  // Created before midnight, an operation can complete after it: two days are asked for.
  const interval = { from: `${dayBefore(day)} 00:00:00`, to: `${day} 23:59:59` };
  const there = new Map<string, number>();
  for await (const operation of dataApi.operations({ interval, tz: "Asia/Shanghai" })) {
    const { payment_id, operation_type, operation_status, sum_initial } = operation;
    if (operation_type === "sale" && operation_status === "success") {
      const isYuan = sum_initial?.currency === "CNY";
      there.set(payment_id.toLowerCase(), isYuan ? sum_initial.amount : Number.NaN); // NaN equals nothing
    }
  }

  const differences: Difference[] = [];
  for (const { id, fen } of paid) {
    const amount = there.get(id.toLowerCase());
    there.delete(id.toLowerCase());
    if (amount === undefined) {
      differences.push({ payment_id: id, what: "paid here only" });
    } else if (amount !== fen) {
      differences.push({ payment_id: id, what: "another sum" });
    }
  }
  for (const id of there.keys()) {
    if (!(await isPaid(id))) {
      differences.push({ payment_id: id, what: "paid there only" });
    }
  }
  return differences;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
