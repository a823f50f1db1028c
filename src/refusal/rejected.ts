import type { RequestRejected } from "#generated/types";
import { messageOf } from "./message-of.js";
import type { Refusal } from "./refusal.js";

/** What an answer tells of the request it belongs to. */
export interface Reference {
  readonly requestId?: string | undefined;
  readonly projectId?: number | undefined;
  readonly paymentId?: string | undefined;
}

/** The compiler looks into what is left out or not only when it is told of what it is a part. */
type Part = Partial<RequestRejected>;

/** Gate refuses a request, with the platform's code and message. */
export function rejected({ code, errors }: Refusal, { requestId, projectId, paymentId }: Reference) {
  return {
    status: "error" as const,
    code,
    message: messageOf(code),
    ...(requestId !== undefined && ({ request_id: requestId } satisfies Part)),
    ...(projectId !== undefined && ({ project_id: projectId } satisfies Part)),
    ...(paymentId !== undefined && ({ payment_id: paymentId } satisfies Part)),
    ...(errors && ({ errors: [...errors] } satisfies Part)),
  } satisfies RequestRejected;
}
