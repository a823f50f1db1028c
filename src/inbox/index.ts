export {
  createCallbackInbox,
  type DurableInbox,
  type InboxOptions,
  type InboxPool,
  type PoolInboxOptions,
  type TransactionInboxOptions,
  type WritableTransaction,
} from "./create-callback-inbox.js";
export type { InboxEntryWithBody, InboxQuery, InboxStats } from "./entries.js";
export type { InboxEntry, InboxState } from "./inbox-entry.js";
export type {
  CommonInboxOptions,
  ExpectedPayment,
  InboxContext,
  InboxListener,
  InboxListeners,
  InboxReconcileOptions,
  InboxRetentionOptions,
  InboxRetryOptions,
  InboxTransaction,
  SqlRunner,
  StatusClient,
} from "./inbox-options.js";
export type { InboxPayment } from "./inbox-payment.js";
export type { InboxTrace } from "./inbox-trace.js";
export type { Reconciled } from "./reconcile.js";
export type { InboxMessage } from "./upkeep.js";
export type { RedirectNews } from "./wait-for-redirect.js";
export { type WaitingPageOptions, waitingPage } from "./waiting-page.js";
