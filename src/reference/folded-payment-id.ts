/**
 * A `payment_id` in the form in which ids are the same payment: the platform takes `order_314` and
 * `Order_314` for one. Source: platform documentation.
 */
export function foldedPaymentId(id: string): string {
  return id.toLowerCase();
}
