import { statusOf } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";

/** Which payments are shown. An empty text is no filter. */
export interface Filters {
  readonly status: string;
  readonly type: string;
  readonly text: string;
}

export const filtersIn = (query: Record<string, string>): Filters => ({
  status: query.status ?? "",
  type: query.type ?? "",
  text: query.text ?? "",
});

/** The payments that fit, the newest first. */
export function filtered(payments: Iterable<Payment>, { status, type, text }: Filters): Payment[] {
  const wanted = text.trim().toLowerCase();
  return [...payments]
    .filter(
      ({ order, life }) =>
        (status === "" || statusOf(life.state) === status) &&
        (type === "" || order.kind === type) &&
        `${order.id} ${order.description}`.toLowerCase().includes(wanted),
    )
    .reverse();
}
