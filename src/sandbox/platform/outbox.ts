import type { CallbackKind, CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";

/**
 * Who tells the merchant what has happened to the payments of a project. The rules of the platform know no more of
 * it than this.
 */
export interface Outbox<Project> {
  /** Tells it of a payment as it stands now. */
  send(project: Project, payment: Payment, kind: CallbackKind): void;
  /** Sends a callback once more, at once, whatever has become of it. */
  sendAgain(project: Project, payment: Payment, callback: CallbackRecord): void;
  /** Goes on with the callbacks of a payment that has been restored. */
  resume(project: Project, payment: Payment): void;
  /** Sends the callbacks of a payment no more. @returns How many of them were on their way. */
  drop(payment: Payment): number;
}
