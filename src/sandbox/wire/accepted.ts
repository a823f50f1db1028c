import type { RequestAccepted } from "#generated/types";

/** Gate takes a payment. */
export function accepted({
  requestId,
  projectId,
  paymentId,
}: {
  requestId: string;
  projectId: number;
  paymentId: string;
}): RequestAccepted {
  return { status: "success", request_id: requestId, project_id: projectId, payment_id: paymentId };
}
