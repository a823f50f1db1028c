import { responseCodes } from "#generated/constants";
import type { PlatformError, RequestAccepted, RequestRejected } from "#generated/types";

/** Why Gate does not carry out a request. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 422 | 500;
  readonly code: string;
  /** Every field at fault. */
  readonly errors?: readonly PlatformError[];
}

/** What an answer tells of the request it belongs to. */
export interface Reference {
  readonly requestId: string;
  readonly projectId?: number | undefined;
  readonly paymentId?: string | undefined;
}

const messages: ReadonlyMap<string, string> = new Map(
  responseCodes.map(({ code, message }) => [code, message]),
);

/** The platform's message for one of its codes. */
export function messageOf(code: string): string {
  const message = messages.get(code);
  if (message === undefined) {
    throw new TypeError(`The contract has no response code ${code}.`);
  }
  return message;
}

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

/** Gate refuses a request, with the platform's code and message. */
export function rejected(
  { code, errors }: Refusal,
  { requestId, projectId, paymentId }: Reference,
): RequestRejected {
  return {
    status: "error",
    code,
    message: messageOf(code),
    request_id: requestId,
    ...(projectId !== undefined && { project_id: projectId }),
    ...(paymentId !== undefined && { payment_id: paymentId }),
    ...(errors && { errors: [...errors] }),
  };
}
