/** The state of a payment, as the inbox knows it. */
export interface InboxPayment {
  readonly payment_id: string;
  readonly project_id: number;
  readonly type: string;
  /** Fen, as `expect` was told. */
  readonly expected_amount: number | undefined;
  /** `payment.status`, by the rule of `supersedes`; `undefined` before the first callback. */
  readonly status: string | undefined;
  /** Minor units, fen in CNY, of the callback that brought the status, or its result. */
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  /** `operation.code` of that callback. */
  readonly code: string | undefined;
  /** Whether type, amount or currency of a callback were not the expected ones. */
  readonly mismatch: boolean;
  /** Whether the status is final, by `isFinal`, and the payment was not expected again since then. */
  readonly isFinal: boolean;
  readonly expected_at: Date | undefined;
  /** When the status was last changed. */
  readonly status_at: Date | undefined;
  /** When `reconcile` has last asked for it. */
  readonly asked_at: Date | undefined;
  /** When the platform last said that it does not know this payment. */
  readonly unknown_at: Date | undefined;
}
