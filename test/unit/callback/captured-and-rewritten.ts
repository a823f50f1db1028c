/**
 * A captured callback, as somebody without the key can send it again: as it was, printed otherwise, and in
 * shapes that keep its canonical string and so its signature.
 */
export function capturedAndRewritten(body: string): string[] {
  const data = JSON.parse(body);
  const { operation, payment } = data;
  const { id, request_id, ...restOfOperation } = operation;
  const { sum, ...restOfPayment } = payment;
  const rewritten = [
    data,
    { ...data, extra: {}, further: [] },
    // A key that gives no path of its own, as in PHP.
    { ...data, operation: restOfOperation, "": { operation: { id, request_id } } },
    { ...data, operation: { ...restOfOperation, request_id }, "": { operation: { id } } },
    { ...data, operation: { ...restOfOperation, id }, "0": { operation: { request_id } } },
    // Numbers as texts, and what is not signed at all.
    {
      ...data,
      operation: { ...operation, id: String(id) },
      payment: { ...payment, sum: { ...sum, amount: String(sum.amount) } },
    },
    { ...data, operation: { ...operation, id: String(id) } },
    { ...data, frame_mode: "popup", payment: { ...payment, frame_mode: { id: "OTHER" } } },
    // A path as one key.
    { ...data, payment: restOfPayment, "payment:sum": sum },
  ];
  return [body, JSON.stringify(data, null, 2), ...rewritten.map((each) => JSON.stringify(each))];
}
