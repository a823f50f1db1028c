/** Where a callback stands. `working` and `retrying` come from pg-boss, the others from the inbox. */
export type InboxState = "waiting" | "working" | "retrying" | "handled" | "dead" | "discarded";

/** A stored callback, without its body. */
export interface InboxEntry {
  /** The inbox's own number, as text. */
  readonly id: string;
  readonly state: InboxState;
  /** Its `callbackKey`. */
  readonly key: string;
  readonly project_id: number;
  readonly payment_id: string | undefined;
  /** `payment.type`. */
  readonly type: string | undefined;
  /** `payment.status`. */
  readonly status: string | undefined;
  /** What it is by `CallbackEvents`. */
  readonly event: string;
  /** The handler that got it: `update` for what is late or does not match. */
  readonly handled_as: string | undefined;
  /** Whether the platform sent it, or was asked by `reconcile`. */
  readonly source: "callback" | "status";
  /** How often its handler has failed. */
  readonly attempts: number;
  /** Why it failed last, redacted. */
  readonly last_error: string | undefined;
  readonly received_at: Date;
  readonly handled_at: Date | undefined;
  readonly dead_at: Date | undefined;
}
