import type { CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import type { LoggedRequest } from "./request-log.js";

/** News of a project, for who watches it. */
export type ProjectNews =
  | { readonly type: "payment"; readonly payment: Payment }
  | { readonly type: "attempt"; readonly payment: Payment; readonly callback: CallbackRecord }
  /** The customer of a payment has been sent to the form. */
  | { readonly type: "redirected"; readonly payment: Payment }
  /** There were too many payments. `droppedCallbacks` are sent no more; `wasDone`: nothing was lost. */
  | {
      readonly type: "forgotten";
      readonly payment: Payment;
      readonly droppedCallbacks: number;
      readonly wasDone: boolean;
    }
  | { readonly type: "request"; readonly request: LoggedRequest }
  /** The scenario of one payment has been chosen, or is forgotten. */
  | { readonly type: "chosen"; readonly paymentId: string }
  /** Scenarios, faults, the clock or the callback URL have been changed. */
  | { readonly type: "settings" }
  /** All payments and requests are others: after a reset, or when a snapshot was restored. */
  | { readonly type: "replaced" }
  /** The project is new, or gone. */
  | { readonly type: "added" | "removed" }
  /** The state cannot be written down, and why; without a reason, it can be again. */
  | { readonly type: "data"; readonly failure: string | undefined };
