import type { CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import type { LoggedRequest } from "./request-log.js";

/** News of a project, for who watches it. */
export type News =
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
  /** Scenarios, faults, the clock or the callback URL have been changed. */
  | { readonly type: "settings" }
  /** All payments and requests are others: after a reset, or when a snapshot was restored. */
  | { readonly type: "replaced" };
