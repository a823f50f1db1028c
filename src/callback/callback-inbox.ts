import type { Callback } from "./callback.js";
import type { CallbackEvents } from "./callback-events.js";

/**
 * Takes verified callbacks in, to be handled later. `createCallbackInbox` of `cup-quickpay/inbox` keeps them
 * in PostgreSQL; another one can put them into a queue of your own.
 */
export interface CallbackInbox {
  /**
   * Keeps a callback. Once this has resolved the platform is told 200, and never sends it again: so it must
   * be stored by then, also if the process dies. If it rejects, the platform is told 500, or 400 for a
   * `CallbackError`, by which an inbox refuses a callback; it is sent again.
   *
   * `repeat` means that the inbox has it already.
   */
  accept(entry: AcceptedCallback): Promise<"stored" | "repeat">;
}

/** A callback whose signature holds. */
export interface AcceptedCallback {
  /** Its `callbackKey`: the same for every repeat. */
  readonly key: string;
  /** What it is by the table at `CallbackEvents`; `other` is none of this contract. */
  readonly event: keyof CallbackEvents;
  readonly callback: Callback | Readonly<Record<string, unknown>>;
  /** What has come, to be read again by `parseCallback`. */
  readonly body: string;
}
